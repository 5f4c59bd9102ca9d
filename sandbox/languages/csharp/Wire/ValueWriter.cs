using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace LiveBench.Wire;

/// <summary>Collects the values of one frame; room for the frame's header stands in front of them.</summary>
public sealed class ValueWriter
{
    private const int HeaderBytes = 9;
    // Above every output limit there is: what is written by then is sent, and the supervisor ends the process for it.
    private const int Most = 32 << 20;

    private byte[] buffer = new byte[4 << 10];
    private int length = HeaderBytes;

    internal Span<byte> FrameBytes => buffer.AsSpan(0, length);

    /// <summary>Forgets what was written.</summary>
    public void Clear() => length = HeaderBytes;

    /// <summary>Nothing returned.</summary>
    public void Null() => Put(Tag.Null);

    /// <summary>The head of a list of so many values, which follow.</summary>
    public void List(int count)
    {
        Put(Tag.List);
        UInt32(count);
    }

    internal void Put(Tag tag) => Byte((byte)tag);

    internal void Byte(byte value) => Room(1)[0] = value;

    internal void UInt32(int value) => BinaryPrimitives.WriteInt32LittleEndian(Room(4), value);

    internal void Int64(long value) => BinaryPrimitives.WriteInt64LittleEndian(Room(8), value);

    internal void Utf16(string value)
    {
        UInt32(value.Length);
        Raw(MemoryMarshal.AsBytes(value.AsSpan()));
    }

    /// <summary>Bytes as they are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Room(bytes.Length));

    private Span<byte> Room(int count)
    {
        if (count > buffer.Length - length)
        {
            if (count > Most - length)
            {
                // One part alone may be too large when little was written before it: the frame is filled up all the same.
                Array.Resize(ref buffer, Most);
                length = Most;
                throw new ValueTooLargeException();
            }
            Array.Resize(ref buffer, Math.Max(2 * buffer.Length, length + count));
        }
        length += count;
        return buffer.AsSpan(length - count, count);
    }
}
