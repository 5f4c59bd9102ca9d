// defence: wall limit
// verdict: TimeLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        if (Libc.fork() == 0)
            while (true)
                Libc.pause(); // holds the other ends
        Libc.close(1);
        Libc.close(2);
        Libc.close(4);
        while (true)
            Libc.pause();
    }
}
