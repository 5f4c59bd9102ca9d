// defence: Finished counts only after as many values as there are tests
// verdict: ProtocolViolation
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        Results.Send(Results.Finished, 20);
        return new();
    }
}
