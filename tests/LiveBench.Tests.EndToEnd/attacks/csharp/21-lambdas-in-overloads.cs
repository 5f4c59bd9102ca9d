// defence: compile limit
// verdict: CompileError|TimeLimit
public static class Solution
{
    private static void M(Func<int, int> f) { }
    private static void M(Func<string, int> f) { }
    private static void M(Func<long, long> f) { }

    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        /*repeat 12*/M(x$i => { /*end*/return 1; /*repeat 12*/return 1; });/*end*/
        return new();
    }
}
