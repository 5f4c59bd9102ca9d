using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>Two conditions made one: both hold, or at least one does.</summary>
internal sealed record Joint(bool Both, Expression Left, Expression Right) : Expression
{
    public static Option<ConditionWanted, Expression>[] Kinds { get; } =
    [
        new("both", 2, (b, w) => Drawn(b, w, both: true, 0.4, 0.85)),
        new("either", 2, (b, w) => Drawn(b, w, both: false, 0.1, 0.6)),
    ];

    public override PortableType Type => Noun.Truth;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Left, Right, null);

    public override string English(Scope<string> names) => Both ? $"{Left.English(names)} and {Right.English(names)}"
        : $"{Left.English(names)} or {Right.English(names)} (or both)";

    public override Code Code(Scope<string> names) => Both
        ? new($"{Left.Code(names).At(Rank.Comparison)} && {Right.Code(names).At(Rank.Comparison)}", Rank.And)
        : new($"{Left.Code(names).At(Rank.Comparison)} || {Right.Code(names).At(Rank.Comparison)}", Rank.Or);

    public override Code Negated(Scope<string> names) => Both
        ? new($"{Left.Negated(names).At(Rank.Comparison)} || {Right.Negated(names).At(Rank.Comparison)}", Rank.Or)
        : new($"{Left.Negated(names).At(Rank.Comparison)} && {Right.Negated(names).At(Rank.Comparison)}", Rank.And);

    public override Value Run(Scope<Value> values)
    {
        var one = Left.Run(values).Holds();
        return Values.Truth(one == Both ? Right.Run(values).Holds() : one);
    }

    public override Bounds Within(Scope<Bounds> known)
    {
        var (a, b) = ((Bounds.Truth)Left.Within(known), (Bounds.Truth)Right.Within(known));
        return new Bounds.Truth(Both ? a.Share * b.Share : 1 - ((1 - a.Share) * (1 - b.Share)));
    }

    /// <summary>Two conditions about the same figure may imply each other; one about even and one about a limit do not.</summary>
    public override bool IsIdle(Scope<Bounds> known) => Left == Right || (Left, Right) switch
    {
        (Comparison { Left: var a }, Comparison { Left: var b }) => Near(a) == Near(b),
        (NumberTest { Operand: var a }, NumberTest { Operand: var b }) => a == b,
        (TextTest { Operand: var a } one, TextTest { Operand: var b } other) => a == b && (one.Letter == other.Letter || one.Where == other.Where),
        (TextTest { Operand: var a }, TextFigure { Operand: var b }) => a == b,
        _ => false,
    };

    /// <summary>What a figure says is near a number, or far from it.</summary>
    private static Expression Near(Expression figure) => figure is Numeric { Function: Function.Absolute, Operand: Arithmetic { Operator: Operator.Minus, Left: var from, Right: Number } } ? from : figure;

    private static Joint? Drawn(Branch b, ConditionWanted w, bool both, double least, double most)
    {
        if (w.Subject.Depth < 1)
            return null;
        var within = w.Subject.About(w.Subject.Operand);
        return Drawing.Condition(b, within, least, most) is { } one && one is not Joint && Drawing.Condition(b, within, least, most) is { } other
            && other is not Joint
            ? new Joint(both, one, other) : null;
    }
}
