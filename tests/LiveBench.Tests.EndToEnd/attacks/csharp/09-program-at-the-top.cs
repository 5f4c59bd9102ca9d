// defence: a library, no program or script
// verdict: CompileError
Console.WriteLine("20 passed");
return 0;

public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => new();
}
