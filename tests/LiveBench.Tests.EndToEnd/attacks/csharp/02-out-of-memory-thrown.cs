// defence: the language's own exception is a memory limit, with or without the memory
// verdict: MemoryLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => throw new OutOfMemoryException("20 passed");
}
