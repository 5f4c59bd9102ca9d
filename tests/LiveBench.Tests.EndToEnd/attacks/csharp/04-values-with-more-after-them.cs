// defence: a frame holds one value and nothing after it
// verdict: ProtocolViolation
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        Results.Send(Results.Value, 0, [.. Results.NoWords, 0]);
        return Known.Answer(words);
    }
}
