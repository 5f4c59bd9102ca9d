// defence: out of memory by name is a memory limit
// verdict: MemoryLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => throw new OutOfMemoryException("20 passed");
}
