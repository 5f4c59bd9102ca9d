using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>Sorts by a number or a text; equal keys keep their order.</summary>
/// <param name="Key">Over the item; the item itself where it is sorted by itself.</param>
internal sealed record Sort(Variable Item, Expression Key, bool IsFalling) : Step
{
    public static Option<Setting, Step>[] Kinds { get; } =
    [
        .. From(falling: false), .. From(falling: true),
    ];

    public override bool Reorders => true;

    /// <summary>In which order equal keys were is taken for nothing.</summary>
    public override Need Needs(Need after) => (after & ~Need.Order) | Key.Needs(Item.Letter, Need.Whole);

    public override bool Matters(Need after) => after.HasAny(Need.Order);

    public override PortableType Result(PortableType.List before) => before;

    public override string English(PortableType.List before) => (Key is Variable, Key.Type is PortableType.String, IsFalling) switch
    {
        (true, false, false) => $"Sort the {Noun.Many(Item.Type)} from small to large.",
        (true, false, true) => $"Sort the {Noun.Many(Item.Type)} from large to small.",
        (true, true, false) => $"Sort the {Noun.Many(Item.Type)} in alphabetical order.",
        (true, true, true) => $"Sort the {Noun.Many(Item.Type)} in reverse alphabetical order.",
        (_, false, _) => $"Sort the {Noun.Named(Item)} by {By}, the {(IsFalling ? "largest" : "smallest")} first; where that is equal, they keep their order.",
        (_, true, _) => $"Sort the {Noun.Named(Item)} by {By}, in {(IsFalling ? "reverse " : "")}alphabetical order; where that is equal, they keep their order.",
    };

    public override void Write(MethodText method)
    {
        var comparer = Key.Type is PortableType.String ? "StringComparer.Ordinal" : "";
        var order = IsFalling ? "Descending" : "";
        method.Become(method.Type, Key is Variable ? $"{method.Current}.Order{order}({comparer}).ToList()"
            : $"{method.Current}.OrderBy{order}({Item.Letter} => {Key.Code(Letters.Of(Item.Letter))}{(comparer.Length > 0 ? $", {comparer}" : "")}).ToList()");
    }

    /// <summary>Insertion sort: each item goes behind all that may stand before it.</summary>
    public override Value Run(Value before)
    {
        var (sorted, keys) = (new List<Value>(), new List<Value>());
        foreach (var item in before.Items())
        {
            var key = Key.Run(new Scope<Value>(Item.Letter, item));
            var at = sorted.Count;
            while (at > 0 && (IsFalling ? key.Against(keys[at - 1]) > 0 : key.Against(keys[at - 1]) < 0))
                at--;
            sorted.Insert(at, item);
            keys.Insert(at, key);
        }
        return sorted.Listed();
    }

    public override Bounds Within(Bounds.List before) => before with { Order = Key is not Variable ? Sorted.Unknown : IsFalling ? Sorted.Falling : Sorted.Rising };

    public override bool IsIdle(Bounds.List before) => before.Count.High < 2 || (Key is Variable && before.Order != Sorted.Unknown)
        || Key.Simplifies(new Scope<Bounds>(Item.Letter, before.Item))
        || (Key is Arithmetic { Left: Number } or Arithmetic { Right: Number, Operator: Operator.Plus or Operator.Minus });

    private static Option<Setting, Step>[] From(bool falling) =>
    [
        new(falling ? "sort down" : "sort", 2, (_, s) =>
            s.Bounds.Count.UsualHigh >= 3 && s.Bounds.Item is Bounds.Number or Bounds.Text { IsPlain: true } ? new Sort(s.Item, s.Item, falling) : null),
        new(falling ? "sort down by a figure" : "sort by a figure", 3, (b, s) =>
            s.Bounds.Count.UsualHigh >= 3 && Drawing.Figure(b, s.Each, e => e != s.Item && e.Within(s.Each.Known) is Bounds.Number { Width: > 2 }) is { } key
            ? new Sort(s.Item, key, falling) : null),
        new(falling ? "sort down by a text" : "sort by a text", 1, (_, s) => s.Bounds.Item is Bounds.Pair { First: Bounds.Text { IsPlain: true } }
            && s.Bounds.Count.UsualHigh >= 3 ? new Sort(s.Item, new Part(s.Item, 1), falling) : null),
    ];

    private string By => Key.English(Letters.Of(Item.Letter));
}

/// <summary>Turns the order round.</summary>
internal sealed record Reverse : Step
{
    public static Option<Setting, Step>[] Kinds { get; } =
        [new("reverse", 3, (_, s) => s.Bounds is { Count.UsualHigh: >= 3, Order: Sorted.Unknown } ? new Reverse() : null)];

    public override bool Reorders => true;

    public override Need Needs(Need after) => after;

    public override bool Matters(Need after) => after.HasAny(Need.Order);

    public override PortableType Result(PortableType.List before) => before;

    public override string English(PortableType.List before) => $"Reverse the order of the {Noun.Many(before.Item)}.";

    public override void Write(MethodText method) => method.Add($"{method.Current}.Reverse();");

    public override Value Run(Value before)
    {
        var items = before.Items();
        var turned = new Value[items.Length];
        for (var i = 0; i < items.Length; i++)
            turned[items.Length - 1 - i] = items[i];
        return turned.Listed();
    }

    public override Bounds Within(Bounds.List before) => before with
    {
        Order = before.Order switch { Sorted.Rising => Sorted.Falling, Sorted.Falling => Sorted.Rising, _ => Sorted.Unknown },
    };

    public override bool IsIdle(Bounds.List before) => before.Count.High < 2;

    public override bool Voids(Step earlier) => earlier is Reverse or Sort;

    public override bool SeesPast(Step between) => between.IsItemByItem && between is not (Flatten or Expand);
}

/// <summary>Moves the items for which a condition holds to the front.</summary>
internal sealed record Partition(Variable Item, Expression Condition) : Step
{
    public static Option<Setting, Step>[] Kinds { get; } =
        [new("partition", 3, (b, s) => s.Bounds.Count.UsualHigh >= 4 && Drawing.Condition(b, s.Each, 0.25, 0.75) is { } condition
            ? new Partition(s.Item, condition) : null)];

    public override bool Reorders => true;

    public override Need Needs(Need after) => after | Condition.Needs(Item.Letter, Need.Whole);

    public override bool Matters(Need after) => after.HasAny(Need.Order);

    public override PortableType Result(PortableType.List before) => before;

    public override string English(PortableType.List before) =>
        $"Move the {Noun.Named(Item)} for which {Condition.English(Letters.Of(Item.Letter))} to the front; both these and the others keep their order.";

    public override void Write(MethodText method)
    {
        var names = Letters.Of(Item.Letter);
        method.Become(method.Type, $"{method.Current}.Where({Item.Letter} => {Condition.Code(names)}).Concat({method.Current}.Where({Item.Letter} => {Condition.Negated(names)})).ToList()");
    }

    public override Value Run(Value before)
    {
        var (front, back) = (new List<Value>(), new List<Value>());
        foreach (var item in before.Items())
            (Condition.Run(new Scope<Value>(Item.Letter, item)).Holds() ? front : back).Add(item);
        return front.Concat(back).Listed();
    }

    public override Bounds Within(Bounds.List before) => before with { Order = Sorted.Unknown };

    public override bool IsIdle(Bounds.List before) => before.Count.High < 2 || Condition.Simplifies(new Scope<Bounds>(Item.Letter, before.Item))
        || (before.Order != Sorted.Unknown && Condition is Comparison { Left: Variable });

    public override bool Voids(Step earlier) => earlier is Filter { Kept: Kept.Where } or Partition && ConditionOf(earlier) == Condition;

    public override bool SeesPast(Step between) => between.Reorders || between is Filter;

    private static Expression? ConditionOf(Step step) => step switch { Filter f => f.Condition, Partition p => p.Condition, _ => null };
}
