// defence: a signal before the last test is a runtime error, and no sign of a lack of memory
// verdict: RuntimeError
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        Libc.kill(Libc.getpid(), 9);
        return new();
    }
}
