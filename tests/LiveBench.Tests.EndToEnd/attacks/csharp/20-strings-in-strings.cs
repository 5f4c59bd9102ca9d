// defence: compiler survives depth
// verdict: CompileError|TimeLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) =>
        new() { [/*repeat 500*/$"{/*end*/words.Count/*repeat 500*/}"/*end*/] = [1] };
}
