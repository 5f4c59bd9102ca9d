// defence: kinds of values compared
// verdict: WrongAnswer
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        Results.SendAs(words, 1, at => [at != 0 ? (byte)1 : (byte)0]);
        return new();
    }
}
