// defence: values compared outside
// verdict: WrongAnswer
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => new() { ["one"] = [0] };
}
