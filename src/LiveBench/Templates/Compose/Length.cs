using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>How many letters a text has, or how many items a list.</summary>
internal sealed record Length(Expression Operand) : Expression
{
    public static Option<Subject, Expression>[] Figures { get; } =
        [new("length", 3, (_, s) => s.Bounds is Bounds.Text or Bounds.List ? new Length(s.Operand) : null)];

    public override PortableType Type => Noun.Number;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Operand, null, null);

    public override Need Needs(char letter, Need wanted) =>
        Operand.Needs(letter, Need.Parts | (Operand.Type is PortableType.List ? Need.Repeats.Around() : Need.Size));

    public override string English(Scope<string> names) => $"the length of {Operand.Bracketed(names)}";

    public override Code Code(Scope<string> names) => new($"{Operand.Code(names).Receiver}.{(Operand.Type is PortableType.List ? "Count" : "Length")}");

    public override Value Run(Scope<Value> values) => Values.Number(Operand.Run(values) is Value.Text text ? text.Of.Length : Operand.Run(values).Items().Length);

    public override Bounds Within(Scope<Bounds> known) => Operand.Within(known) is Bounds.Text text ? text.Length : ((Bounds.List)Operand.Within(known)).Count;

    public override bool IsIdle(Scope<Bounds> known) => Within(known) is Bounds.Number { IsFixed: true }
        || Operand is TextChange { Change: Change.Reversed or Change.UpperCase or Change.Sorted };
}
