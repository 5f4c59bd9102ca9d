using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveBench.Rounds.Gates.Mutants;

/// <summary>Finds the mutants of a source: a closed list of small changes a careless programmer makes, and those that languages differ in.</summary>
internal static class MutantFinder
{
    private static readonly Dictionary<SyntaxKind, string[]> Operators = new()
    {
        [SyntaxKind.AddExpression] = ["-"], [SyntaxKind.SubtractExpression] = ["+"], [SyntaxKind.MultiplyExpression] = ["+"],
        [SyntaxKind.DivideExpression] = ["*"], [SyntaxKind.ModuloExpression] = ["*"],
        [SyntaxKind.LogicalAndExpression] = ["||"], [SyntaxKind.LogicalOrExpression] = ["&&"],
        [SyntaxKind.BitwiseAndExpression] = ["|"], [SyntaxKind.BitwiseOrExpression] = ["&"], [SyntaxKind.ExclusiveOrExpression] = ["|"],
        [SyntaxKind.LeftShiftExpression] = [">>"], [SyntaxKind.RightShiftExpression] = ["<<"],
        [SyntaxKind.AddAssignmentExpression] = ["-="], [SyntaxKind.SubtractAssignmentExpression] = ["+="], [SyntaxKind.MultiplyAssignmentExpression] = ["+="],
    };

    private static readonly Dictionary<SyntaxKind, string[]> Boundaries = new()
    {
        [SyntaxKind.LessThanExpression] = ["<="], [SyntaxKind.LessThanOrEqualExpression] = ["<"],
        [SyntaxKind.GreaterThanExpression] = [">="], [SyntaxKind.GreaterThanOrEqualExpression] = [">"],
        [SyntaxKind.EqualsExpression] = ["!="], [SyntaxKind.NotEqualsExpression] = ["=="],
    };

    private static readonly Dictionary<string, string> Counterparts = new(StringComparer.Ordinal)
    {
        ["Min"] = "Max", ["Max"] = "Min", ["MinBy"] = "MaxBy", ["MaxBy"] = "MinBy", ["First"] = "Last", ["Last"] = "First",
        ["FirstOrDefault"] = "LastOrDefault", ["LastOrDefault"] = "FirstOrDefault", ["OrderBy"] = "OrderByDescending", ["OrderByDescending"] = "OrderBy",
        ["ThenBy"] = "ThenByDescending", ["ThenByDescending"] = "ThenBy", ["Any"] = "All", ["Floor"] = "Ceiling", ["Ceiling"] = "Floor",
        ["TakeWhile"] = "SkipWhile", ["SkipWhile"] = "TakeWhile", ["IndexOf"] = "LastIndexOf", ["StartsWith"] = "EndsWith", ["EndsWith"] = "StartsWith",
    };

    /// <summary>Methods that do not mind the order of their arguments: no input tells.</summary>
    private static readonly HashSet<string> Symmetric = ["Math.Min", "Math.Max"];

    /// <summary>All mutants of a source, in its order; those that its types show not to compile are left out.</summary>
    public static List<Mutant> Of(SemanticModel model)
    {
        var root = model.SyntaxTree.GetRoot();
        var found = new List<Mutant>();
        // Without the one statement that gives it a value, such a variable could not be used, and nothing would compile.
        var bare = root.DescendantNodes().OfType<VariableDeclaratorSyntax>().Where(v => v.Initializer is null).Select(v => v.Identifier.Text).ToHashSet();
        foreach (var node in root.DescendantNodes())
            foreach (var (kind, target, after) in Changes(node, model).Where(c => !(c.Kind == MutantKind.Statement && Assigned(c.Target) is { } name && bare.Contains(name))))
                found.Add(new Mutant(found.Count, kind, target.Span, target.ToString(), after, Line(target), target.Ancestors().OfType<StatementSyntax>().FirstOrDefault(s => s is not BlockSyntax) is { } outer ? Line(outer) : 0));
        return found;
    }

    private static IEnumerable<(MutantKind Kind, SyntaxNode Target, string After)> Changes(SyntaxNode node, SemanticModel model) => node switch
    {
        BinaryExpressionSyntax b => OfBinary(b, model),
        AssignmentExpressionSyntax a when Operators.TryGetValue(a.Kind(), out var others) && !IsText(a.Left, model) => others.Select(o => (MutantKind.Operator, node, $"{a.Left} {o} {a.Right}")),
        PostfixUnaryExpressionSyntax p when p.OperatorToken.Text is "++" or "--" => [(MutantKind.Operator, node, p.Operand + (p.OperatorToken.Text == "++" ? "--" : "++"))],
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: not LiteralExpressionSyntax } m => [(MutantKind.Operator, node, m.Operand.ToString())],
        LiteralExpressionSyntax l when !MustBeConstant(l) && !IsSize(l) => OfLiteral(l, model),
        MemberAccessExpressionSyntax { Name.Identifier.Text: "Count" or "Length", Parent: not InvocationExpressionSyntax } m when !IsTarget(m) => OfLength(m, model),
        IfStatementSyntax i => [.. OfWhole(node, i.Condition), .. OfCondition(i.Condition), .. i.Else is { } e ? [(MutantKind.Branch, e.Statement, "")] : Array.Empty<(MutantKind, SyntaxNode, string)>()],
        WhileStatementSyntax w => [.. OfWhole(node, w.Condition), .. OfCondition(w.Condition)],
        ForStatementSyntax or ForEachStatementSyntax => [(MutantKind.Statement, node, "")],
        ConditionalExpressionSyntax c => OfCondition(c.Condition),
        ExpressionStatementSyntax s when !Declares(s) && !IsAllOf(s, model) => [(MutantKind.Statement, node, "")],
        BreakStatementSyntax { Parent: not SwitchSectionSyntax } or ContinueStatementSyntax when !IsAllOf((StatementSyntax)node, model) => [(MutantKind.Statement, node, "")],
        ReturnStatementSyntax { Expression: { } e } when HasOwnType(e) => [(MutantKind.Return, e, "default")],
        InvocationExpressionSyntax i => OfCall(i, model),
        _ => [],
    };

    /// <summary>What a condition declares may be used behind its statement: without that, nothing would compile.</summary>
    private static IEnumerable<(MutantKind, SyntaxNode, string)> OfWhole(SyntaxNode statement, ExpressionSyntax condition) => Declares(condition) ? [] : [(MutantKind.Statement, statement, "")];

    /// <summary>A condition that declares a variable gives it a value only where it is true; == and != are turned round as boundaries are.</summary>
    private static IEnumerable<(MutantKind, SyntaxNode, string)> OfCondition(ExpressionSyntax condition) =>
        Declares(condition) || condition.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression ? [] : [(MutantKind.Condition, condition, $"!({condition})")];

    /// <summary>All that an if does, whose condition has no effect: without the one or without the other is the same.</summary>
    private static bool IsAllOf(StatementSyntax statement, SemanticModel model) =>
        (statement.Parent is BlockSyntax { Statements.Count: 1 } block ? block : statement) is { Parent: IfStatementSyntax { Else: null, Condition: var condition } } && SideEffects.AreNone(condition, model);

    private static int Line(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    private static IEnumerable<(MutantKind, SyntaxNode, string)> OfBinary(BinaryExpressionSyntax b, SemanticModel model)
    {
        if (Declares(b))
            yield break;                                   // a variable cannot be declared twice, once in each variant
        if (Operators.TryGetValue(b.Kind(), out var others) && !IsText(b, model))
            foreach (var other in others)
                yield return (MutantKind.Operator, b, $"{b.Left} {other} {Bracketed(b.Right)}");
        if (Boundaries.TryGetValue(b.Kind(), out others) && !IsMovedByNumber(b, model))
            foreach (var other in others)
                yield return (MutantKind.Boundary, b, $"{b.Left} {other} {b.Right}");
        if (b.Kind() is SyntaxKind.DivideExpression or SyntaxKind.ModuloExpression)
            yield return (MutantKind.Floor, b, $"global::{typeof(PortableVariants).FullName}.{(b.IsKind(SyntaxKind.DivideExpression) ? nameof(PortableVariants.Quotient) : nameof(PortableVariants.Remainder))}({b.Left}, {b.Right})");
    }

    /// <summary>Of whole numbers, a &lt; 5 becomes a &lt;= 5 when 5 becomes 6: one mutant is enough.</summary>
    private static bool IsMovedByNumber(BinaryExpressionSyntax b, SemanticModel model)
    {
        var (number, other, right) = b.Right is LiteralExpressionSyntax r ? (r, b.Left, true) : (b.Left as LiteralExpressionSyntax, b.Right, false);
        if (number?.Token.Value is not int value || MustBeConstant(number) || model.GetTypeInfo(other).Type?.SpecialType is not (SpecialType.System_Int32 or SpecialType.System_Int64))
            return false;
        var up = b.Kind() is SyntaxKind.LessThanExpression or SyntaxKind.GreaterThanOrEqualExpression == right;
        return b.Kind() is not (SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression) && (up || value != 0);
    }

    private static IEnumerable<(MutantKind, SyntaxNode, string)> OfLength(MemberAccessExpressionSyntax m, SemanticModel model)
    {
        if (!SortKey.IsSummand(m, model))
            yield return (MutantKind.OffByOne, m, $"{m} - 1");
        if (IsText(m.Expression, model))
            yield return (MutantKind.CodePoints, m, $"global::{typeof(PortableVariants).FullName}.{nameof(PortableVariants.CodePoints)}({m.Expression})");
    }

    private static IEnumerable<(MutantKind, SyntaxNode, string)> OfLiteral(LiteralExpressionSyntax l, SemanticModel model)
    {
        switch (l.Kind())
        {
            case SyntaxKind.NumericLiteralExpression when l.Token.Value is int or long or double:
                if (!SortKey.MayBeMoved(l, 1, model))
                    yield return (MutantKind.Constant, l, $"({l} + 1)");
                if (l.Token.Value is not (0 or 0L or 0.0) && !SortKey.MayBeMoved(l, -1, model))
                    yield return (MutantKind.Constant, l, $"({l} - 1)");
                break;
            case SyntaxKind.TrueLiteralExpression:
                yield return (MutantKind.Constant, l, "false");
                break;
            case SyntaxKind.FalseLiteralExpression:
                yield return (MutantKind.Constant, l, "true");
                break;
            case SyntaxKind.StringLiteralExpression when l.Token.ValueText.Length > 0:
                yield return (MutantKind.Constant, l, "\"\"");
                break;
        }
    }

    private static IEnumerable<(MutantKind, SyntaxNode, string)> OfCall(InvocationExpressionSyntax i, SemanticModel model)
    {
        if (Declares(i))
            yield break;
        var arguments = i.ArgumentList.Arguments;
        if (arguments.Count >= 2 && !Symmetric.Contains(i.Expression.ToString()) && arguments.All(a => a.NameColon is null && a.RefKindKeyword.RawKind == 0) && arguments[0].ToString() != arguments[1].ToString() && Interchange(arguments[0].Expression, arguments[1].Expression, model) && !SymmetricFunction.IsCalled(i, model))
            yield return (MutantKind.Arguments, i, $"{i.Expression}({string.Join(", ", new[] { arguments[1], arguments[0] }.Concat(arguments.Skip(2)))})");
        if (i.Expression is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } member)
        {
            if (Counterparts.TryGetValue(name.Identifier.Text, out var other) && (other != "All" || arguments.Count > 0) && !IsOnlyOnce(i, member, model))
                yield return (MutantKind.Method, i, $"{member.Expression}.{other}{i.ArgumentList}");
            if (name.Identifier.Text is "OrderBy" or "OrderByDescending")
                yield return (MutantKind.UnstableSort, i, $"global::{typeof(PortableVariants).FullName}.{nameof(PortableVariants.Backwards)}({member.Expression}).{name}{i.ArgumentList}");
            if (name.Identifier.Text == "Sort" && arguments.Count == 1)
                yield return (MutantKind.UnstableSort, i, $"global::{typeof(PortableVariants).FullName}.{nameof(PortableVariants.Sort)}({member.Expression}, {arguments[0]})");
        }
    }

    /// <summary>A character of a written alphabet is found at the same place from both ends.</summary>
    private static bool IsOnlyOnce(InvocationExpressionSyntax i, MemberAccessExpressionSyntax member, SemanticModel model) =>
        member is { Expression: LiteralExpressionSyntax { Token.Value: string alphabet }, Name.Identifier.Text: "IndexOf" or "LastIndexOf" } && i.ArgumentList.Arguments is [var only]
        && alphabet.Distinct().Count() == alphabet.Length && model.GetTypeInfo(only.Expression).Type?.SpecialType == SpecialType.System_Char;

    private static string? Assigned(SyntaxNode statement) => statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: var left } }
        ? left.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().First().Identifier.Text : null;

    private static string Bracketed(ExpressionSyntax operand) => operand is BinaryExpressionSyntax ? $"({operand})" : operand.ToString();

    private static bool Declares(SyntaxNode node) => node.DescendantNodesAndSelf().Any(n => n is DeclarationExpressionSyntax or SingleVariableDesignationSyntax);

    /// <summary>Texts are joined with + too, and know no −.</summary>
    private static bool IsText(ExpressionSyntax e, SemanticModel model) => model.GetTypeInfo(e).Type?.SpecialType == SpecialType.System_String;

    /// <summary>Whether each of two arguments could stand in the other's place.</summary>
    private static bool Interchange(ExpressionSyntax a, ExpressionSyntax b, SemanticModel model) =>
        (model.GetTypeInfo(a), model.GetTypeInfo(b)) is ({ Type: { } one, ConvertedType: { } asOne }, { Type: { } two, ConvertedType: { } asTwo })
        && model.Compilation.ClassifyConversion(one, asTwo).IsImplicit && model.Compilation.ClassifyConversion(two, asOne).IsImplicit;

    private static bool HasOwnType(ExpressionSyntax e) =>
        e is not (LiteralExpressionSyntax or CollectionExpressionSyntax or ImplicitObjectCreationExpressionSyntax or LambdaExpressionSyntax or ThrowExpressionSyntax or DefaultExpressionSyntax or RefExpressionSyntax);

    private static bool MustBeConstant(LiteralExpressionSyntax l) => l.Ancestors().TakeWhile(a => a is not StatementSyntax || a is LocalDeclarationStatementSyntax).Any(a =>
        a is PatternSyntax or SwitchLabelSyntax or AttributeSyntax or ParameterSyntax or EnumMemberDeclarationSyntax
        || a is LocalDeclarationStatementSyntax { IsConst: true } || a is FieldDeclarationSyntax f && f.Modifiers.Any(SyntaxKind.ConstKeyword));

    /// <summary>Part of an array's size: where it is larger hardly a result tells, where it is smaller the first run ends.</summary>
    private static bool IsSize(LiteralExpressionSyntax l) => l.Ancestors().TakeWhile(a => a is ExpressionSyntax or ArrayRankSpecifierSyntax).Any(a => a is ArrayRankSpecifierSyntax);

    private static bool IsTarget(ExpressionSyntax e) => e.Parent is AssignmentExpressionSyntax a && a.Left == e || e.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 };
}
