using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>Whether a number is divisible by another.</summary>
/// <param name="By">2 for even and odd.</param>
/// <param name="Is">False for odd, and for what is not divisible.</param>
internal sealed record NumberTest(Expression Operand, int By, bool Is) : Expression
{
    /// <summary>By what, and whether it is.</summary>
    public static IReadOnlyList<(int By, bool Is)> Choices { get; } = [(2, true), (2, false), (2, true), (2, false), (3, true), (3, false), (4, true),
        (4, false), (5, true), (5, false)];

    public static Option<ConditionWanted, Expression>[] Kinds { get; } =
    [
        new("divisible", 6, (b, w) => Drawing.Figure(b, w.Subject) is { } figure
            && figure.Within(w.Subject.Known) is Bounds.Number { Width: var width } && b.Pick(Choices) is var (by, holds) && width > 2 * by - 2
            ? new NumberTest(figure, by, holds) : null),
    ];

    public override PortableType Type => Noun.Truth;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Operand, null, null);

    public override string English(Scope<string> names) => (By, Is, Operand.Bracketed(names)) switch
    {
        (2, true, var a) => $"{a} is even",
        (2, false, var a) => $"{a} is odd",
        (_, true, var a) => $"{a} is divisible by {By}",
        (_, _, var a) => $"{a} is not divisible by {By}",
    };

    public override Code Code(Scope<string> names) => Sign(names, Is);

    public override Code Negated(Scope<string> names) => Sign(names, !Is);

    public override Value Run(Scope<Value> values) => Values.Truth(Math.Abs(Operand.Run(values).Whole()) % By == 0 == Is);

    public override Bounds Within(Scope<Bounds> known) => new Bounds.Truth(Is ? 1.0 / By : 1 - (1.0 / By));

    public override bool IsIdle(Scope<Bounds> known) => Operand.Within(known) is Bounds.Number { IsFixed: true }
        || (Operand is Arithmetic { Operator: Operator.Times, Left: Number { Is: var factor } } && factor % By == 0)
        || (Operand is Numeric { Function: Function.Remainder, By: var by } && by % By == 0)
        || (Operand is Numeric { Function: Function.Absolute, Operand: Arithmetic { Operator: Operator.Minus, Right: Number { Is: var shift } } } && shift % By == 0)
        || (Operand is Numeric { Function: Function.Absolute } or Arithmetic { Operator: Operator.Plus or Operator.Minus, Right: Number } && By == 2)
        || (Operand is Arithmetic { Operator: Operator.Times } square && square.Left == square.Right && By is 2 or 3 or 5)
        || (Operand is Numeric { Function: Function.DigitSum } && By == 3);

    private Code Sign(Scope<string> names, bool holds) => new($"{Operand.Code(names).At(Rank.Multiplicative)} % {By} {(holds ? "==" : "!=")} 0", Rank.Comparison);
}
