// defence: compiler resolves nothing
// verdict: CompileError
// never says: root:

/// <include file="/etc/passwd" path="//*"/>
public static class Solution
{
    /// <include file="/etc/shadow" path="//*"/>
    public static Dictionary<string, List<double>> Positions(List<string> words) => after_the_include;
}
