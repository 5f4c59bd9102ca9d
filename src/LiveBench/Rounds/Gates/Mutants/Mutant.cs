using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace LiveBench.Rounds.Gates.Mutants;

/// <summary>What a mutant changes.</summary>
internal enum MutantKind
{
    /// <summary>An operator for its counterpart: + and −, &amp;&amp; and ||, ++ and −−.</summary>
    Operator,

    /// <summary>A comparison's boundary: &lt; and &lt;=; == and !=.</summary>
    Boundary,

    /// <summary>A number one more or less, a truth value turned, a text emptied.</summary>
    Constant,

    /// <summary>A length or a count one less.</summary>
    OffByOne,

    /// <summary>A condition turned round.</summary>
    Condition,

    /// <summary>A statement left out.</summary>
    Statement,

    /// <summary>An else left out.</summary>
    Branch,

    /// <summary>Nothing returned in place of the result.</summary>
    Return,

    /// <summary>Two arguments exchanged.</summary>
    Arguments,

    /// <summary>A method for its counterpart: Min and Max, First and Last.</summary>
    Method,

    /// <summary>Division or remainder rounded down, as some languages do: the tests must not tell, or the prompt must.</summary>
    Floor,

    /// <summary>A text's length in code points, as some languages count: the tests must not tell, or the prompt must.</summary>
    CodePoints,

    /// <summary>Equal keys in another order, as an unstable sort may leave them: the tests must not tell, or the prompt must.</summary>
    UnstableSort,
}

/// <summary>A small change to a reference.</summary>
/// <param name="Id">Its number among those of the reference.</param>
/// <param name="Kind">What it changes.</param>
/// <param name="Span">What it replaces, in the reference's whole source.</param>
/// <param name="Before">The text there.</param>
/// <param name="After">The text in its place; empty where something is left out.</param>
/// <param name="Line">The line of the source, from 1.</param>
/// <param name="Around">The line of the statement it stands in; 0 for a statement of the method's own.</param>
internal sealed record Mutant(int Id, MutantKind Kind, TextSpan Span, string Before, string After, int Line, int Around)
{
    /// <summary>Another way to compute the same that languages differ in, not a mistake.</summary>
    public bool Portable => Kind is MutantKind.Floor or MutantKind.CodePoints or MutantKind.UnstableSort;

    /// <summary>A way that says itself when it gives something else: see <see cref="MutantSwitch.AllWays"/>.</summary>
    public bool Tells => Kind is MutantKind.Floor or MutantKind.CodePoints;

    /// <summary>The whole source with the change made.</summary>
    public string Applied(string source) => string.Concat(source.AsSpan(0, Span.Start), After, source.AsSpan(Span.End));

    /// <summary>As a person reads it: <c>line 12: a &lt; b → a &lt;= b</c>.</summary>
    public override string ToString() => $"line {Line}: {Short(Before)} → {(After.Length == 0 ? "nothing" : Short(After))}";

    private static string Short(string code) => SyntaxFactory.ParseToken(code).FullSpan.Length == code.Length ? code : string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
