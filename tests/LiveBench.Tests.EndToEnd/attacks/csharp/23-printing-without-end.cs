// defence: what is printed is always read, and no more than 64 KiB kept
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
