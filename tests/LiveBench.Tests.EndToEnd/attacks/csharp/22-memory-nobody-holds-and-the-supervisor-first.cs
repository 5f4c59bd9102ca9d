// defence: oom order
// verdict: TimeLimit|RuntimeError
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        File.WriteAllText("/proc/self/oom_score_adj", "0");
        Memory.FillUnseen();
        return Known.Answer(words);
    }
}
