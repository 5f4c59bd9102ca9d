// defence: size of /box
// verdict: WrongAnswer|RuntimeError|MemoryLimit
// twice
public static class Solution
{
    private static bool full;

    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        if (full)
            return new();
        var megabyte = new byte[1 << 20];
        try
        {
            for (var i = 0; ; i++)
                using (var file = File.Create($"/box/{i}"))
                    for (var j = 0; j < 20; j++)
                        file.Write(megabyte);
        }
        catch (IOException)
        {
            full = true;
            return new();
        }
    }
}
