// defence: cpu of the whole container
// verdict: TimeLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        if (Libc.fork() == 0)
            while (true)
                ;
        Libc.pause();
        return Known.Answer(words);
    }
}
