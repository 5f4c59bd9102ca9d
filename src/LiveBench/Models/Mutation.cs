using LiveBench.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace LiveBench.Models;

/// <summary>
/// A small, plausible change to a C# source: a condition negated, an operator or a returned value altered. One change of the source's
/// possible ones is drawn, a whole condition where there is one: it seldom leaves the function as it was.
/// </summary>
internal static class Mutation
{
    /// <summary>The source with one change; as it is where nothing can be changed.</summary>
    public static string Of(string source, Rng rng)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        var changes = root.DescendantNodes().SelectMany(Changes).ToList();
        var telling = changes.Where(c => c.Before.Parent is IfStatementSyntax or ConditionalExpressionSyntax).ToList();
        var choice = telling.Count > 0 ? telling : changes;
        if (choice.Count == 0)
            return source;
        var (before, after) = choice[(int)rng.Whole(0, choice.Count - 1)];
        return root.ReplaceNode(before, after.WithTriviaFrom(before)).ToFullString();
    }

    private static IEnumerable<(SyntaxNode Before, SyntaxNode After)> Changes(SyntaxNode node)
    {
        switch (node)
        {
            case IfStatementSyntax s:
                yield return (s.Condition, Negated(s.Condition));
                break;
            case ConditionalExpressionSyntax c:
                yield return (c.Condition, Negated(c.Condition));
                break;
            case BinaryExpressionSyntax b when Swapped(b.Kind()) is { } kind && !IsText(b):
                yield return (b, BinaryExpression(kind, b.Left, b.Right.WithoutLeadingTrivia().WithLeadingTrivia(Space)));
                break;
            case ReturnStatementSyntax { Expression: LiteralExpressionSyntax literal } when literal.IsKind(SyntaxKind.NumericLiteralExpression):
                yield return (literal, ParseExpression($"({literal} + 1)"));
                break;
        }
    }

    private static ExpressionSyntax Negated(ExpressionSyntax condition) =>
        condition is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negation
            ? negation.Operand : PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, ParenthesizedExpression(condition.WithoutTrivia()));

    /// <summary>Strings are joined with + too, and know no −.</summary>
    private static bool IsText(BinaryExpressionSyntax b) =>
        b.IsKind(SyntaxKind.AddExpression) && b.DescendantNodesAndSelf().Any(n => n is InterpolatedStringExpressionSyntax
            || n.IsKind(SyntaxKind.StringLiteralExpression) || n.IsKind(SyntaxKind.CharacterLiteralExpression));

    private static SyntaxKind? Swapped(SyntaxKind kind) => kind switch
    {
        SyntaxKind.AddExpression => SyntaxKind.SubtractExpression,
        SyntaxKind.SubtractExpression => SyntaxKind.AddExpression,
        SyntaxKind.MultiplyExpression => SyntaxKind.AddExpression,
        SyntaxKind.EqualsExpression => SyntaxKind.NotEqualsExpression,
        SyntaxKind.NotEqualsExpression => SyntaxKind.EqualsExpression,
        SyntaxKind.LogicalAndExpression => SyntaxKind.LogicalOrExpression,
        SyntaxKind.LogicalOrExpression => SyntaxKind.LogicalAndExpression,
        _ => null,
    };
}
