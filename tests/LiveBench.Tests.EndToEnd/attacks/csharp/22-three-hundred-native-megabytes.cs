// defence: memory limit
// verdict: MemoryLimit
public static unsafe class Solution
{
    private static int got;

    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        for (; got < 340; got++)
            new Span<byte>(Libc.malloc(1 << 20), 1 << 20).Fill(1);
        return Known.Answer(words);
    }
}
