// defence: rlimit nproc
// verdict: MemoryLimit|RuntimeError
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        for (var i = 0; i < 1000; i++)
            new Thread(() => Thread.Sleep(Timeout.Infinite)).Start();
        return Known.Answer(words);
    }
}
