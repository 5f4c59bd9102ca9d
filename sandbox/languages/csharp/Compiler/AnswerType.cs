using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveBench.Compiler;

// The type an answer must declare, wherever it put it.
internal static class AnswerType
{
    // The global one; else the only one of that name in any namespace; else null.
    public static INamedTypeSymbol? Find(CSharpCompilation compilation, string name)
    {
        var found = compilation.GetSymbolsWithName(name, SymbolFilter.Type).OfType<INamedTypeSymbol>()
            .Where(type => type.ContainingType is null && type.Arity == 0).ToList();
        return found.Find(type => type.ContainingNamespace.IsGlobalNamespace) ?? (found.Count == 1 ? found[0] : null);
    }
}
