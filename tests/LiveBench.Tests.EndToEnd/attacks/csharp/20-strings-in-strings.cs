// defence: the compiler looks at the stack that is left before each step
// verdict: CompileError|TimeLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) =>
        new() { [/*repeat 500*/$"{/*end*/words.Count/*repeat 500*/}"/*end*/] = [1] };
}
