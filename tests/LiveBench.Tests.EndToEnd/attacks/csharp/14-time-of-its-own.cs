// defence: printed text is not read
// verdict: TimeLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        Console.WriteLine("{\"cpu_ms\": 0, \"wall_ms\": 0, \"timeLimit\": false}");
        while (true)
            Console.WriteLine("cpu_ms: 0");
    }
}
