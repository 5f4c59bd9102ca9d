// defence: rlimit nproc
// verdict: WrongAnswer
public static class Solution
{
    private static bool started;

    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        for (var i = 0; i < 500 && !started; i++)
            if (Libc.fork() == 0)
            {
                Libc.setsid();
                while (true)
                    Libc.pause();
            }
        started = true;
        return new();
    }
}
