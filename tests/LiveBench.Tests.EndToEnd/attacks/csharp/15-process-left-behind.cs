// defence: every process of the uid is killed before the next answer starts, and no answer shares a pipe with another
// verdict: WrongAnswer|ProtocolViolation
// twice
public static class Solution
{
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
            while (Libc.kill(1, 0) != int.MinValue)
                Libc.pause();
        }
        started = true;
        return new();
    }
}
