// defence: frames in order
// verdict: ProtocolViolation
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        Results.Send(Results.Value, 0, Results.NoWords);
        Results.Send(Results.Value, 0, Results.NoWords);
        return Known.Answer(words);
    }
}
