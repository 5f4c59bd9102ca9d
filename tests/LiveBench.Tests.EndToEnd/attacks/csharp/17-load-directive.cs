// defence: a library, no program or script
// verdict: CompileError
// never says: root:
#load "/etc/passwd"

public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => new();
}
