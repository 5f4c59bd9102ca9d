// defence: compile limit
// verdict: TimeLimit
// verdict on gVisor: WrongAnswer
public static class Solution
{
    private static void M(Func<int, int> f) { }
    private static void M(Func<string, int> f) { }

    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        /*repeat 14*/M(x$i => { var n$i = x$i.Length; /*end*/ /*repeat 14*/return 1; }); /*end*/
        return new();
    }
}
