// defence: wall limit
// verdict: TimeLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        Thread.Sleep(Timeout.Infinite);
        return Known.Answer(words);
    }
}
