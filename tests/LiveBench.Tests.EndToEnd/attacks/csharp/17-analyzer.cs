// defence: references of the framework only
// verdict: CompileError
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Leaving : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [];
    public override void Initialize(AnalysisContext context) => Environment.Exit(0);
}

public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => new();
}
