using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveBench.Rounds.Gates.Mutants;

/// <summary>
/// An expression that can be computed with and without a mutant side by side: nothing in it has an effect, and no mutant of it can throw
/// where the original does not. Where both give the same, a run is not infected (DeMillo and Offutt 1991), and need not be made again.
/// </summary>
internal sealed class PlainExpression(SemanticModel model)
{
    private static readonly HashSet<string> Numbers = ["Min", "Max", "Floor", "Ceiling"];

    /// <summary>Of one argument: where to begin may be outside with a mutant.</summary>
    private static readonly HashSet<string> Searches = ["IndexOf", "LastIndexOf", "StartsWith", "EndsWith"];

    /// <summary>Whether an expression and all these mutants, which lie inside, can be computed side by side.</summary>
    public bool Holds(ExpressionSyntax expression, IReadOnlyList<Mutant> mutants) => expression switch
    {
        BinaryExpressionSyntax b when IsComparison(b.Kind()) => IsOfSystem(b) && IsPlain(b.Left) && IsPlain(b.Right),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax m, ArgumentList.Arguments: var arguments } i =>
            (Numbers.Contains(m.Name.Identifier.Text) || (Searches.Contains(m.Name.Identifier.Text) && arguments.Count == 1))
            && IsOfSystem(i) && IsOwner(m.Expression) && arguments.All(a => IsPlain(a.Expression)),
        _ => false,
    } && mutants.Count(m => m.Portable) <= 1 && mutants.All(m => CannotThrow(expression, m));

    private static bool IsComparison(SyntaxKind kind) => kind is SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression
        or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression or SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression;

    private bool IsPlain(ExpressionSyntax e) => e switch
    {
        LiteralExpressionSyntax => true,
        IdentifierNameSyntax => IsValue(e),
        ParenthesizedExpressionSyntax p => IsPlain(p.Expression),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax } => true,
        MemberAccessExpressionSyntax m => IsValue(m) && IsOwner(m.Expression),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: var at }] } x => model.GetSymbolInfo(x).Symbol is null or IPropertySymbol { Locations: [{ IsInMetadata: true }, ..] }
            && IsPlain(x.Expression) && IsPlain(at is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.IndexExpression } end ? end.Operand : at),
        BinaryExpressionSyntax b => IsArithmetic(b) && IsPlain(b.Left) && IsPlain(b.Right),
        _ => false,
    };

    private bool IsOwner(ExpressionSyntax e) => e is PredefinedTypeSyntax || model.GetSymbolInfo(e).Symbol is INamedTypeSymbol || IsPlain(e);

    /// <summary>A variable, a field, or a property that only gives what it holds.</summary>
    private bool IsValue(ExpressionSyntax e) => model.GetSymbolInfo(e).Symbol switch
    {
        ILocalSymbol or IParameterSymbol or IFieldSymbol => true,
        IPropertySymbol p => p.DeclaringSyntaxReferences.All(d => d.GetSyntax() is ParameterSyntax),
        _ => false,
    };

    /// <summary>Whole numbers and doubles: decimals overflow whatever one asks for. A divisor is a number that does not become 0.</summary>
    private bool IsArithmetic(BinaryExpressionSyntax b) =>
        model.GetTypeInfo(b).Type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double && b.Kind() switch
        {
            SyntaxKind.AddExpression or SyntaxKind.SubtractExpression or SyntaxKind.MultiplyExpression => true,
            SyntaxKind.DivideExpression or SyntaxKind.ModuloExpression => b.Right is LiteralExpressionSyntax { Token.Value: int and > 1 },
            _ => false,
        };

    private bool IsOfSystem(ExpressionSyntax e) => model.GetSymbolInfo(e).Symbol is IMethodSymbol m && (m.MethodKind == MethodKind.BuiltinOperator || m.IsImplicitlyDeclared || m.Locations.All(l => l.IsInMetadata));

    /// <summary>Another place of a list may not be there.</summary>
    private static bool CannotThrow(ExpressionSyntax whole, Mutant mutant) =>
        whole.FindNode(mutant.Span).AncestorsAndSelf().TakeWhile(n => n != whole.Parent).All(n => n is not BracketedArgumentListSyntax)
        && mutant.Kind is MutantKind.Boundary or MutantKind.Condition or MutantKind.Constant or MutantKind.OffByOne or MutantKind.Operator or MutantKind.Method or MutantKind.Arguments or MutantKind.Floor or MutantKind.CodePoints;
}
