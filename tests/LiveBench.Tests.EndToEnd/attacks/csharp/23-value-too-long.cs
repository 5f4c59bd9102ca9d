// defence: output limit
// verdict: OutputLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => new() { [new string('A', 20_000_000)] = [0] };
}
