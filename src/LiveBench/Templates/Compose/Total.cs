using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>A number summed up over the items of a list.</summary>
/// <param name="OrZero">Whether the list may be empty, and then gives 0.</param>
internal sealed record Total(Expression Operand, Variable Item, Expression Figure, bool OrZero) : Expression
{
    public static Option<Subject, Expression>[] Figures { get; } =
    [
        new("total", 3, (b, s) => s.List is { Count.UsualHigh: > 1 } list && Noun.ItemIn(s.Operand) is var item
            && new Subject(item, new Scope<Bounds>(item.Letter, list.Item), s.Named, 1) is var each
            && (item.Type is PortableType.Int ? Drawing.Change(b, each) : Drawing.Figure(b, each)) is { } figure
                ? new Total(s.Operand, item, figure, list.MayBeEmpty) : null),
    ];

    public override PortableType Type => Noun.Number;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Operand, null, null);

    public override Need Needs(char letter, Need wanted) => Operand.Needs(letter, Need.Parts | (Need.Repeats | Figure.Needs(Item.Letter, Need.Whole)).Around());

    public override string English(Scope<string> names) =>
        $"the sum of {Figure.Bracketed(Letters.Of(Item.Letter))} over all {Noun.Named(Item)} in {Operand.Bracketed(names)}{(OrZero ? " (0 if it is empty)" : "")}";

    public override Code Code(Scope<string> names) => new($"{Operand.Code(names).Receiver}.Sum({Item.Letter} => {Figure.Code(Letters.Of(Item.Letter))})");

    public override Value Run(Scope<Value> values)
    {
        var sum = 0L;
        foreach (var item in Operand.Run(values).Items())
            sum += Figure.Run(new Scope<Value>(Item.Letter, item)).Whole();
        return Values.Number(sum);
    }

    public override Bounds Within(Scope<Bounds> known)
    {
        var list = (Bounds.List)Operand.Within(known);
        return Aggregate.Summed((Bounds.Number)Figure.Within(new Scope<Bounds>(Item.Letter, list.Item)), list.Count);
    }

    public override bool IsIdle(Scope<Bounds> known) =>
        Figure is Variable or Arithmetic { Left: Number } or Arithmetic { Right: Number, Operator: Operator.Plus or Operator.Minus }
        || Operand.Within(known) is Bounds.List list && (list.Count.High < 2 || Figure.Simplifies(new Scope<Bounds>(Item.Letter, list.Item)));
}

/// <summary>The first of the items of a list for which a number is largest.</summary>
internal sealed record Best(Expression Operand, Variable Item, Expression Figure, bool IsLargest) : Expression
{
    public override PortableType Type => Item.Type;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Operand, null, null);

    /// <summary>Draws one; null where the list may be empty.</summary>
    public static Best? Draw(Branch b, Subject s, bool largest) => s.List is { MayBeEmpty: false, Count.UsualHigh: > 2 } list && Noun.ItemIn(s.Operand) is var item
        && new Subject(item, new Scope<Bounds>(item.Letter, list.Item), s.Named, 1) is var each && Drawing.Figure(b, each, e => e != item) is { } figure
        ? new Best(s.Operand, item, figure, largest) : null;

    public override Need Needs(char letter, Need wanted) =>
        Operand.Needs(letter, Need.Parts | ((wanted & Need.Item) | Figure.Needs(Item.Letter, Need.Whole)).Around());

    public override string English(Scope<string> names) =>
        $"the first {Noun.One(Item.Type)} {Item.Letter} in {Operand.Bracketed(names)} for which {Figure.Bracketed(Letters.Of(Item.Letter))} is {(IsLargest ? "largest" : "smallest")}";

    public override Code Code(Scope<string> names) =>
        new($"{Operand.Code(names).Receiver}.{(IsLargest ? "MaxBy" : "MinBy")}({Item.Letter} => {Figure.Code(Letters.Of(Item.Letter))}){(Item.Type is PortableType.String ? "!" : "")}");

    public override Value Run(Scope<Value> values)
    {
        var items = Operand.Run(values).Items();
        var (best, figure) = (items[0], Figure.Run(new Scope<Value>(Item.Letter, items[0])).Whole());
        foreach (var item in items.Skip(1))
            if (Figure.Run(new Scope<Value>(Item.Letter, item)).Whole() is var other && (IsLargest ? other > figure : other < figure))
                (best, figure) = (item, other);
        return best;
    }

    public override Bounds Within(Scope<Bounds> known) => ((Bounds.List)Operand.Within(known)).Item;

    public override bool IsIdle(Scope<Bounds> known) => Figure == Item || Operand.Within(known) is Bounds.List list
        && (list.Count.High < 2 || Figure.Simplifies(new Scope<Bounds>(Item.Letter, list.Item)));
}

/// <summary>All texts of a list made one.</summary>
/// <param name="Separator">What stands between two of them; may be empty.</param>
internal sealed record Joined(Expression Operand, string Separator) : Expression
{
    public override PortableType Type => Noun.Text;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Operand, null, null);

    /// <summary>Draws one.</summary>
    public static Joined? Draw(Subject s, string separator) => s.List is { Item: Bounds.Text } ? new Joined(s.Operand, separator) : null;

    public override Need Needs(char letter, Need wanted) => Operand.Needs(letter, Need.Parts | Need.List.Around());

    public override string English(Scope<string> names) =>
        $"the texts in {Operand.Bracketed(names)} joined to one text, in order, with {(Separator.Length == 0 ? "nothing" : $"'{Separator}'")} between them (an empty text, if there are none)";

    public override Code Code(Scope<string> names) => Separator.Length == 0 ? new($"string.Concat({Operand.Code(names)})")
        : new($"string.Join(\"{Separator}\", {Operand.Code(names)})");

    public override Value Run(Scope<Value> values)
    {
        var items = Operand.Run(values).Items();
        var text = items.Length == 0 ? "" : items[0].Letters();
        for (var i = 1; i < items.Length; i++)
            text += Separator + items[i].Letters();
        return new Value.Text(text);
    }

    public override Bounds Within(Scope<Bounds> known)
    {
        var (list, item) = ((Bounds.List)Operand.Within(known), (Bounds.Text)((Bounds.List)Operand.Within(known)).Item);
        return new Bounds.Text(item.Length.With(list.Count, (length, count) => count == 0 ? 0 : (length * count) + (Separator.Length * (count - 1))),
            Separator.Length == 0 ? item.Letters : "");
    }

    public override bool IsIdle(Scope<Bounds> known) => Operand.Within(known) is Bounds.List { Count.High: < 2 };
}
