namespace LiveBench.Wire;

/// <summary>One frame from the host. The payload is only valid until the next frame is read.</summary>
public readonly ref struct Frame(byte kind, uint test, byte[] buffer, int length)
{
    /// <summary>What it is: the numbers are in docs/sandbox-protocol.md, and differ for driver and compiler.</summary>
    public byte Kind { get; } = kind;

    /// <summary>The test, or the request, it belongs to.</summary>
    public uint Test { get; } = test;

    /// <summary>The bytes after the header.</summary>
    public ReadOnlySpan<byte> Payload => buffer.AsSpan(0, length);

    /// <summary>Reads the payload as values.</summary>
    public ValueReader Values => new(buffer, length);
}
