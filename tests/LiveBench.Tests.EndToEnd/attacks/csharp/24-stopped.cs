// defence: wall limit
// verdict: TimeLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        Libc.kill(0, 19);
        Libc.kill(Libc.getpid(), 19);
        return Known.Answer(words);
    }
}
