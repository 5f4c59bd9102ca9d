using System.Buffers.Binary;

namespace LiveBench.Wire;

/// <summary>
/// What the compiler hands the driver by way of the host, who does not look inside: the assembly, and the metadata token of the
/// method through which a test is run. A token, because the search for a name would double the time to the first test.
/// </summary>
public static class Artifact
{
    private const int TokenBytes = 4;

    /// <summary>i32 token, then the assembly.</summary>
    public static byte[] Pack(int entryToken, ReadOnlySpan<byte> assembly)
    {
        var whole = new byte[TokenBytes + assembly.Length];
        BinaryPrimitives.WriteInt32LittleEndian(whole, entryToken);
        assembly.CopyTo(whole.AsSpan(TokenBytes));
        return whole;
    }

    /// <summary>The two parts of <paramref name="artifact"/>.</summary>
    public static (int EntryToken, byte[] Assembly) Unpack(ReadOnlySpan<byte> artifact) =>
        (BinaryPrimitives.ReadInt32LittleEndian(artifact), artifact[TokenBytes..].ToArray());
}
