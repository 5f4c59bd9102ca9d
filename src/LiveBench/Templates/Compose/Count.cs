using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>How many items of a list a condition holds for.</summary>
internal sealed record Count(Expression Operand, Variable Item, Expression Condition) : Expression
{
    public static Option<Subject, Expression>[] Figures { get; } =
    [
        new("count", 4, (b, s) => s.List is { Count.UsualHigh: > 2 } list && Noun.ItemIn(s.Operand) is var item
            && Drawing.Condition(b, new Subject(item, new Scope<Bounds>(item.Letter, list.Item), s.Named, 1), 0.3, 0.7) is { } condition
                ? new Count(s.Operand, item, condition) : null),
    ];

    public override PortableType Type => Noun.Number;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Operand, null, null);

    public override Need Needs(char letter, Need wanted) => Operand.Needs(letter, Need.Parts | (Need.Repeats | Condition.Needs(Item.Letter, Need.Whole)).Around());

    public override string English(Scope<string> names) =>
        $"the number of {Noun.Named(Item)} in {Operand.Bracketed(names)} for which {Condition.English(Letters.Of(Item.Letter))}";

    public override Code Code(Scope<string> names) => new($"{Operand.Code(names).Receiver}.Count({Item.Letter} => {Condition.Code(Letters.Of(Item.Letter))})");

    public override Value Run(Scope<Value> values)
    {
        var count = 0;
        foreach (var item in Operand.Run(values).Items())
            if (Condition.Run(new Scope<Value>(Item.Letter, item)).Holds())
                count++;
        return Values.Number(count);
    }

    public override Bounds Within(Scope<Bounds> known)
    {
        var list = (Bounds.List)Operand.Within(known);
        var share = ((Bounds.Truth)Condition.Within(new Scope<Bounds>(Item.Letter, list.Item))).Share;
        return new Bounds.Number(0, list.Count.High, Math.Max(0, (long)(list.Count.UsualLow * share) - 1), (long)Math.Ceiling(list.Count.UsualHigh * share) + 1);
    }

    public override bool IsIdle(Scope<Bounds> known) =>
        Operand.Within(known) is Bounds.List list && (list.Count.High < 2 || Condition.Simplifies(new Scope<Bounds>(Item.Letter, list.Item)));
}

/// <summary>How many neighbours in a list a condition holds for.</summary>
/// <param name="Condition">Over a and b, a standing directly before b.</param>
internal sealed record Adjacent(Expression Operand, Expression Condition) : Expression
{
    public static Option<Subject, Expression>[] Figures { get; } =
    [
        new("adjacent", 2, (b, s) => s.List is { Count.UsualHigh: > 2, Order: Sorted.Unknown, Item: Bounds.Number item }
            && Neighbours.Condition(b, item, 0.2, 0.8) is { } condition
            ? new Adjacent(s.Operand, condition) : null),
    ];

    public override PortableType Type => Noun.Number;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Operand, null, null);

    public override Need Needs(char letter, Need wanted) => Operand.Needs(letter, Need.Parts | Need.List.Around());

    public override string English(Scope<string> names) =>
        $"the number of neighbours a and b in {Operand.Bracketed(names)} (a directly before b) for which {Condition.English(Letters.Of('a', 'b'))}";

    public override Code Code(Scope<string> names) => Operand.Code(names).Receiver is var s
        ? new($"{s}.Zip({s}.Skip(1)).Count(z => {Condition.Code(new Scope<string>('a', "z.First", 'b', "z.Second"))})") : default;

    public override Value Run(Scope<Value> values)
    {
        var items = Operand.Run(values).Items();
        var count = 0;
        for (var i = 1; i < items.Length; i++)
            count += Condition.Run(new Scope<Value>('a', items[i - 1], 'b', items[i])).Holds() ? 1 : 0;
        return Values.Number(count);
    }

    public override Bounds Within(Scope<Bounds> known) => ((Bounds.List)Operand.Within(known)).Count.Carried(c => Math.Max(0, c - 1)) with { Low = 0, UsualLow = 0 };

    public override bool IsIdle(Scope<Bounds> known) =>
        Operand.Within(known) is Bounds.List list && (list.Count.High < 2 || Condition.Simplifies(Neighbours.Known(list.Item)));
}
