using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>Keeps or drops so many items at the beginning or at the end.</summary>
internal sealed record Ends(bool Keeps, bool AtEnd, int Count) : Step
{
    public static Option<Setting, Step>[] Kinds { get; } =
    [
        new("take", 4, (b, s) => s.Leaves(0.7) ? Drawn(b, true, (int)Math.Ceiling(s.Least), (int)Math.Max(Math.Ceiling(s.Least), Math.Min(s.IsInner ? 3 : 8, s.Bounds.Count.Middle - 1))) : null),
        new("skip", 4, (b, s) => s.Leaves(0.75) ? Drawn(b, false, 1, (int)Math.Clamp(s.Bounds.Count.UsualHigh / 4, 1, 3)) : null),
    ];

    public override Need Needs(Need after) => after | Need.Order;

    public override bool IsAtEnd => AtEnd && !Keeps;

    public override PortableType Result(PortableType.List before) => before;

    public override string English(PortableType.List before) =>
        $"{(Keeps ? "Keep only" : "Drop")} the {(AtEnd ? "last" : "first")} {(Count == 1 ? $"{Noun.One(before.Item)} (if there is one)" : $"{Count} {Noun.Many(before.Item)} (all of them, if there are fewer)")}.";

    public override void Write(MethodText method) =>
        method.Become(method.Type, $"{method.Current}.{(Keeps ? "Take" : "Skip")}{(AtEnd ? "Last" : "")}({Count}).ToList()");

    public override Value Run(Value before)
    {
        var items = before.Items();
        var cut = Math.Min(Count, items.Length);
        var (from, to) = (Keeps, AtEnd) switch
        {
            (true, false) => (0, cut),
            (true, true) => (items.Length - cut, items.Length),
            (false, false) => (cut, items.Length),
            (false, true) => (0, items.Length - cut),
        };
        return new Value.Sequence(items[from..to]);
    }

    public override Bounds Within(Bounds.List before) =>
        before with { Count = Keeps ? before.Count.Within(0, Count) : before.Count.Carried(c => Math.Max(0, c - Count)) };

    public override bool IsIdle(Bounds.List before) => Keeps ? before.Count.High <= Count : before.Count.Low == before.Count.High && before.Count.High <= Count;

    public override bool Voids(Step earlier) => earlier is Ends other && other.AtEnd == AtEnd && other.Keeps == Keeps;

    public override bool SeesPast(Step between) => between is Map or Each;

    /// <summary>Which end and how many are one draw: each of them alone has few other ways to come out.</summary>
    private static Ends Drawn(Branch b, bool keeps, int fewest, int most) => b.Int(2 * fewest, (2 * most) + 1) is var drawn
        ? new Ends(keeps, drawn % 2 == 1, drawn / 2) : null!;
}

/// <summary>Keeps or drops the items at every so-many-th position.</summary>
/// <param name="First">The first of these positions, counted from 0.</param>
internal sealed record Every(bool Keeps, int Distance, int First) : Step
{
    private static readonly Every[] choices = [new(true, 2, 0), new(true, 2, 1), new(true, 3, 0), new(true, 3, 1),
        .. Enumerable.Range(0, 3).Select(first => new Every(false, 3, first)), .. Enumerable.Range(0, 4).Select(first => new Every(false, 4, first))];

    public static Option<Setting, Step>[] Kinds { get; } =
        [new("every", 4, (b, s) => s.Leaves(0.6) ? b.Pick(choices) : null)];

    public override Need Needs(Need after) => after | Need.Order;

    public override PortableType Result(PortableType.List before) => before;

    public override string English(PortableType.List before) =>
        $"{(Keeps ? "Keep only" : "Drop")} the {Noun.Many(before.Item)} at positions {First}, {First + Distance}, {First + (2 * Distance)} and so on, counted from 0.";

    public override void Write(MethodText method) =>
        method.Become(method.Type, $"{method.Current}.Where((_, i) => i % {Distance} {(Keeps ? "==" : "!=")} {First}).ToList()");

    public override Value Run(Value before)
    {
        var items = before.Items();
        var meant = new HashSet<int>();
        for (var at = First; at < items.Length; at += Distance)
            meant.Add(at);
        return items.Where((_, at) => meant.Contains(at) == Keeps).Listed();
    }

    public override Bounds Within(Bounds.List before) => before with
    {
        Count = before.Count.Carried(c => Keeps ? Math.Max(0, c + Distance - 1 - First) / Distance : c - (Math.Max(0, c + Distance - 1 - First) / Distance)),
    };

    public override bool IsIdle(Bounds.List before) => before.Count.High <= First;
}

/// <summary>Moves the first items to the end.</summary>
internal sealed record Rotate(int Count) : Step
{
    public static Option<Setting, Step>[] Kinds { get; } =
        [new("rotate", 2, (b, s) => s.Bounds.Count.UsualHigh >= 5 && s.Left > 1 ? new Rotate(b.Int(1, (int)Math.Min(5, s.Bounds.Count.UsualHigh / 2))) : null)];

    public override bool Reorders => true;

    public override Need Needs(Need after) => after;

    public override bool Matters(Need after) => after.HasAny(Need.Order);

    public override PortableType Result(PortableType.List before) => before;

    public override string English(PortableType.List before) => Count == 1
        ? $"Move the first {Noun.One(before.Item)} (if there is one) to the end."
        : $"Move the first {Count} {Noun.Many(before.Item)} (all of them, if there are fewer) to the end, in their order.";

    public override void Write(MethodText method) => method.Become(method.Type, $"{method.Current}.Skip({Count}).Concat({method.Current}.Take({Count})).ToList()");

    public override Value Run(Value before)
    {
        var items = before.Items();
        var turn = items.Length > Count ? Count : 0;
        var turned = new Value[items.Length];
        for (var i = 0; i < items.Length; i++)
            turned[i] = items[(i + turn) % items.Length];
        return turned.Listed();
    }

    public override Bounds Within(Bounds.List before) => before with { Order = Sorted.Unknown };

    public override bool IsIdle(Bounds.List before) => before.Count.High < 2;

    public override bool Voids(Step earlier) => earlier is Rotate;

    public override bool SeesPast(Step between) => between is Map or Each;
}
