// defence: rlimit fsize
// verdict: WrongAnswer|RuntimeError
public static class Solution
{
    private static readonly bool written = Write();

    public static Dictionary<string, List<double>> Positions(List<string> words) => written ? Known.Answer(words) : new();

    private static bool Write()
    {
        using var file = File.Create("large");
        try
        {
            for (var i = 0; i < 40; i++)
                file.Write(new byte[1 << 20]);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
