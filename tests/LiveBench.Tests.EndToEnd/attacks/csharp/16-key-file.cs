// defence: compiler resolves nothing
// verdict: CompileError|WrongAnswer
// never says: root:
[assembly: System.Reflection.AssemblyKeyFile("/etc/passwd")]
[assembly: System.Reflection.AssemblyDelaySign(true)]
[assembly: System.Reflection.AssemblyKeyName("root")]

public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => new();
}
