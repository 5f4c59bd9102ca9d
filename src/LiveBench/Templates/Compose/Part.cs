using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>The first or second part of a pair.</summary>
internal sealed record Part(Expression Operand, int Place) : Expression
{
    /// <summary>What tells something of a part tells something of the pair.</summary>
    public static Option<Subject, Expression>[] Figures { get; } =
    [
        new("first part", 2, (b, s) => Drawing.Figure(b, s.Aside(new Part(s.Operand, 1)))),
        new("second part", 5, (b, s) => Drawing.Figure(b, s.Aside(new Part(s.Operand, 2)))),
    ];

    /// <summary>The same for keys.</summary>
    public static Option<Subject, Expression>[] Keys { get; } =
    [
        new("first part", 5, (b, s) => Drawing.Key(b, s.Aside(new Part(s.Operand, 1)))),
        new("second part", 2, (b, s) => Drawing.Key(b, s.Aside(new Part(s.Operand, 2)))),
    ];

    public override PortableType Type => ((PortableType.Tuple)Operand.Type).Items[Place - 1];

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Operand, null, null);

    public override bool IsAtom => false;

    public override Need Alters => Need.None;

    /// <summary>Whether it is a part of this very variable.</summary>
    public bool IsOf(char letter) => Operand is Variable variable && variable.Letter == letter;

    public override Need Needs(char letter, Need wanted) =>
        IsOf(letter) ? (Place == 1 ? Need.First : Need.Second) | (Type is PortableType.Int ? Need.None : wanted & ~Need.Parts) : Operand.Needs(letter, Need.Whole);

    public override string English(Scope<string> names) => $"the {(Place == 1 ? "first" : "second")} part of {Operand.Bracketed(names)}";

    public override Code Code(Scope<string> names) => new($"{Operand.Code(names).Receiver}.Item{Place}");

    public override Value Run(Scope<Value> values) => Operand.Run(values).Places()[Place - 1];

    public override Bounds Within(Scope<Bounds> known) => (Bounds.Pair)Operand.Within(known) is var pair && Place == 1 ? pair.First : pair.Second;

    public override bool IsIdle(Scope<Bounds> known) => Operand is PairOf;
}

/// <summary>Two values as a pair.</summary>
internal sealed record PairOf(Expression First, Expression Second) : Expression
{
    public override PortableType Type => Noun.PairOf(First.Type, Second.Type);

    protected override (Expression? A, Expression? B, Expression? C) Parts => (First, Second, null);

    public override Need Needs(char letter, Need wanted) =>
        (wanted.HasAny(Need.First) ? First.Needs(letter, wanted | Need.Parts) : Need.None) | (wanted.HasAny(Need.Second)
            ? Second.Needs(letter, wanted | Need.Parts) : Need.None);

    /// <summary>Whether a part of it that is needed is another than that of the pair it is made of.</summary>
    public bool Matters(char letter, Need after) =>
        Changes(First, 1, letter, after, Need.First) || Changes(Second, 2, letter, after, Need.Second);

    public override string English(Scope<string> names) => $"the pair of {First.Bracketed(names)} and {Second.Bracketed(names)}";

    public override Code Code(Scope<string> names) => new($"({First.Code(names)}, {Second.Code(names)})");

    public override Value Run(Scope<Value> values) => new Value.Tuple([First.Run(values), Second.Run(values)]);

    public override Bounds Within(Scope<Bounds> known) => new Bounds.Pair(First.Within(known), Second.Within(known));

    public override bool IsIdle(Scope<Bounds> known) => First is Part { Place: 1, Operand: Variable a }
        && Second is Part { Place: 2, Operand: Variable b } && a == b;

    private static bool Changes(Expression made, int place, char letter, Need after, Need part) =>
        after.HasAny(part) && !(made is Part own && own.Place == place && own.IsOf(letter))
            && (made.Type is not PortableType.String || after.HasAny(made.Alters & Need.Text));
}
