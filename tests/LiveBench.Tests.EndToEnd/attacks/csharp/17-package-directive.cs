#:package Newtonsoft.Json@13.0.3
#:property AllowUnsafeBlocks=true
#:sdk Microsoft.NET.Sdk.Web
// defence: answers are no file-based programs; nothing is built, restored or downloaded for them
// verdict: CompileError

public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => new();
}
