using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace LiveBench.Templates;

/// <summary>Writes <c>Fuel.Burn(line);</c> into every loop and <c>Fuel.Enter(line);</c> into every function of a script, on the lines that are there already.</summary>
internal sealed class FuelRewriter : CSharpSyntaxRewriter
{
    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) =>
        base.VisitWhileStatement(node) is WhileStatementSyntax visited ? visited.WithStatement(Burning(node, visited.Statement)) : null;

    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node) =>
        base.VisitDoStatement(node) is DoStatementSyntax visited ? visited.WithStatement(Burning(node, visited.Statement)) : null;

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node) =>
        base.VisitForStatement(node) is ForStatementSyntax visited ? visited.WithStatement(Burning(node, visited.Statement)) : null;

    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node) =>
        base.VisitForEachStatement(node) is ForEachStatementSyntax visited ? visited.WithStatement(Burning(node, visited.Statement)) : null;

    public override SyntaxNode? VisitForEachVariableStatement(ForEachVariableStatementSyntax node) =>
        base.VisitForEachVariableStatement(node) is ForEachVariableStatementSyntax visited ? visited.WithStatement(Burning(node, visited.Statement)) : null;

    public override SyntaxNode? VisitGotoStatement(GotoStatementSyntax node) => Burning(node, node);

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        var visited = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
        return visited.Body is { } body ? visited.WithBody(Entering(node, body))
            : Body(node, visited.ExpressionBody, visited.ReturnType) is { } made
                // The line ends behind the semicolon: without it, all lines below would be counted one too low.
                ? visited.WithExpressionBody(null).WithSemicolonToken(default).WithBody(made.WithTrailingTrivia(visited.SemicolonToken.TrailingTrivia))
            : visited;
    }

    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        var visited = (LocalFunctionStatementSyntax)base.VisitLocalFunctionStatement(node)!;
        return visited.Body is { } body ? visited.WithBody(Entering(node, body))
            : Body(node, visited.ExpressionBody, visited.ReturnType) is { } made
                // The line ends behind the semicolon: without it, all lines below would be counted one too low.
                ? visited.WithExpressionBody(null).WithSemicolonToken(default).WithBody(made.WithTrailingTrivia(visited.SemicolonToken.TrailingTrivia))
            : visited;
    }

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) =>
        base.VisitSimpleLambdaExpression(node) is SimpleLambdaExpressionSyntax visited
            ? visited.Block is { } block ? visited.WithBlock(Entering(node, block)) : visited
            : null;

    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) =>
        base.VisitParenthesizedLambdaExpression(node) is ParenthesizedLambdaExpressionSyntax visited
            ? visited.Block is { } block ? visited.WithBlock(Entering(node, block)) : visited
            : null;

    /// <summary>An expression body as a block that burns first; null where it must stay an expression.</summary>
    private static BlockSyntax? Body(SyntaxNode at, ArrowExpressionClauseSyntax? arrow, TypeSyntax returns) => arrow?.Expression switch
    {
        null or RefExpressionSyntax => null,
        ThrowExpressionSyntax thrown => Block(Enter(at), ThrowStatement(thrown.Expression.WithLeadingTrivia(Space))),
        var value when returns is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } => Block(Enter(at), ExpressionStatement(value)),
        var value => Block(Enter(at), ReturnStatement(value.WithLeadingTrivia(value.GetLeadingTrivia().Insert(0, Space)))),
    };

    private static BlockSyntax Burning(SyntaxNode at, StatementSyntax body) =>
        body is BlockSyntax block ? block.WithStatements(block.Statements.Insert(0, Burn(at)))
        : Block(Burn(at), body.WithoutLeadingTrivia()).WithLeadingTrivia(body.GetLeadingTrivia());

    private static BlockSyntax Entering(SyntaxNode at, BlockSyntax body) => body.WithStatements(body.Statements.Insert(0, Enter(at)));

    private static StatementSyntax Burn(SyntaxNode at) => Call(nameof(Fuel.Burn), at);

    private static StatementSyntax Enter(SyntaxNode at) => Call(nameof(Fuel.Enter), at);

    private static StatementSyntax Call(string what, SyntaxNode at) =>
        ParseStatement($"global::{typeof(Fuel).FullName}.{what}({at.GetLocation().GetLineSpan().StartLinePosition.Line + 1});");
}
