// defence: memory limit
// verdict: MemoryLimit
public static unsafe class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        for (byte* piece; (piece = Libc.malloc(1 << 20)) != null;)
            new Span<byte>(piece, 1 << 20).Fill(1);
        return Known.Answer(words);
    }
}
