// defence: printed text bounded
// verdict: TimeLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        var line = new string('A', 10_000);
        while (true)
        {
            Console.WriteLine(line);
            Console.Error.WriteLine(line);
        }
    }
}
