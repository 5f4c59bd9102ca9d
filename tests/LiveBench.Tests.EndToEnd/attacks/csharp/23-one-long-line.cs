// defence: printed text bounded
// verdict: WrongAnswer|TimeLimit
public static class Solution
{
    private static bool printed;

    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        var piece = new byte[1 << 20];
        using var output = Console.OpenStandardOutput();
        for (var i = 0; i < 1024 && !printed; i++)
            output.Write(piece);
        printed = true;
        return new();
    }
}
