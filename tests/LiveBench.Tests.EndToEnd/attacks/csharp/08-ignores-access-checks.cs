// defence: access checked by the compiler
// verdict: CompileError
extern alias wire;

[assembly: System.Runtime.CompilerServices.IgnoresAccessChecksTo("LiveBench.Wire")]

namespace System.Runtime.CompilerServices
{
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    public sealed class IgnoresAccessChecksToAttribute(string name) : Attribute
    {
        public string Name { get; } = name;
    }
}

public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        wire::LiveBench.Wire.Native.Exit(0);
        return new();
    }
}
