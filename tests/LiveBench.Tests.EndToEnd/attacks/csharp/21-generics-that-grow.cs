// defence: compile limit
// verdict: CompileError|TimeLimit
public class Grows<A, B, C, D, E, F>
{
    public class Inner : Grows<Inner, Inner, Inner, Inner, Inner, Inner>
    {
        public Inner/*repeat 14*/.Inner/*end*/ field = null!;
    }
}

public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => new();
}
