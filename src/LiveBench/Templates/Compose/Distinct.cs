using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>Keeps one of those items that agree in something.</summary>
/// <param name="Key">Over the item; the item itself where equal items are meant.</param>
internal sealed record Distinct(Variable Item, Expression Key, bool KeepsLast) : Step
{
    public static Option<Setting, Step>[] Kinds { get; } =
    [
        .. Keeping(last: false, 3), .. Keeping(last: true, 2),
    ];

    public override Need Needs(Need after) => Key is Variable ? (after & ~Need.Repeats) | Key.Needs(Item.Letter, Need.Whole)
        : after | Need.Order | Key.Needs(Item.Letter, Need.Whole);

    /// <summary>Which of equal items stays matters only if their order does.</summary>
    public override bool Matters(Need after) => Key is not Variable || (after.HasAny(Need.Repeats) && (!KeepsLast || after.HasAny(Need.Order)));

    public override PortableType Result(PortableType.List before) => before;

    public override string English(PortableType.List before) => Key is Variable
        ? $"Of equal {Noun.Many(Item.Type)} keep only the {(KeepsLast ? "last" : "first")}."
        : $"Of the {Noun.Named(Item)} that agree in {Key.English(Letters.Of(Item.Letter))} keep only the {(KeepsLast ? "last" : "first")}.";

    public override void Write(MethodText method)
    {
        var distinct = Key is Variable ? "Distinct()" : $"DistinctBy({Item.Letter} => {Key.Code(Letters.Of(Item.Letter))})";
        method.Become(method.Type, KeepsLast ? $"{method.Current}.AsEnumerable().Reverse().{distinct}.Reverse().ToList()" : $"{method.Current}.{distinct}.ToList()");
    }

    public override Value Run(Value before)
    {
        var items = before.Items();
        var keys = items.Select(item => Key.Run(new Scope<Value>(Item.Letter, item))).ToList();
        return items.Where((_, i) => KeepsLast ? keys.LastIndexOf(keys[i]) == i : keys.IndexOf(keys[i]) == i).Listed();
    }

    public override Bounds Within(Bounds.List before)
    {
        var most = Key.Within(new Scope<Bounds>(Item.Letter, before.Item)) is Bounds.Number key ? Math.Min(before.Count.High, key.High - key.Low + 1)
            : before.Count.High;
        var usual = Key.Within(new Scope<Bounds>(Item.Letter, before.Item)) is Bounds.Number { Width: var width } ? width : long.MaxValue;
        return before with
        {
            Count = new Bounds.Number(Math.Min(1, before.Count.Low), most, Math.Max(1, Math.Min(before.Count.UsualLow * 2 / 3, usual * 2 / 3)),
                Math.Min(before.Count.UsualHigh, usual)),
            IsDistinct = before.IsDistinct || Key is Variable,
        };
    }

    public override bool IsIdle(Bounds.List before) => before.Count.High < 2 || (before.IsDistinct && Key is Variable)
        || Key.Simplifies(new Scope<Bounds>(Item.Letter, before.Item))
        || Key is Arithmetic { Left: Number } or Arithmetic { Right: Number, Operator: Operator.Plus or Operator.Minus };

    public override bool Voids(Step earlier) => earlier is Distinct other && (other.Key == Key || other.Key is Variable);

    public override bool SeesPast(Step between) => between.Reorders || between is Filter or Ends or Distinct;

    private static Option<Setting, Step>[] Keeping(bool last, int weight) =>
    [
        new(last ? "last of equals" : "first of equals", weight, (_, s) => s.Bounds is { Count.UsualHigh: >= 4, IsDistinct: false }
            && MayRepeat(s.Bounds.Item, s.Bounds.Count) ? new Distinct(s.Item, s.Item, last) : null),
        new(last ? "last by a figure" : "first by a figure", weight, (b, s) => s.Leaves(0.6) && s.Bounds.Count is var count
            && Drawing.Figure(b, s.Each, e => e != s.Item && e.Within(s.Each.Known) is Bounds.Number n
                && n.Width >= 1.3 * s.Least && n.Width <= 2 * count.UsualHigh) is { } key ? new Distinct(s.Item, key, last) : null),
    ];

    private static bool MayRepeat(Bounds item, Bounds.Number count) => item switch
    {
        Bounds.Number n => n.Width <= 3 * count.UsualHigh,
        Bounds.Text t => t.Choices is not null || t.Length.UsualHigh <= 4,
        Bounds.Pair p => MayRepeat(p.First, count) && MayRepeat(p.Second, count),
        _ => false,
    };
}
