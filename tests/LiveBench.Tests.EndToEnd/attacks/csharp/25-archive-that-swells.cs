// defence: heap limit
// verdict: MemoryLimit
using System.IO.Compression;

public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        using var packed = new MemoryStream();
        using (var zip = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zip.Write(new byte[32 << 20]);
        using var unpacked = new MemoryStream();
        for (var i = 0; i < 16; i++)
        {
            packed.Position = 0;
            using var zip = new BrotliStream(packed, CompressionMode.Decompress, leaveOpen: true);
            zip.CopyTo(unpacked);
        }
        return Known.Answer(words);
    }
}
