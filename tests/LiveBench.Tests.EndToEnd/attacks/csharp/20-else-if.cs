// defence: compiler survives depth
// verdict: CompileError|TimeLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        var n = words.Count;
        if (n < 0)
            return new();
        /*repeat 20000*/else if (n == $i) return new();
        /*end*/
        return new();
    }
}
