// defence: a library, no program or script
// verdict: CompileError
// never says: root:
#r "/etc/passwd"
#r "nuget: Newtonsoft.Json, 13.0.3"

public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => new();
}
