using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace LiveBench.Rounds.Gates.Mutants;

/// <summary>
/// Puts all mutants of a source into one program, each behind a question to <see cref="MutantSwitch"/>: one compilation serves them all
/// (Untch, Offutt and Harrold 1993).
/// </summary>
internal sealed class MutantSchemata(IReadOnlyList<Mutant> mutants, SemanticModel model) : CSharpSyntaxRewriter
{
    private const string Mark = "mutant";

    private static readonly IdentifierNameSyntax Discard = IdentifierName(Identifier(default, SyntaxKind.UnderscoreToken, "_", "_", default));

    private readonly ILookup<TextSpan, Mutant> bySpan = mutants.ToLookup(m => m.Span);
    private readonly PlainExpression plain = new(model);

    /// <summary>The mutant that a place of the program belongs to; null for the original's own.</summary>
    public static int? Owner(SyntaxNode place) =>
        place.AncestorsAndSelf().SelectMany(n => n.GetAnnotations(Mark)).Select(a => (int?)int.Parse(a.Data!, System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault();

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        if (node is ExpressionSyntax e && e.Parent is not ExpressionStatementSyntax && mutants.Where(m => e.Span.Contains(m.Span)).ToList() is { Count: > 0 } inside && plain.Holds(e, inside))
            return inside.OrderBy(m => m.Tells).Aggregate(ParenthesizedExpression(e.WithoutTrivia()), (all, m) => SideBySide(e, all, m)).WithTriviaFrom(e);
        var visited = base.Visit(node);
        return node is null || visited is null || !bySpan.Contains(node.Span) ? visited : (node, visited) switch
        {
            (StatementSyntax before, StatementSyntax after) => Statement(before, after),
            (ExpressionSyntax before, ExpressionSyntax after) => Expression(before, after),
            _ => visited,
        };
    }

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        var visited = (StatementSyntax)base.VisitExpressionStatement(node)!;
        return node.Expression is not InvocationExpressionSyntax ? visited
            : bySpan[node.Expression.Span].Aggregate(visited, (all, m) => Block(IfStatement(Is(m), ExpressionStatement(ParseExpression(m.After)), ElseClause(all)).WithAdditionalAnnotations(Own(m))));
    }

    private StatementSyntax Statement(StatementSyntax before, StatementSyntax after) => bySpan[before.Span]
        .Where(m => m.Kind is MutantKind.Statement or MutantKind.Branch)
        .Aggregate(after, (all, m) => Block(IfStatement(Not(Is(m)), all).WithAdditionalAnnotations(Own(m))));

    private ExpressionSyntax Expression(ExpressionSyntax before, ExpressionSyntax after)
    {
        var standsAlone = before.Parent is ExpressionStatementSyntax || before.Parent is ForStatementSyntax f && f.Incrementors.Contains(before)
            || before.Parent is ArrowExpressionClauseSyntax && before is PostfixUnaryExpressionSyntax or AssignmentExpressionSyntax;
        if (standsAlone && before is InvocationExpressionSyntax)
            return after;                                  // it may return nothing: the statement chooses
        var all = bySpan[before.Span].Where(m => m.Kind is not (MutantKind.Statement or MutantKind.Branch)).Aggregate(after, Choice);
        return standsAlone && all != after ? AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, Discard, all) : all;
    }

    /// <summary>A way is chosen from outside, since all ways are tried at once; of the rest, each is compared with the original as it stands.</summary>
    private static ParenthesizedExpressionSyntax SideBySide(ExpressionSyntax whole, ExpressionSyntax all, Mutant m)
    {
        var after = string.Concat(whole.ToString().AsSpan(0, m.Span.Start - whole.SpanStart), m.After, whole.ToString().AsSpan(m.Span.End - whole.SpanStart));
        return ParenthesizedExpression(m.Tells
            ? ConditionalExpression(Is(m), ParenthesizedExpression(ParseExpression(after)), all)
            : InvocationExpression(ParseExpression($"global::{typeof(MutantSwitch).FullName}.{nameof(MutantSwitch.Either)}"), ArgumentList(SeparatedList([
                Argument(LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(m.Id))), Argument(all), Argument(ParseExpression($"unchecked({after})"))]))))
            .WithAdditionalAnnotations(Own(m));
    }

    private static ExpressionSyntax Choice(ExpressionSyntax all, Mutant m) => ParenthesizedExpression(m.Kind == MutantKind.Condition
        ? BinaryExpression(SyntaxKind.NotEqualsExpression, Is(m), ParenthesizedExpression(all))
        : ConditionalExpression(Is(m), ParenthesizedExpression(ParseExpression(m.After)), ParenthesizedExpression(all))).WithAdditionalAnnotations(Own(m));

    private static ExpressionSyntax Is(Mutant m) => ParseExpression(
        $"global::{typeof(MutantSwitch).FullName}.{(m.Tells ? nameof(MutantSwitch.IsWay) : nameof(MutantSwitch.Is))}({m.Id})");

    private static ExpressionSyntax Not(ExpressionSyntax e) => PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, e);

    private static SyntaxAnnotation Own(Mutant m) => new(Mark, $"{m.Id}");
}
