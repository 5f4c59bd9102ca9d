using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>How one number compares with another.</summary>
internal enum Relation
{
    Greater,
    AtLeast,
    Less,
    AtMost,
    Equal,
}

/// <summary>Whether one number compares so with another.</summary>
internal sealed record Comparison(Expression Left, Relation Relation, Expression Right) : Expression
{
    public static Option<ConditionWanted, Expression>[] Kinds { get; } =
    [
        new("limit", 8, (b, w) => Drawing.Figure(b, w.Subject) is { } figure ? Limited(b, w, figure, (Bounds.Number)figure.Within(w.Subject.Known)) : null),
        new("equal", 1, (b, w) => Drawing.Figure(b, w.Subject) is { } figure && figure.Within(w.Subject.Known) is Bounds.Number { Width: > 1 and < 6 } n
            ? new Comparison(figure, Relation.Equal, new Number(b.Int((int)n.UsualLow, (int)n.UsualHigh))) : null),
    ];

    /// <summary>Two figures that tell the same of different things.</summary>
    public static Option<ConditionWanted, Expression>[] Between { get; } =
    [
        new("two figures", 3, (b, w) => Drawing.Figure(b, w.Subject) is { } one && Drawing.Figure(b, w.Subject, other => AreAlike(one, other)) is { } other
            ? new Comparison(one, b.Pick<Relation>([Relation.Greater, Relation.AtLeast, Relation.Less, Relation.AtMost]), other) : null),
    ];

    public override PortableType Type => Noun.Truth;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Left, Right, null);

    public override string English(Scope<string> names) => (Relation, Left.Bracketed(names), Right.Bracketed(names)) switch
    {
        (Relation.Greater, var a, var b) => $"{a} is greater than {b}",
        (Relation.AtLeast, var a, var b) => $"{a} is at least {b}",
        (Relation.Less, var a, var b) => $"{a} is less than {b}",
        (Relation.AtMost, var a, var b) => $"{a} is at most {b}",
        (_, var a, var b) => $"{a} equals {b}",
    };

    public override Code Code(Scope<string> names) => Sign(names, Relation switch
    {
        Relation.Greater => ">",
        Relation.AtLeast => ">=",
        Relation.Less => "<",
        Relation.AtMost => "<=",
        _ => "==",
    });

    public override Code Negated(Scope<string> names) => Sign(names, Relation switch
    {
        Relation.Greater => "<=",
        Relation.AtLeast => "<",
        Relation.Less => ">=",
        Relation.AtMost => ">",
        _ => "!=",
    });

    public override Value Run(Scope<Value> values)
    {
        var sign = Left.Run(values).Against(Right.Run(values));
        return Values.Truth(Relation switch
        {
            Relation.Greater => sign > 0,
            Relation.AtLeast => sign >= 0,
            Relation.Less => sign < 0,
            Relation.AtMost => sign <= 0,
            _ => sign == 0,
        });
    }

    public override Bounds Within(Scope<Bounds> known)
    {
        var (a, b) = ((Bounds.Number)Left.Within(known), (Bounds.Number)Right.Within(known));
        var (above, same) = (Above(a, b), 1.0 / Math.Max(a.Width, b.Width));
        return Relation switch
        {
            Relation.Greater => new Bounds.Truth(above, a.High > b.Low && a.Low <= b.High),
            Relation.AtLeast => new Bounds.Truth(above + same, a.High >= b.Low && a.Low < b.High),
            Relation.Less => new Bounds.Truth(1 - above - same, a.Low < b.High && a.High >= b.Low),
            Relation.AtMost => new Bounds.Truth(1 - above, a.Low <= b.High && a.High > b.Low),
            _ => new Bounds.Truth(same, a.High >= b.Low && a.Low <= b.High && !(a.IsFixed && b.IsFixed)),
        };
    }

    public override bool IsIdle(Scope<Bounds> known) => Within(known) is Bounds.Truth { IsOpen: false } || Left == Right;

    /// <summary>What is known of a variable where it compares so with a constant, or does not.</summary>
    public Scope<Bounds> Narrowed(Scope<Bounds> known, bool holds)
    {
        if (Left is not Variable variable || Right is not Number { Is: var limit } || known[variable.Letter] is not Bounds.Number n)
            return known;
        var (low, high) = (holds, Relation) switch
        {
            (true, Relation.Greater) or (false, Relation.AtMost) => (limit + 1, n.High),
            (true, Relation.AtLeast) or (false, Relation.Less) => (limit, n.High),
            (true, Relation.Less) or (false, Relation.AtLeast) => (n.Low, limit - 1),
            (true, Relation.AtMost) or (false, Relation.Greater) => (n.Low, limit),
            (true, _) => (limit, limit),
            _ => (n.Low, n.High),
        };
        return low > high ? known : known.With(variable.Letter, n.Within(Math.Max(n.Low, low), Math.Min(n.High, high)));
    }

    /// <summary>Whether either figure may well be the greater.</summary>
    private static bool AreAlike(Expression one, Expression other) => one != other && (one, other) switch
    {
        (TextFigure a, TextFigure b) => a.Counted == b.Counted && a.Operand == b.Operand,
        (Aggregate a, Aggregate b) => a.Asked is Asked.First or Asked.Last && b.Asked is Asked.First or Asked.Last,
        (Part { Operand: var a }, Part { Operand: var b }) => a == b,
        _ => false,
    };

    /// <summary>A limit for a figure; null where none would tell enough of them apart.</summary>
    public static Comparison? Limited(Branch b, ConditionWanted wanted, Expression figure, Bounds.Number n)
    {
        // So many of the usual numbers lie above the limit, or below it, as are wanted. Which side and which limit are one draw; whether
        // the limit is the last that counts or the first that does not is a matter of words.
        var (most, least) = ((long)Math.Floor((wanted.Most * n.Width) + 1e-9), (long)Math.Ceiling((wanted.Least * n.Width) - 1e-9));
        if (most < least)
            return null;
        var drawn = b.Int(0, (int)(2 * (most - least)) + 1);
        var (share, isAbove, isStrict) = (least + (drawn / 2), drawn % 2 == 0, b.Surface([true, false]));
        return (isAbove, isStrict) switch
        {
            (true, true) => new(figure, Relation.Greater, new Number((int)(n.UsualHigh - share))),
            (true, false) => new(figure, Relation.AtLeast, new Number((int)(n.UsualHigh - share + 1))),
            (false, true) => new(figure, Relation.Less, new Number((int)(n.UsualLow + share))),
            (false, false) => new(figure, Relation.AtMost, new Number((int)(n.UsualLow + share - 1))),
        };
    }

    private Code Sign(Scope<string> names, string sign) =>
        new($"{Left.Code(names).At(Rank.Additive)} {sign} {Right.Code(names).At(Rank.Additive)}", Rank.Comparison);

    private static double Above(Bounds.Number a, Bounds.Number b) =>
        b.IsFixed ? Math.Clamp((double)(a.UsualHigh - b.Low) / a.Width, 0, 1)
        : Math.Clamp(0.5 + ((a.UsualLow + a.UsualHigh - b.UsualLow - b.UsualHigh) / (2.0 * Math.Max(a.Width, b.Width))), 0, 1);
}
