using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveBench.Rounds.Gates.Mutants;

/// <summary>What computing an expression changes besides giving a value. What is not seen to change nothing counts as changing something.</summary>
internal static class SideEffects
{
    /// <summary>Methods of the platform that only look.</summary>
    private static readonly HashSet<string> Looking = [
        "Contains", "ContainsKey", "StartsWith", "EndsWith", "IndexOf", "IsDigit", "IsLetter", "IsAsciiDigit", "IsAsciiLetter", "Any", "All", "Exists", "Count", "Sum", "Max", "Min", "Abs"];

    /// <summary>Whether an expression is seen to have none.</summary>
    public static bool AreNone(ExpressionSyntax expression, SemanticModel model) => expression.DescendantNodesAndSelf().All(node => node switch
    {
        AssignmentExpressionSyntax or BaseObjectCreationExpressionSyntax or DeclarationExpressionSyntax or SingleVariableDesignationSyntax or AwaitExpressionSyntax => false,
        PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } => false,
        InvocationExpressionSyntax call => model.GetSymbolInfo(call).Symbol is IMethodSymbol method && Looking.Contains(method.Name) && method.Locations.All(l => l.IsInMetadata),
        ElementAccessExpressionSyntax or BinaryExpressionSyntax or PrefixUnaryExpressionSyntax => IsOfPlatform(model.GetSymbolInfo(node).Symbol),
        IdentifierNameSyntax name => model.GetSymbolInfo(name).Symbol is not IPropertySymbol property || property.DeclaringSyntaxReferences.All(d => OnlyHolds(d.GetSyntax())),
        _ => true,
    });

    /// <summary>What is compiled in, an array's place for one, has no symbol, or one without a place.</summary>
    private static bool IsOfPlatform(ISymbol? symbol) => symbol is null || symbol.DeclaringSyntaxReferences.IsEmpty;

    private static bool OnlyHolds(SyntaxNode property) => property switch
    {
        ParameterSyntax => true,
        PropertyDeclarationSyntax { ExpressionBody: null, AccessorList.Accessors: var accessors } => accessors.All(a => a is { Body: null, ExpressionBody: null }),
        _ => false,
    };
}
