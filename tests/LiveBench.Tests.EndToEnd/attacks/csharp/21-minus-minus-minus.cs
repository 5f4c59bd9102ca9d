// defence: compiler survives depth
// verdict: CompileError|TimeLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => new() { ["one"] = [/*repeat 400000*/- /*end*/words.Count] };
}
