// defence: rlimit nofile
// verdict: RuntimeError
public static class Solution
{
    private static readonly List<FileStream> open = [];

    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        while (open.Count < 500)
            open.Add(File.OpenRead("/dev/null"));
        return Known.Answer(words);
    }
}
