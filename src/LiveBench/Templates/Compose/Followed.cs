using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>Two texts made one.</summary>
internal sealed record Followed(Expression Left, Expression Right) : Expression
{
    public static Option<Subject, Expression>[] Changes { get; } =
    [
        new("followed", 1, (b, s) => s.Text is not null && Drawing.Change(b, s.About(s.Operand)) is { } other ? new Followed(s.Operand, other) : null),
        new("preceded", 1, (b, s) => s.Text is not null && Drawing.Change(b, s.About(s.Operand)) is { } other ? new Followed(other, s.Operand) : null),
        new("followed by a number", 2, (b, s) => s.Text is not null && Drawing.Figure(b, s.About(s.Operand)) is { } figure
            && figure.Within(s.Known) is Bounds.Number { Low: >= 0 }
            ? new Followed(s.Operand, new Written(figure)) : null),
    ];

    public override PortableType Type => Noun.Text;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Left, Right, null);

    public override Need Needs(char letter, Need wanted) => Left.Needs(letter, wanted) | Right.Needs(letter, wanted);

    public override string English(Scope<string> names) => $"{Left.Bracketed(names)} followed by {Right.Bracketed(names)}";

    public override Code Code(Scope<string> names) => new($"{Left.Code(names).At(Rank.Additive)} + {Right.Code(names).At(Rank.Multiplicative)}", Rank.Additive);

    public override Value Run(Scope<Value> values) => new Value.Text(string.Concat(Left.Run(values).Letters(), Right.Run(values).Letters()));

    public override Bounds Within(Scope<Bounds> known)
    {
        var (a, b) = ((Bounds.Text)Left.Within(known), (Bounds.Text)Right.Within(known));
        return new Bounds.Text(a.Length.With(b.Length, (x, y) => x + y), a.LettersWith(b));
    }
}

/// <summary>A number, which is never negative, in decimal digits.</summary>
internal sealed record Written(Expression Operand) : Expression
{
    public override PortableType Type => Noun.Text;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Operand, null, null);

    public override string English(Scope<string> names) => $"{Operand.Bracketed(names)} written in digits";

    public override Code Code(Scope<string> names) => new($"{Operand.Code(names).Receiver}.ToString()");

    public override Value Run(Scope<Value> values) => new Value.Text(Operand.Run(values).Whole().ToString());

    public override Bounds Within(Scope<Bounds> known) =>
        new Bounds.Text(((Bounds.Number)Operand.Within(known)).Carried(v => v < 0 ? 20 : v.ToString().Length), "");
}
