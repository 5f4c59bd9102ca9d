using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>Does several steps with each list that the list holds.</summary>
/// <param name="IsKeyed">Whether each list is the second part of a pair, whose first part stays.</param>
internal sealed record Each(Pipeline Inner, bool IsKeyed) : Step
{
    private const int Fewest = 2;
    private const int Most = 3;

    public static Option<Setting, Step>[] Kinds { get; } =
    [
        new("each", 50, (b, s) => ListOf(s.Type) is { } list && s.Left > Fewest && ListWithin(s.Bounds.Item) is { Count.UsualHigh: > 2 } known
            && b.Int(Fewest, Most) is var size && size < s.Left
            && Growth.Inside(b, s.Inside(list, known, size)) is { } inner && inner.Size >= Fewest
                && !(s.Type.Item is PortableType.Tuple && inner.Result(list) is PortableType.Tuple) ? new Each(inner, s.Type.Item is PortableType.Tuple) : null),
    ];

    public override int Size => 1 + Inner.Size;

    public override bool IsItemByItem => true;

    public override Need Needs(Need after) => (after & (Need.Order | Need.Repeats | Need.First)) | Need.Second | Inner.Needs(Wanted(after)).Around();

    public override bool Matters(Need after) => Inner.Matters(Wanted(after));

    public override PortableType Result(PortableType.List before) => Noun.ListOf(before.Item is PortableType.Tuple pair
        ? Noun.PairOf(pair.Items[0], Inner.Result(pair.Items[1])) : Inner.Result(before.Item));

    public override string English(PortableType.List before) => string.Join("\n   ",
        Inner.English(ListOf(before)!).Select((step, i) => $"{(char)('a' + i)}. {step}")
            .Prepend(IsKeyed ? "In each pair, replace the list with what these steps make of it, in order:"
                : "Replace each list with what these steps make of it, in order:"));

    public override void Write(MethodText method)
    {
        var type = Result(method.Type);
        var inner = method.Inner(ListOf(method.Type)!, Inner);
        method.Become(type, IsKeyed ? $"{method.Current}.Select(p => (p.Item1, {inner}(p.Item2))).ToList()" : $"{method.Current}.Select({inner}).ToList()");
    }

    public override Value Run(Value before) =>
        before.Each((item, _) => IsKeyed ? new Value.Tuple([item.Places()[0], Inner.Run(item.Places()[1])]) : Inner.Run(item));

    public override Bounds Within(Bounds.List before) => before with
    {
        Item = before.Item is Bounds.Pair pair ? new Bounds.Pair(pair.First, Inner.Within(pair.Second)) : Inner.Within(before.Item),
        IsDistinct = IsKeyed && before.IsDistinct,
        Order = Sorted.Unknown,
    };

    public override bool IsIdle(Bounds.List before) => ListWithin(before.Item) is not { } list || Inner.Steps.Length == 0 || Inner.Simplifies(list);

    /// <summary>What of an inner result is needed: that may be a list, or the item itself.</summary>
    private Need Wanted(Need after) => Inner.Steps[^1] is Fold ? after & Need.Item : after.Inside();

    private static PortableType.List? ListOf(PortableType.List type) => type.Item switch
    {
        PortableType.List list => list,
        PortableType.Tuple { Items: [_, PortableType.List list] } => list,
        _ => null,
    };

    private static Bounds.List? ListWithin(Bounds item) => item as Bounds.List ?? (item as Bounds.Pair)?.Second as Bounds.List;
}
