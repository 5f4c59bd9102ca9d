// defence: heap limit
// verdict: MemoryLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        for (var all = new List<byte[]>(); ;)
        {
            all.Add(GC.AllocateUninitializedArray<byte>(1 << 20));
            Array.Fill(all[^1], (byte)1);
        }
    }
}
