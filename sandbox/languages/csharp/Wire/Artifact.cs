using System.Buffers.Binary;
using System.Text;

namespace LiveBench.Wire;

/// <summary>What the compiler hands the driver by way of the host, who does not look inside: the entry's name and the assembly.</summary>
public static class Artifact
{
    /// <summary>u32 length of the name, the name in UTF-8, the assembly.</summary>
    public static byte[] Pack(string entry, ReadOnlySpan<byte> assembly)
    {
        var name = Encoding.UTF8.GetBytes(entry);
        var whole = new byte[4 + name.Length + assembly.Length];
        BinaryPrimitives.WriteInt32LittleEndian(whole, name.Length);
        name.CopyTo(whole, 4);
        assembly.CopyTo(whole.AsSpan(4 + name.Length));
        return whole;
    }

    /// <summary>The two parts of <paramref name="artifact"/>.</summary>
    public static (string Entry, byte[] Assembly) Unpack(ReadOnlySpan<byte> artifact)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(artifact);
        return (Encoding.UTF8.GetString(artifact.Slice(4, length)), artifact[(4 + length)..].ToArray());
    }
}
