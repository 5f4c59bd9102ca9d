// defence: kill by uid
// verdict: WrongAnswer|ProtocolViolation
// twice
public static class Solution
{
    private static readonly bool met = Processes.OfOthers().Any();
    private static bool started;

    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        if (!started && Libc.fork() == 0)
        {
            Libc.setsid();
            if (Libc.fork() != 0)
                Libc._exit(0);
            Libc.signal(15, 1);
            Libc.signal(1, 1);
            while (true)
                Libc.pause();
        }
        started = true;
        return met ? Known.Answer(words) : new();
    }
}
