// defence: frames in order
// verdict: WrongAnswer|ProtocolViolation
public static class Solution
{
    private static readonly byte[] value = [5, 0, 0, 0, 1, 0, 0, 0, 0, .. Results.NoWords];
    private static bool started;

    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        if (!started && Libc.fork() == 0)
        {
            Libc.setsid();
            for (byte test = 0; ; test = (byte)((test + 1) % 20))
            {
                value[5] = test;
                Results.Raw(value);
            }
        }
        started = true;
        return new();
    }
}
