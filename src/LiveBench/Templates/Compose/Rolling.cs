using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>A number r that starts somewhere and becomes another with each item of a list, in order.</summary>
/// <param name="Next">What r becomes, over r and the item.</param>
internal sealed record Rolling(int Start, Variable Item, Expression Next)
{
    /// <summary>The variable that keeps the number.</summary>
    public static Variable Kept { get; } = new('r', Noun.Number);

    private static readonly Option<(Expression Figure, Bounds.Number Bounds, Variable Item), Rolling>[] kinds =
    [
        new("remainder", 4, (b, i) => i.Bounds.Low < 0 ? null : new Rolling(b.Int(0, 4), i.Item,
            new Numeric(Function.Remainder, new Arithmetic(Operator.Plus, new Arithmetic(Operator.Times, new Number(b.Int(2, 5)), Kept), i.Figure),
                b.Pick([7, 11, 13, 17, 19, 23, 29, 31])))),
        new("fading largest", 2, (b, i) => i.Bounds.Width < 5 ? null : new Rolling((int)i.Bounds.At(b.Int(20, 60)), i.Item,
            new Arithmetic(Operator.Larger, new Arithmetic(Operator.Minus, Kept, new Number(b.Int(1, 4))), i.Figure))),
        new("difference", 2, (b, i) => new Rolling(b.Int(0, 9), i.Item, new Arithmetic(Operator.Minus, i.Figure, Kept))),
        new("reset", 3, (b, i) => Drawing.Condition(b, new Subject(i.Item, new Scope<Bounds>(i.Item.Letter, i.Bounds), null, 1), 0.15,
            0.4) is { } condition && i.Item.Type is PortableType.Int
            ? new Rolling(0, i.Item, new Choice(condition, new Number(0), new Arithmetic(Operator.Plus, Kept, i.Figure))) : null),
        new("capped sum", 3, (b, i) => i.Bounds.Width < 5 ? null : new Rolling(0, i.Item,
            new Arithmetic(Operator.Smaller, new Number((int)(i.Bounds.Width * b.Int(3, 8) / 10) + 1), new Arithmetic(Operator.Larger, new Number(0),
                i.Bounds.UsualLow < 0 ? new Arithmetic(Operator.Plus, Kept, i.Figure)
                    : new Arithmetic(Operator.Minus, new Arithmetic(Operator.Plus, Kept, i.Figure), new Number((int)i.Bounds.At(b.Int(40, 70)))))))),
    ];

    /// <summary>Draws one; null where the items are not numbers.</summary>
    public static Rolling? Draw(Branch b, Bounds.List list, Variable item) =>
        list.Item is Bounds.Number n && list.Count.UsualHigh > 2 ? b.First(kinds, (item, n, item), made => !made.IsIdle(list) && made.Within(list).Fits) : null;

    /// <summary>What r becomes, as in “r becomes …”.</summary>
    public string English => Next.English(Letters.Of(Kept.Letter, Item.Letter));

    /// <summary>The same in C#, where r has a name.</summary>
    public Code Code(string name) => Next.Code(new Scope<string>(Kept.Letter, name, Item.Letter, Item.Letter.ToString()));

    /// <summary>The numbers that r was, one for each item.</summary>
    public IEnumerable<Value> Run(IEnumerable<Value> items)
    {
        Value kept = Values.Number(Start);
        foreach (var item in items)
            yield return kept = Next.Run(new Scope<Value>(Kept.Letter, kept, Item.Letter, item));
    }

    /// <summary>What is known of r after any number of items.</summary>
    public Bounds.Number Within(Bounds.List list)
    {
        var kept = Bounds.Number.Only(Start);
        for (var i = 0; i < list.Count.High; i++)
        {
            var next = (Bounds.Number)Next.Within(Known(kept, list));
            var wider = kept.Or(next);
            if (wider == kept)
                break;
            kept = i < list.Count.UsualHigh ? wider : wider with { UsualLow = kept.UsualLow, UsualHigh = kept.UsualHigh };
        }
        return kept;
    }

    /// <summary>Whether something smaller does the same.</summary>
    public bool IsIdle(Bounds.List list) => Next.Simplifies(Known(Within(list), list));

    private Scope<Bounds> Known(Bounds.Number kept, Bounds.List list) => new Scope<Bounds>(Kept.Letter, kept, Item.Letter, list.Item);
}

/// <summary>What a rolling number is in the end.</summary>
internal sealed record Rolled(Expression Operand, Rolling Rolling) : Expression
{
    public static Option<Subject, Expression>[] Figures { get; } =
        [new("rolled", 2, (b, s) => s.List is { } list && Rolling.Draw(b, list, Noun.Item(Noun.ItemOf(s.Operand.Type))) is { } rolling
            ? new Rolled(s.Operand, rolling) : null)];

    public override PortableType Type => Noun.Number;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Operand, null, null);

    public override Need Needs(char letter, Need wanted) => Operand.Needs(letter, Need.Parts | Need.List.Around());

    public override string English(Scope<string> names) =>
        $"what r is in the end, if r is {Rolling.Start} at first and, for each {Noun.One(Rolling.Item.Type)} {Rolling.Item.Letter} in {Operand.Bracketed(names)} in order, becomes {Rolling.English}";

    public override Code Code(Scope<string> names) =>
        new($"{Operand.Code(names).Receiver}.Aggregate({Rolling.Start}, (r, {Rolling.Item.Letter}) => {Rolling.Code("r")})");

    public override Value Run(Scope<Value> values) => Rolling.Run(Operand.Run(values).Items()).Prepend(Values.Number(Rolling.Start)).Last();

    public override Bounds Within(Scope<Bounds> known) => Rolling.Within((Bounds.List)Operand.Within(known));

    public override bool IsIdle(Scope<Bounds> known) => Operand.Within(known) is Bounds.List list && Rolling.IsIdle(list);
}
