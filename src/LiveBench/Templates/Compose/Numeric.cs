using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>What is computed of one number, some with a constant.</summary>
internal enum Function
{
    Absolute,
    DigitSum,
    Remainder,
    Quotient,
}

/// <summary>A number made of one; remainders, quotients and digits are taken only of numbers that are never negative.</summary>
/// <param name="By">The divisor of a remainder or quotient; else 0.</param>
internal sealed record Numeric(Function Function, Expression Operand, int By = 0) : Expression
{
    /// <summary>How it tells something of a number.</summary>
    public static Option<Subject, Expression>[] Figures { get; } =
    [
        new("distance", 2, (b, s) => s.Number is { Width: > 6 } n
            ? new Numeric(Function.Absolute, new Arithmetic(Operator.Minus, s.Operand, new Number((int)Math.Max(2, n.At(b.Int(30, 70)))))) : null),
        new("digit sum", 2, (b, s) => s.Number is { Low: >= 0, UsualHigh: >= 15 } ? new Numeric(Function.DigitSum, s.Operand) : null),
        new("remainder", 2, (b, s) => s.Number is { Low: >= 0, UsualHigh: >= 9 } ? new Numeric(Function.Remainder, s.Operand, b.Int(5, 9)) : null),
    ];

    /// <summary>How it changes a number.</summary>
    public static Option<Subject, Expression>[] Changes { get; } =
    [
        .. Figures,
        new("absolute", 2, (b, s) => s.Number is { UsualLow: < -2 } ? new Numeric(Function.Absolute, s.Operand) : null),
        new("quotient", 2, (b, s) => s.Number is { Low: >= 0, UsualHigh: >= 12 } ? new Numeric(Function.Quotient, s.Operand, b.Int(2, 4)) : null),
    ];

    /// <summary>How it puts numbers together in groups.</summary>
    public static Option<Subject, Expression>[] Keys { get; } =
    [
        new("remainder", 5, (b, s) => s.Number is { Low: >= 0 } ? new Numeric(Function.Remainder, s.Operand, b.Int(2, 5)) : null),
        new("remainder of a change", 3, (b, s) => Drawing.Change(b, s.About(s.Operand)) is { } e && e.Within(s.Known) is Bounds.Number { Low: >= 0 }
            ? new Numeric(Function.Remainder, e, b.Int(3, 5)) : null),
        new("digit sum", 2, (b, s) => s.Number is { Low: >= 0, UsualHigh: >= 15 } ? new Numeric(Function.DigitSum, s.Operand) : null),
        new("quotient", 4, (b, s) => s.Number is { Low: >= 0, UsualHigh: >= 12 } n
            ? new Numeric(Function.Quotient, s.Operand, (int)Math.Max(2, n.UsualHigh / b.Int(3, 5))) : null),
        new("distance", 2, (b, s) => s.Number is { Width: > 4 and < 16 } n
            ? new Numeric(Function.Absolute, new Arithmetic(Operator.Minus, s.Operand, new Number((int)Math.Max(2, n.At(b.Int(40, 60)))))) : null),
    ];

    public override PortableType Type => Noun.Number;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Operand, null, null);

    public override string English(Scope<string> names) => (Function, Operand.Bracketed(names)) switch
    {
        (Function.Absolute, var a) => $"the absolute value of {a}",
        (Function.DigitSum, var a) => $"the sum of the digits of {a}",
        (Function.Remainder, var a) => $"the remainder of {a} divided by {By}",
        (_, var a) => $"{a} divided by {By}, rounded down",
    };

    public override Code Code(Scope<string> names) => (Function, Operand.Code(names)) switch
    {
        (Function.Absolute, var a) => new($"Math.Abs({a})"),
        (Function.DigitSum, var a) => new($"{a.Receiver}.ToString().Sum(c => c - '0')"),
        (Function.Remainder, var a) => new($"{a.At(Rank.Multiplicative)} % {By}", Rank.Multiplicative),
        (_, var a) => new($"{a.At(Rank.Multiplicative)} / {By}", Rank.Multiplicative),
    };

    public override Value Run(Scope<Value> values)
    {
        var a = Operand.Run(values).Whole();
        return Values.Number(Function switch
        {
            Function.Absolute => a < 0 ? -a : a,
            Function.DigitSum => Digits(a),
            Function.Remainder => a - (Quotient(a, By) * By),
            _ => Quotient(a, By),
        });
    }

    public override Bounds Within(Scope<Bounds> known)
    {
        var a = (Bounds.Number)Operand.Within(known);
        return Function switch
        {
            Function.Absolute => new Bounds.Number(a.Low > 0 ? a.Low : a.High < 0 ? -a.High : 0, Math.Max(Math.Abs(a.Low), Math.Abs(a.High)),
                a.UsualLow > 0 ? a.UsualLow : a.UsualHigh < 0 ? -a.UsualHigh : 0, Math.Max(Math.Abs(a.UsualLow), Math.Abs(a.UsualHigh))),
            Function.DigitSum => new Bounds.Number(0, a.High < 10 ? a.High : 9L * a.High.ToString().Length, a.UsualLow < 10 ? 1 : 2, a.UsualHigh < 20
                ? 9 : 5L * a.UsualHigh.ToString().Length),
            Function.Remainder => a.High < By ? a : new Bounds.Number(0, By - 1, 0, By - 1),
            _ => a.Carried(v => v / By),
        };
    }

    public override bool IsIdle(Scope<Bounds> known)
    {
        var a = (Bounds.Number)Operand.Within(known);
        return a.IsFixed || Function switch
        {
            Function.Absolute => a.Low >= 0 || a.High <= 0 || Operand is Arithmetic { Operator: Operator.Minus, Left: Number },
            Function.DigitSum => a.High < 10 || a.Low < 0,
            Function.Remainder => a.High < By || a.Low < 0 || Operand is Numeric { Function: Function.Remainder, By: var inner } && inner % By == 0
                || IsMultiple(Operand),
            _ => a.High < By || a.Low < 0 || Operand is Numeric { Function: Function.Quotient } || IsMultiple(Operand),
        };
    }

    /// <summary>Whether the divisor and a factor have something in common: (2 times n) divided by 4.</summary>
    private bool IsMultiple(Expression e) => e is Arithmetic { Operator: Operator.Times, Left: Number { Is: var factor } }
        && System.Numerics.BigInteger.GreatestCommonDivisor(factor, By) > 1;

    private static long Quotient(long a, long by) => (a - (a % by)) / by;

    private static long Digits(long a)
    {
        var sum = 0L;
        for (; a > 0; a = Quotient(a, 10))
            sum += a % 10;
        return sum;
    }
}
