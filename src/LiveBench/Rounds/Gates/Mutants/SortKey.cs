using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveBench.Rounds.Gates.Mutants;

/// <summary>
/// What things are ordered by: keys that are all the same amount more order as they did. What is not seen to be so counts as not being
/// so; overflow is not thought of.
/// </summary>
internal static class SortKey
{
    private static readonly HashSet<string> Sorts = ["OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "MinBy", "MaxBy"];

    /// <summary>Whether a number that is a part of a key may be another: it is added, or one of the two that a condition chooses from and stays on its side of the other.</summary>
    /// <param name="by">What is added to it: 1 or -1.</param>
    public static bool MayBeMoved(LiteralExpressionSyntax number, int by, SemanticModel model) => IsSummand(number, model)
        || number.Token.Value is int value && Outer(number) is { Parent: ConditionalExpressionSyntax choice } arm && choice.Condition != arm
        && (choice.WhenTrue == arm ? choice.WhenFalse : choice.WhenTrue) is LiteralExpressionSyntax { Token.Value: int other }
        && value.CompareTo(other) == (value + by).CompareTo(other) && IsKey(choice, model);

    /// <summary>Whether a part of a key is added to the rest of it, or taken from it: if it becomes as much more in all of them, their order is the same.</summary>
    public static bool IsSummand(ExpressionSyntax part, SemanticModel model)
    {
        if (model.GetTypeInfo(part).Type?.SpecialType is not (SpecialType.System_Int32 or SpecialType.System_Int64))
            return false;
        var whole = part;
        while (whole.Parent is ParenthesizedExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression }
            or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.SubtractExpression })
            whole = (ExpressionSyntax)whole.Parent;
        return model.GetTypeInfo(whole).Type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 && IsKey(whole, model);
    }

    /// <summary>A key, or one of several in a tuple, where the first that differs decides.</summary>
    private static bool IsKey(ExpressionSyntax e, SemanticModel model)
    {
        SyntaxNode key = Outer(e);
        while (key.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax tuple })
            key = Outer(tuple);
        return key.Parent is LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: var sort } } call } }
            && Sorts.Contains(sort) && call.ArgumentList.Arguments.Count == 1
            && model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingType: { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } } };
    }

    private static ExpressionSyntax Outer(ExpressionSyntax e) => e.Parent is ParenthesizedExpressionSyntax around ? Outer(around) : e;
}
