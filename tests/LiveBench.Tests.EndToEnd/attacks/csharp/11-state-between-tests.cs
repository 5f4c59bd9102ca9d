// defence: values compared outside
// verdict: WrongAnswer
public static class Solution
{
    private static readonly List<Dictionary<string, List<double>>> kept = [];

    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        foreach (var earlier in kept)
            earlier["later"] = [1];
        Dictionary<string, List<double>> answer = /*answer*/new()/*end*/;
        kept.Add(answer);
        return answer;
    }
}
