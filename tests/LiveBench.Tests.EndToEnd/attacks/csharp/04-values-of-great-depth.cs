// defence: depth of values bounded
// verdict: ProtocolViolation
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        Results.Send(Results.Value, 0, [.. Enumerable.Repeat<byte[]>([5, 1, 0, 0, 0], 100_000).SelectMany(list => list), 0]);
        Libc._exit(0);
        return new();
    }
}
