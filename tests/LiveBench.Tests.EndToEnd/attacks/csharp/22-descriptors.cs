// defence: 256 descriptors for a process
// verdict: RuntimeError
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        var open = new List<FileStream>();
        for (var i = 0; i < 100_000; i++)
            open.Add(File.OpenRead("/dev/null"));
        return open.Count > 0 ? Known.Answer(words) : new();
    }
}
