// defence: values compared outside
// verdict: WrongAnswer
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        Dictionary<string, List<double>> answer = /*answer*/new()/*end*/;
        words.Clear();
        words.Add("Accepted");
        return answer;
    }
}
