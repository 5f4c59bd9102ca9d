// defence: compile limit
// verdict: CompileError|TimeLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        var a0 = 1;
        /*repeat 24*/var a$n = (a$i, a$i);
        /*end*/
        return new() { [$"{a24}"] = [1] };
    }
}
