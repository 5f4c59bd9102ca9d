// defence: output limit
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
