// defence: cpu limit
// verdict: TimeLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        for (var signal = 1; signal < 65; signal++)
            Libc.signal(signal, 1);
        Libc.fork();
        Libc.setsid();
        Libc.fork();
        while (true)
            ;
    }
}
