// defence: the compiler looks at the stack that is left before each step
// verdict: CompileError|TimeLimit
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => new();
}

/*repeat 5000*/class A$i { /*end*/ /*repeat 5000*/}/*end*/
