// defence: kinds of frames checked
// verdict: ProtocolViolation
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        Results.Send(9, 0, "Accepted"u8.ToArray());
        return Known.Answer(words);
    }
}
