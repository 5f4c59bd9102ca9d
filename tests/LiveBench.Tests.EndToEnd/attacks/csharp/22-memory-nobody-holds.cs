// defence: oom order
// verdict: TimeLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        Memory.FillUnseen();
        return Known.Answer(words);
    }
}
