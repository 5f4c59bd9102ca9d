// defence: heap limit
// verdict: MemoryLimit
public static class Solution
{
    private static readonly List<byte[]> all = [];

    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        while (all.Count < 300)
        {
            all.Add(GC.AllocateUninitializedArray<byte>(1 << 20));
            Array.Fill(all[^1], (byte)1);
        }
        return Known.Answer(words);
    }
}
