// defence: a count is checked against the bytes that are left before anything is allocated
// verdict: ProtocolViolation
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        Results.Send(Results.Value, 0, 5, 255, 255, 255, 255);
        return Known.Answer(words);
    }
}
