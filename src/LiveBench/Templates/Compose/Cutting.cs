using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>All lists of so many neighbouring items.</summary>
internal sealed record Windows(int Count) : Step
{
    public static Option<Setting, Step>[] Kinds { get; } =
        [new("windows", 5, (b, s) => Cutting.Fits(s) && s.Bounds.Count.Middle >= s.Least + 3 ? new Windows(b.Int(3, 5)) : null)];

    public override Need Needs(Need after) => Need.Order | Need.Repeats | after.Inside();

    public override PortableType Result(PortableType.List before) => Noun.ListOf(before);

    public override string English(PortableType.List before) =>
        $"Replace the list with the lists of {Count} neighbouring {Noun.Many(before.Item)} each, one for every position where such a list can begin, from left to right. There is none if there are fewer than {Count} {Noun.Many(before.Item)}.";

    public override void Write(MethodText method) =>
        method.Become(Noun.ListOf(method.Type), $"{method.Current}.Skip({Count - 1}).Select((_, i) => {method.Current}.GetRange(i, {Count})).ToList()");

    public override Value Run(Value before)
    {
        var items = before.Items();
        var lists = new List<Value>();
        for (var end = Count; end <= items.Length; end++)
            lists.Add(new Value.Sequence(items[(end - Count)..end]));
        return lists.Listed();
    }

    public override Bounds Within(Bounds.List before) =>
        new Bounds.List(before with { Count = Bounds.Number.Only(Count) }, before.Count.Carried(c => Math.Max(0, c - Count + 1)));

    public override bool IsIdle(Bounds.List before) => before.Count.High <= Count;
}

/// <summary>Lists of so many items, cut one after the other.</summary>
internal sealed record Chunks(int Count) : Step
{
    public static Option<Setting, Step>[] Kinds { get; } =
        [new("chunks", 5, (b, s) => Cutting.Fits(s) && s.Leaves(0.3)
            ? new Chunks(b.Int(3, (int)Math.Clamp(s.Bounds.Count.UsualHigh / 3, 3, 5))) : null)];

    public override Need Needs(Need after) => Need.Order | Need.Repeats | after.Inside();

    public override PortableType Result(PortableType.List before) => Noun.ListOf(before);

    public override string English(PortableType.List before) =>
        $"Cut the list into lists of {Count} {Noun.Many(before.Item)} each, from left to right; the last one may be shorter.";

    public override void Write(MethodText method) => method.Become(Noun.ListOf(method.Type), $"{method.Current}.Chunk({Count}).Select(c => c.ToList()).ToList()");

    public override Value Run(Value before)
    {
        var items = before.Items();
        var lists = new List<Value>();
        for (var at = 0; at < items.Length; at += Count)
            lists.Add(new Value.Sequence(items[at..Math.Min(items.Length, at + Count)]));
        return lists.Listed();
    }

    public override Bounds Within(Bounds.List before) =>
        new Bounds.List(before with { Count = new Bounds.Number(1, Count, Count - 1, Count) }, before.Count.Carried(c => (c + Count - 1) / Count));

    public override bool IsIdle(Bounds.List before) => before.Count.High <= Count;
}

/// <summary>Lists that end where a condition holds for two neighbours.</summary>
/// <param name="Condition">Over a and b, a standing directly before b.</param>
internal sealed record Cutting(Expression Condition) : Step
{
    public static Option<Setting, Step>[] Kinds { get; } =
    [
        new("cut", 5, (b, s) => Fits(s) && s.Leaves(0.4) && s.Bounds is { Item: Bounds.Number item, Order: Sorted.Unknown }
            && Neighbours.Condition(b, item, 0.25, 0.6) is { } condition
            ? new Cutting(condition) : null),
    ];

    /// <summary>Whether there is room for what is done to the lists, and none is inside a list already.</summary>
    public static bool Fits(Setting s) => s is { IsInner: false, IsFlat: true, Left: >= 2 };

    public override Need Needs(Need after) => Need.List;

    public override PortableType Result(PortableType.List before) => Noun.ListOf(before);

    public override string English(PortableType.List before) =>
        $"Cut the list into lists between all neighbours a and b (a directly before b) for which {Condition.English(Letters.Of('a', 'b'))}. Without such neighbours it is one list; an empty list gives none.";

    public override void Write(MethodText method)
    {
        var (list, item) = (method.Current, method.Type.Item);
        var lists = method.Fill(Noun.ListOf(method.Type));
        method.Add($"foreach ({item} b in {list})", "{",
            $"    if ({lists}.Count == 0 || {lists}[^1][^1] is var a && {Condition.Code(Letters.Of('a', 'b')).At(Rank.Comparison)})",
                $"        {lists}.Add([]);", $"    {lists}[^1].Add(b);", "}");
    }

    public override Value Run(Value before)
    {
        var items = before.Items();
        var lists = new List<Value>();
        var begun = 0;
        for (var i = 1; i <= items.Length; i++)
            if (i == items.Length || Condition.Run(new Scope<Value>('a', items[i - 1], 'b', items[i])).Holds())
            {
                lists.Add(new Value.Sequence(items[begun..i]));
                begun = i;
            }
        return lists.Listed();
    }

    public override Bounds Within(Bounds.List before)
    {
        var share = ((Bounds.Truth)Condition.Within(Neighbours.Known(before.Item))).Share;
        return new Bounds.List(before with { Count = new Bounds.Number(1, before.Count.High, 1, Math.Max(2, (long)(1.5 / share))), Order = Sorted.Unknown },
            new Bounds.Number(Math.Min(1, before.Count.Low), before.Count.High, Math.Max(1, (long)(before.Count.UsualLow * share)),
                Math.Max(2, (long)(before.Count.UsualHigh * share))));
    }

    public override bool IsIdle(Bounds.List before) => before.Count.High < 2 || before.Order != Sorted.Unknown
        || Condition.Simplifies(Neighbours.Known(before.Item));
}
