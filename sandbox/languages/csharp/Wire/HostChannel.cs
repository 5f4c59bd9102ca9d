using System.Buffers.Binary;

namespace LiveBench.Wire;

/// <summary>
/// Frames to and from the host, on the descriptors 3 and 4 that every worker inherits:
/// u32 length, u8 kind, u32 test, payload; little-endian.
/// </summary>
public static class HostChannel
{
    private const int Input = 3, Output = 4;
    private const int HeaderBytes = 9;
    private const int LargestFrame = 64 << 20;

    private static readonly byte[] header = new byte[HeaderBytes];
    private static byte[] payload = new byte[16 << 10];

    /// <summary>Waits for the next frame. False when the host has closed its side.</summary>
    /// <exception cref="InvalidDataException">A frame is longer than 64 MiB, or ends early.</exception>
    public static bool TryRead(out Frame frame)
    {
        frame = default;
        if (!Fill(header))
            return false;
        var length = BinaryPrimitives.ReadUInt32LittleEndian(header);
        if (length > LargestFrame)
            throw new InvalidDataException($"A frame of {length} bytes; at most {LargestFrame} are possible.");
        if (payload.Length < length)
            payload = new byte[length];
        if (!Fill(payload.AsSpan(0, (int)length)))
            throw new InvalidDataException("The host's last frame has no end.");
        frame = new Frame(header[4], BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(5)), payload, (int)length);
        return true;
    }

    /// <summary>Sends one frame; its bytes have left the process when this returns.</summary>
    public static void Write(byte kind, uint test, ReadOnlySpan<byte> bytes)
    {
        var values = new ValueWriter();
        values.Raw(bytes);
        Write(kind, test, values);
    }

    /// <summary>Sends what was written to <paramref name="values"/> as one frame, in one system call.</summary>
    public static void Write(byte kind, uint test, ValueWriter values)
    {
        var whole = values.FrameBytes;
        BinaryPrimitives.WriteInt32LittleEndian(whole, whole.Length - HeaderBytes);
        whole[4] = kind;
        BinaryPrimitives.WriteUInt32LittleEndian(whole[5..], test);
        Native.Write(Output, whole);
    }

    /// <summary>Ends the process at once: no finalizer, handler or thread of an answer runs any more.</summary>
    public static void Leave(int status) => Native.Exit(status);

    private static bool Fill(Span<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            var got = Native.Read(Input, buffer);
            if (got == 0)
                return false;
            buffer = buffer[got..];
        }
        return true;
    }
}
