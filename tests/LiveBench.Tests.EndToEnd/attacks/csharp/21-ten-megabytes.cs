// defence: source limit
// verdict: CompileError
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => new();
    /*repeat 200000*/// a comment that is fifty characters long, and no more
    /*end*/
}
