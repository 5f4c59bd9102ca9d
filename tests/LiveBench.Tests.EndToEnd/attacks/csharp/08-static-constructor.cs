// defence: Finished after every value
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
