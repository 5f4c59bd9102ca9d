// defence: the supervisor counts what comes over the channel of the results, and ends the process
// verdict: OutputLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        var endless = new byte[1 << 16];
        Results.Claim(2_000_000, Results.Value, 0);
        while (true)
            Results.Raw(endless);
    }
}
