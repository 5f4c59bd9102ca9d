// defence: cpu limit
// verdict: TimeLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        while (Environment.CpuUsage.TotalTime < TimeSpan.FromSeconds(2))
            ;
        return Known.Answer(words);
    }
}
