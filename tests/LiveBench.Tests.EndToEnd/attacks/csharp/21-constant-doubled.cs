// defence: compile limit
// verdict: CompileError|TimeLimit
public static class Solution
{
    private const string S0 = "aaaaaaaaaaaaaaa";
    /*repeat 26*/private const string S$n = S$i + S$i;
    /*end*/
    public static Dictionary<string, List<double>> Positions(List<string> words) => new() { [S26] = [1] };
}
