using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>One value where a condition holds, another where it does not.</summary>
internal sealed record Choice(Expression Condition, Expression Then, Expression Else) : Expression
{
    /// <summary>How it changes a number or a text.</summary>
    public static Option<Subject, Expression>[] Changes { get; } =
    [
        new("choice", 3, (b, s) => Drawing.Condition(b, s.About(s.Operand), 0.3, 0.7) is { } condition
            && Drawing.Change(b, s.About(s.Operand)) is { } then ? new Choice(condition, then, s.Operand) : null),
        new("choice of two", 2, (b, s) => Drawing.Condition(b, s.About(s.Operand), 0.3, 0.7) is { } condition
            && Drawing.Change(b, s.About(s.Operand)) is { } then && Drawing.Change(b, s.About(s.Operand)) is { } other
            ? new Choice(condition, then, other) : null),
    ];

    public override PortableType Type => Then.Type;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Condition, Then, Else);

    public override Need Needs(char letter, Need wanted) => Condition.Needs(letter, Need.Whole) | Then.Needs(letter, wanted) | Else.Needs(letter, wanted);

    public override Need Alters => Then.Alters | Else.Alters;

    public override string English(Scope<string> names) => $"{Then.Bracketed(names)} if {Condition.English(names)}, otherwise {Else.Bracketed(names)}";

    public override Code Code(Scope<string> names) =>
        new($"{Condition.Code(names).At(Rank.Or)} ? {Then.Code(names).At(Rank.Or)} : {Else.Code(names).At(Rank.Or)}", Rank.Conditional);

    public override Value Run(Scope<Value> values)
    {
        if (Condition.Run(values).Holds())
            return Then.Run(values);
        return Else.Run(values);
    }

    public override Bounds Within(Scope<Bounds> known) => (Then.Within(known), Else.Within(known)) switch
    {
        (Bounds.Number a, Bounds.Number b) => a.Or(b),
        (Bounds.Text a, Bounds.Text b) => new Bounds.Text(a.Length.Or(b.Length), a.LettersWith(b)),
        var (a, _) => a,
    };

    public override bool IsIdle(Scope<Bounds> known) => Then == Else || Then is Choice || Else is Choice || Condition.Within(known) is Bounds.Truth { IsOpen: false }
        || (Condition is Comparison { Left: Variable } limit && (Then.Simplifies(limit.Narrowed(known, true)) || Else.Simplifies(limit.Narrowed(known, false))));
}
