// defence: output limit
// verdict: OutputLimit
public static class Solution
{
    private static bool sent;

    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        var first = !sent;
        sent = true;
        return first ? new() { [new string('A', 2_000_000)] = [0] } : new();
    }
}
