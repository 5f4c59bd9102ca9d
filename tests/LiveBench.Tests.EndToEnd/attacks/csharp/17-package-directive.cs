#:package Newtonsoft.Json@13.0.3
#:property AllowUnsafeBlocks=true
#:sdk Microsoft.NET.Sdk.Web
// defence: a library, no program or script
// verdict: CompileError

public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => new();
}
