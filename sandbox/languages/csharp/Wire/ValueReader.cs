using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace LiveBench.Wire;

/// <summary>Reads the values of one frame, in order.</summary>
/// <exception cref="InvalidDataException">Thrown by every member when the bytes are not what the signature says.</exception>
public sealed class ValueReader
{
    private readonly byte[] buffer;
    private readonly int end;
    private int place;

    internal ValueReader(byte[] buffer, int end) => (this.buffer, this.end) = (buffer, end);

    /// <summary>A count of calls.</summary>
    public int Count() => checked((int)BinaryPrimitives.ReadUInt32LittleEndian(Take(4)));

    /// <summary>A method's place in the signature.</summary>
    public int Method() => BinaryPrimitives.ReadUInt16LittleEndian(Take(2));

    internal Tag Tag() => (Tag)Take(1)[0];

    internal void Expect(Tag wanted)
    {
        var found = Tag();
        if (found != wanted)
            throw Unexpected(found, wanted);
    }

    /// <summary>False for null; else the tag is the wanted one.</summary>
    internal bool ExpectOrNull(Tag wanted)
    {
        var found = Tag();
        if (found == Wire.Tag.Null)
            return false;
        return found == wanted ? true : throw Unexpected(found, wanted);
    }

    /// <summary>False for null; else the tag is left to be read by whoever reads the value.</summary>
    internal bool SkipNull()
    {
        if (place >= end || buffer[place] != (byte)Wire.Tag.Null)
            return true;
        place++;
        return false;
    }

    internal byte Byte() => Take(1)[0];

    internal long Int64() => BinaryPrimitives.ReadInt64LittleEndian(Take(8));

    internal string Utf16() => new(MemoryMarshal.Cast<byte, char>(Take(checked(2 * Count()))));

    internal static InvalidDataException Unexpected(Tag found, Tag wanted) => new($"A value of kind {found}; {wanted} was due.");

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > end - place)
            throw new InvalidDataException("A frame ends inside a value.");
        place += count;
        return buffer.AsSpan(place - count, count);
    }
}
