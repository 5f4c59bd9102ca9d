using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>A number kept between two limits.</summary>
internal sealed record Clamp(Expression Operand, int Low, int High) : Expression
{
    /// <summary>How it changes a number.</summary>
    public static Option<Subject, Expression>[] Changes { get; } =
        [new("clamp", 3, (b, s) => s.Number is { Width: > 6 } n ? new Clamp(s.Operand, (int)n.At(b.Int(15, 40)), (int)n.At(b.Int(60, 85))) : null)];

    public override PortableType Type => Noun.Number;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Operand, null, null);

    public override string English(Scope<string> names) => $"{Operand.Bracketed(names)}, but at least {Low} and at most {High}";

    public override Code Code(Scope<string> names) => new($"Math.Clamp({Operand.Code(names)}, {Low}, {High})");

    public override Value Run(Scope<Value> values)
    {
        var number = Operand.Run(values).Whole();
        return Values.Number(number < Low ? Low : number > High ? High : number);
    }

    public override Bounds Within(Scope<Bounds> known) => ((Bounds.Number)Operand.Within(known)).Within(Low, High);

    public override bool IsIdle(Scope<Bounds> known) => Operand.Within(known) is Bounds.Number n && (Low >= High || n.Low >= Low || n.High <= High)
        || Operand is Clamp or Arithmetic { Operator: Operator.Smaller or Operator.Larger };
}
