using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveBench.Rounds.Gates.Mutants;

/// <summary>
/// A source's own function that does not mind the order of its two arguments: with each written for the other it says the same, once the
/// operands of what commutes are put in order. What is not seen to be so counts as not being so; overflow is not thought of.
/// </summary>
internal static class SymmetricFunction
{
    private static readonly HashSet<SyntaxKind> Commuting = [SyntaxKind.EqualsExpression, SyntaxKind.NotEqualsExpression, SyntaxKind.AddExpression, SyntaxKind.MultiplyExpression];

    // Of these, whole chains: a sum that is grouped otherwise may overflow on the way.
    private static readonly HashSet<SyntaxKind> Chained = [
        SyntaxKind.LogicalAndExpression, SyntaxKind.LogicalOrExpression, SyntaxKind.BitwiseAndExpression, SyntaxKind.BitwiseOrExpression, SyntaxKind.ExclusiveOrExpression];

    private static readonly Dictionary<SyntaxKind, string> Turned = new() { [SyntaxKind.GreaterThanExpression] = "<", [SyntaxKind.GreaterThanOrEqualExpression] = "<=" };

    /// <summary>Whether a call is of such a function.</summary>
    public static bool IsCalled(InvocationExpressionSyntax call, SemanticModel model)
    {
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol { Parameters: [var a, var b], DeclaringSyntaxReferences: [var declared] } || !SymbolEqualityComparer.Default.Equals(a.Type, b.Type))
            return false;
        var body = declared.GetSyntax() switch
        {
            MethodDeclarationSyntax m => m.ExpressionBody?.Expression,
            LocalFunctionStatementSyntax f => f.ExpressionBody?.Expression,
            _ => null,
        };
        return body is not null && Ordered(body, model, n => n) is { } asIs && asIs == Ordered(body, model, n => n == a.Name ? b.Name : n == b.Name ? a.Name : n);
    }

    /// <summary>An expression with its names renamed and its operands in order; null where something in it may have an effect, or is not known.</summary>
    private static string? Ordered(ExpressionSyntax e, SemanticModel model, Func<string, string> renamed)
    {
        string? Of(ExpressionSyntax part) => Ordered(part, model, renamed);
        string? All(string of, IEnumerable<string?> parts, bool commutes) => parts.ToList() is var all && all.Contains(null) ? null
            : $"({of} {string.Join(' ', commutes ? [.. all.Order(StringComparer.Ordinal)] : all)})";
        IEnumerable<ExpressionSyntax> Links(ExpressionSyntax part, SyntaxKind kind) => part is ParenthesizedExpressionSyntax p ? Links(p.Expression, kind)
            : part is BinaryExpressionSyntax b && b.IsKind(kind) ? [.. Links(b.Left, kind), .. Links(b.Right, kind)] : [part];
        return e switch
        {
            ParenthesizedExpressionSyntax p => Of(p.Expression),
            LiteralExpressionSyntax l => l.Token.Text,
            IdentifierNameSyntax n when model.GetSymbolInfo(n).Symbol is IParameterSymbol or ILocalSymbol or IFieldSymbol => renamed(n.Identifier.Text),
            MemberAccessExpressionSyntax { Expression: var of, Name: IdentifierNameSyntax name } when IsField(e, model) && Of(of) is { } owner => $"{owner}.{name.Identifier.Text}",
            BinaryExpressionSyntax b when model.GetTypeInfo(b).Type?.SpecialType is not (SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64) => null,
            BinaryExpressionSyntax b when Turned.TryGetValue(b.Kind(), out var turned) => All(turned, [Of(b.Right), Of(b.Left)], commutes: false),
            BinaryExpressionSyntax b when Chained.Contains(b.Kind()) => All(b.OperatorToken.Text, Links(b, b.Kind()).Select(Of), commutes: true),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.DivideExpression or (int)SyntaxKind.ModuloExpression, Right: not LiteralExpressionSyntax { Token.Value: int and > 0 } } => null,
            BinaryExpressionSyntax b => All(b.OperatorToken.Text, [Of(b.Left), Of(b.Right)], Commuting.Contains(b.Kind())),
            InvocationExpressionSyntax { Expression: var called, ArgumentList.Arguments: [var one, var two] } when called.ToString() is "Math.Min" or "Math.Max" => All(called.ToString(), [Of(one.Expression), Of(two.Expression)], commutes: true),
            InvocationExpressionSyntax { Expression: var called, ArgumentList.Arguments: [var one] } when called.ToString() is "Math.Abs" && Of(one.Expression) is { } inner => $"Math.Abs({inner})",
            ObjectCreationExpressionSyntax { Initializer: null, ArgumentList.Arguments: var parts } made when IsRecord(made, model) => All(made.Type.ToString(), parts.Select(p => p.NameColon is null ? Of(p.Expression) : null), commutes: false),
            _ => null,
        };
    }

    /// <summary>A value that keeps what it is given, no more.</summary>
    private static bool IsRecord(ObjectCreationExpressionSyntax made, SemanticModel model) =>
        model.GetSymbolInfo(made).Symbol is IMethodSymbol { ContainingType: { IsRecord: true, IsValueType: true }, DeclaringSyntaxReferences: [var declared] } && declared.GetSyntax() is RecordDeclarationSyntax;

    /// <summary>A field, or a property that only gives what it holds.</summary>
    private static bool IsField(ExpressionSyntax e, SemanticModel model) => model.GetSymbolInfo(e).Symbol is IFieldSymbol
        || model.GetSymbolInfo(e).Symbol is IPropertySymbol p && p.DeclaringSyntaxReferences is [var declared] && declared.GetSyntax() is ParameterSyntax;
}
