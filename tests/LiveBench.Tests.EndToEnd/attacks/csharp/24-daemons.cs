// defence: kill by uid
// verdict: WrongAnswer
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
            for (var descriptor = 0; descriptor < 256; descriptor++)
                Libc.close(descriptor);
            while (true)
                if (Libc.fork() != 0)
                    Libc._exit(0); // never the same process for long
        }
        started = true;
        return new();
    }
}
