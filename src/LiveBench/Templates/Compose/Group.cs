using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>Puts items that agree in something together, in the order in which that comes up.</summary>
/// <param name="Key">Over the item.</param>
/// <param name="IsKeyed">Whether each group keeps its key: a pair of key and list.</param>
internal sealed record Group(Variable Item, Expression Key, bool IsKeyed) : Step
{
    public static Option<Setting, Step>[] Kinds { get; } =
    [
        new("group", 4, (b, s) => Cutting.Fits(s) && s.Leaves(0.5) && s.Least < 5 && Drawing.Key(b, s.Each) is { } key ? new Group(s.Item, key, false) : null),
        new("group with keys", 6, (b, s) => Cutting.Fits(s) && s.Leaves(0.5) && s.Least < 5 && Drawing.Key(b, s.Each) is { } key
            ? new Group(s.Item, key, true) : null),
    ];

    public override Need Needs(Need after) => after.Inside() | Key.Needs(Item.Letter, Need.Whole) | Need.Repeats | (after & Need.Order);

    public override bool Matters(Need after) => !IsKeyed || (after.HasAny(Need.First) && after.HasAny(Need.Second));

    public override PortableType Result(PortableType.List before) => Noun.ListOf(IsKeyed ? Noun.PairOf(Key.Type, before) : before);

    public override string English(PortableType.List before)
    {
        var (key, many) = (Key.English(Letters.Of(Item.Letter)), Noun.Many(Item.Type));
        return IsKeyed
            ? $"Group the {Noun.Named(Item)} by {key}: make a pair of each value that comes up, in the order in which they first come up, and the list of its {many} in their order."
            : $"Put the {Noun.Named(Item)} that agree in {key} into one list each, the lists in the order of their first {many}, the {many} of a list in their order.";
    }

    public override void Write(MethodText method)
    {
        var made = IsKeyed ? "(g.Key, g.ToList())" : "g.ToList()";
        method.Become(Result(method.Type), $"{method.Current}.GroupBy({Item.Letter} => {Key.Code(Letters.Of(Item.Letter))}).Select(g => {made}).ToList()");
    }

    public override Value Run(Value before)
    {
        var (keys, lists) = (new List<Value>(), new List<List<Value>>());
        foreach (var item in before.Items())
        {
            var key = Key.Run(new Scope<Value>(Item.Letter, item));
            var at = keys.IndexOf(key);
            if (at < 0)
            {
                at = keys.Count;
                keys.Add(key);
                lists.Add([]);
            }
            lists[at].Add(item);
        }
        return lists.Select((list, i) => IsKeyed ? new Value.Tuple([keys[i], list.Listed()]) : (Value)list.Listed()).Listed();
    }

    public override Bounds Within(Bounds.List before)
    {
        var key = Key.Within(new Scope<Bounds>(Item.Letter, before.Item));
        var usual = Math.Max(2, Math.Min(before.Count.UsualHigh * 2 / 3, key switch { Bounds.Number n =>
            n.Width, Bounds.Text { Choices: { } choices } => choices.Count, Bounds.Text t => t.Letters.Length, _ => 4 }));
        var count = new Bounds.Number(Math.Min(1, before.Count.Low), before.Count.High, Math.Max(1, usual / 2), usual);
        var list = before with { Count = new Bounds.Number(1, before.Count.High, Math.Max(1, before.Count.UsualLow / usual),
            Math.Max(2, before.Count.UsualHigh * 3 / 2 / usual)) };
        return IsKeyed ? new Bounds.List(new Bounds.Pair(key, list), count, IsDistinct: true) : new Bounds.List(list, count, IsDistinct: true);
    }

    public override bool IsIdle(Bounds.List before) => before.Count.High < 2 || Key.Simplifies(new Scope<Bounds>(Item.Letter, before.Item))
        || (Key is Variable && before.IsDistinct);

    public override bool Voids(Step earlier) => earlier is Distinct { Key: var key } && key == Key;

    public override bool SeesPast(Step between) => between.Reorders || between is Filter;
}
