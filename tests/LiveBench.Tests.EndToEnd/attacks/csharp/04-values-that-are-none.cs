// defence: the host reads values by kind, and a kind must be one of those there are
// verdict: ProtocolViolation
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        Results.Send(Results.Value, 0, 99);
        return Known.Answer(words);
    }
}
