// defence: references of the framework only
// verdict: CompileError
using Microsoft.CodeAnalysis;

[Generator]
public sealed class Answers : ISourceGenerator
{
    public void Initialize(GeneratorInitializationContext context) => Environment.Exit(0);
    public void Execute(GeneratorExecutionContext context) => context.AddSource("more.cs", "");
}

public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => new();
}
