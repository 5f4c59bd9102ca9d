// defence: Finished after every value
// verdict: ProtocolViolation
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        Results.Send(Results.Finished, 20);
        return new();
    }
}
