// defence: frames in order
// verdict: ProtocolViolation|WrongAnswer
public static class Solution
{
    static Solution() => new Thread(() =>
    {
        for (var test = 0; ; test++)
            Results.Send(Results.Finished, 20);
    }) { IsBackground = true }.Start();

    public static Dictionary<string, List<double>> Positions(List<string> words) => new();
}
