// defence: Finished counts only after as many values as there are tests, and the driver's own frames come after
// verdict: ProtocolViolation
public static class Solution
{
    static Solution()
    {
        for (var test = 0; test < 20; test++)
            Results.Send(Results.Value, test, Results.NoWords);
        Results.Send(Results.Finished, 20);
    }

    public static Dictionary<string, List<double>> Positions(List<string> words) => Known.Answer(words);
}
