// defence: surplus frames are refused, the driver leaves by _exit, and what wrong values there are stay wrong
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
