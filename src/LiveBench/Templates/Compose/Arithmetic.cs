using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>What is computed of two numbers.</summary>
internal enum Operator
{
    Plus,
    Minus,
    Times,
    Smaller,
    Larger,
}

/// <summary>Two numbers made one.</summary>
internal sealed record Arithmetic(Operator Operator, Expression Left, Expression Right) : Expression
{
    /// <summary>How it changes a number.</summary>
    public static Option<Subject, Expression>[] Changes { get; } =
    [
        new("plus", 3, (b, s) => new Arithmetic(Operator.Plus, s.Operand, new Number(b.Int(2, 9)))),
        new("minus", 3, (b, s) => new Arithmetic(Operator.Minus, s.Operand, new Number(b.Int(2, 9)))),
        new("from", 2, (b, s) => s.Number is { } n ? new Arithmetic(Operator.Minus, new Number((int)n.At(b.Int(30, 90))), s.Operand) : null),
        new("times", 3, (b, s) => new Arithmetic(Operator.Times, new Number(b.Int(2, 5)), s.Operand)),
        new("square", 2, (b, s) => s.Operand is Variable && s.Number is { High: <= 60, Low: >= -60 } ? new Arithmetic(Operator.Times, s.Operand, s.Operand) : null),
        new("smaller", 2, (b, s) => s.Number is { Width: > 4 } n ? new Arithmetic(Operator.Smaller, s.Operand, new Number((int)n.At(b.Int(35, 70)))) : null),
        new("larger", 2, (b, s) => s.Number is { Width: > 4 } n ? new Arithmetic(Operator.Larger, s.Operand, new Number((int)n.At(b.Int(30, 65)))) : null),
        new("changed", 4, (b, s) => Drawing.Change(b, s.About(s.Operand)) is { } inner ? Drawing.Change(b, s.About(inner)) : null),
    ];

    /// <summary>How it makes one number of two different ones.</summary>
    public static Option<(Expression A, Expression B, Scope<Bounds> Known), Expression>[] Pairs { get; } =
    [
        new("sum", 3, (b, two) => new Arithmetic(Operator.Plus, two.A, two.B)),
        new("first minus second", 3, (b, two) => new Arithmetic(Operator.Minus, two.A, two.B)),
        new("second minus first", 3, (b, two) => new Arithmetic(Operator.Minus, two.B, two.A)),
        new("distance", 2, (b, two) => new Numeric(Function.Absolute, new Arithmetic(Operator.Minus, two.A, two.B))),
        new("product", 2, (b, two) => new Arithmetic(Operator.Times, two.A, two.B)),
        new("smaller", 2, (b, two) => new Arithmetic(Operator.Smaller, two.A, two.B)),
        new("larger", 2, (b, two) => new Arithmetic(Operator.Larger, two.A, two.B)),
        new("weighed", 3, (b, two) => new Arithmetic(b.Pick<Operator>([Operator.Plus, Operator.Minus]),
            new Arithmetic(Operator.Times, new Number(b.Int(2, 4)), two.A), two.B)),
        new("choice", 3, (b, two) => Drawing.Condition(b, new Subject(two.A, two.Known, null, 1), 0.3, 0.7) is { } condition
            ? new Choice(condition, new Arithmetic(b.Pick<Operator>([Operator.Plus, Operator.Minus]), two.A, two.B), two.B) : null),
    ];

    public override PortableType Type => Noun.Number;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Left, Right, null);

    public override string English(Scope<string> names) => (Operator, Left.Bracketed(names), Right.Bracketed(names)) switch
    {
        (Operator.Plus, var a, var b) => $"{a} plus {b}",
        (Operator.Minus, var a, var b) => $"{a} minus {b}",
        (Operator.Times, var a, var b) => $"{a} times {b}",
        (Operator.Smaller, var a, var b) => $"the smaller of {a} and {b}",
        (_, var a, var b) => $"the larger of {a} and {b}",
    };

    public override Code Code(Scope<string> names) => (Operator, Left.Code(names), Right.Code(names)) switch
    {
        (Operator.Plus, var a, var b) => new($"{a.At(Rank.Additive)} + {b.At(Rank.Additive)}", Rank.Additive),
        (Operator.Minus, var a, var b) => new($"{a.At(Rank.Additive)} - {b.At(Rank.Multiplicative)}", Rank.Additive),
        (Operator.Times, var a, var b) => new($"{a.At(Rank.Multiplicative)} * {b.At(Rank.Primary)}", Rank.Multiplicative),
        (Operator.Smaller, var a, var b) => new($"Math.Min({a}, {b})"),
        (_, var a, var b) => new($"Math.Max({a}, {b})"),
    };

    public override Value Run(Scope<Value> values)
    {
        var (a, b) = (Left.Run(values).Whole(), Right.Run(values).Whole());
        return Values.Number(Operator switch
        {
            Operator.Plus => a + b,
            Operator.Minus => a - b,
            Operator.Times => a * b,
            Operator.Smaller => a < b ? a : b,
            _ => a < b ? b : a,
        });
    }

    public override Bounds Within(Scope<Bounds> known)
    {
        var (a, b) = ((Bounds.Number)Left.Within(known), (Bounds.Number)Right.Within(known));
        return Operator switch
        {
            Operator.Times when Left == Right => Squared(a),
            Operator.Plus => a.With(b, (x, y) => x + y),
            Operator.Minus => a.With(b, (x, y) => x - y),
            Operator.Times => a.With(b, (x, y) => x * y),
            Operator.Smaller => a.With(b, Math.Min),
            _ => a.With(b, Math.Max),
        };
    }

    public override bool IsIdle(Scope<Bounds> known)
    {
        var (a, b) = ((Bounds.Number)Left.Within(known), (Bounds.Number)Right.Within(known));
        return (a.IsFixed && b.IsFixed) || Operator switch
        {
            Operator.Plus or Operator.Minus => b is { Low: 0, IsFixed: true } || (Operator == Operator.Minus && Left == Right)
                || (IsShift(this) && (IsShift(Left) || IsShift(Right))),
            Operator.Times => (Left is Number && (Left is Number { Is: 0 or 1 } || Right is Arithmetic { Operator: Operator.Times, Left: Number }))
                || Right is Number { Is: 0 or 1 },
            Operator.Smaller => a.High <= b.Low || b.High <= a.Low || Left == Right || (Left is Arithmetic { Operator: Operator.Smaller } && Right is Number),
            _ => a.High <= b.Low || b.High <= a.Low || Left == Right || (Left is Arithmetic { Operator: Operator.Larger } && Right is Number),
        };
    }

    private static bool IsShift(Expression e) =>
        e is Arithmetic { Operator: Operator.Plus or Operator.Minus, Left: Number } or Arithmetic { Operator: Operator.Plus or Operator.Minus, Right: Number };

    private static Bounds.Number Squared(Bounds.Number a)
    {
        static (long, long) Ends(long low, long high) => (low <= 0 && high >= 0 ? 0 : Math.Min(low * low, high * high), Math.Max(low * low, high * high));
        var (low, high) = Ends(a.Low, a.High);
        var (usualLow, usualHigh) = Ends(a.UsualLow, a.UsualHigh);
        return new Bounds.Number(low, high, usualLow, usualHigh);
    }
}
