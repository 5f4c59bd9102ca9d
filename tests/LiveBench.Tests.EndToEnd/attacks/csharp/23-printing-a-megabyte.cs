// defence: printed text bounded
// verdict: WrongAnswer
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        Console.Write(new string('A', 50_000));
        return /*answer*/new()/*end*/;
    }
}
