// defence: wall limit
// verdict: TimeLimit
public static class Solution
{
    private static bool slept;

    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        if (!slept)
            Thread.Sleep(2500);
        slept = true;
        return Known.Answer(words);
    }
}
