// defence: every entry compared
// verdict: WrongAnswer
public sealed class Contrary : IEqualityComparer<string>
{
    public bool Equals(string? a, string? b) => false;
    public int GetHashCode(string text) => 0;
}

public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        var (right, many) = (Known.Answer(words), new Dictionary<string, List<double>>(new Contrary()));
        foreach (var _ in right)
            many.Add(right.First().Key, right.First().Value);
        return many;
    }
}
