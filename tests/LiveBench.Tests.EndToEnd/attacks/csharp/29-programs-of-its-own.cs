// defence: no programs in /box
// verdict: WrongAnswer
public static class Solution
{
    private static readonly bool ran = Runs();

    public static Dictionary<string, List<double>> Positions(List<string> words) => ran ? Known.Answer(words) : new();

    private static bool Runs()
    {
        File.Copy("/usr/bin/true", "own", overwrite: true);
        Libc.chmod("own", 0x1ed);
        return Processes.Run("own") == 0;
    }
}
