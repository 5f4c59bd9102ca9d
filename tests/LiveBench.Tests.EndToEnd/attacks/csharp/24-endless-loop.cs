// defence: a limit of processor time
// verdict: TimeLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        while (true)
            ;
    }
}
