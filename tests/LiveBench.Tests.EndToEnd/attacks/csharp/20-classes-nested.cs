// defence: compiler survives depth
// verdict: CompileError|TimeLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => new();
}

/*repeat 5000*/class A$i { /*end*/ /*repeat 5000*/}/*end*/
