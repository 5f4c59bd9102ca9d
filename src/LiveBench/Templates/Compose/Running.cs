using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>Puts the sum, the largest or the smallest of all numbers so far in the place of each number.</summary>
internal sealed record Running(Asked Asked) : Step
{
    public static Option<Setting, Step>[] Kinds { get; } =
    [
        new("running", 5, (b, s) => s.Bounds is { Item: Bounds.Number { Width: > 2 }, Count.UsualHigh: >= 3 }
            ? new Running(b.Pick<Asked>([Asked.Sum, Asked.Sum, Asked.Largest, Asked.Smallest])) : null),
    ];

    public override Need Needs(Need after) => after | Need.Order | Need.Item;

    public override bool Matters(Need after) => after.HasAny(Need.Parts);

    public override PortableType Result(PortableType.List before) => before;

    public override string English(PortableType.List before) =>
        $"Replace each number with the {Asked switch { Asked.Sum => "sum of", Asked.Largest => "largest among", _ => "smallest among" }} it and all numbers before it.";

    public override void Write(MethodText method)
    {
        var s = method.Current;
        method.Add($"for (int i = 1; i < {s}.Count; i++)", Asked switch
        {
            Asked.Sum => $"    {s}[i] += {s}[i - 1];",
            Asked.Largest => $"    {s}[i] = Math.Max({s}[i], {s}[i - 1]);",
            _ => $"    {s}[i] = Math.Min({s}[i], {s}[i - 1]);",
        });
    }

    public override Value Run(Value before)
    {
        var items = before.Items();
        var whole = new Aggregate(Asked, new Variable('s', Noun.ListOf(Noun.Number)));
        return items.Select((_, i) => whole.Run(new Scope<Value>('s', new Value.Sequence(items[..(i + 1)])))).Listed();
    }

    public override Bounds Within(Bounds.List before)
    {
        var item = (Bounds.Number)before.Item;
        return Asked switch
        {
            Asked.Sum => before with { Item = Aggregate.Summed(item, before.Count.Or(Bounds.Number.Only(1))), IsDistinct = false,
                Order = item.Low >= 0 ? Sorted.Rising : Sorted.Unknown },
            Asked.Largest => before with { Item = item with { UsualLow = item.At(40) }, IsDistinct = false, Order = Sorted.Rising },
            _ => before with { Item = item with { UsualHigh = item.At(60) }, IsDistinct = false, Order = Sorted.Falling },
        };
    }

    public override bool IsIdle(Bounds.List before) => before.Count.High < 2 || (Asked != Asked.Sum && before.Order != Sorted.Unknown);

    public override bool Voids(Step earlier) => earlier is Running other && other.Asked == Asked && Asked != Asked.Sum;
}

/// <summary>Puts the number that is kept while the list is gone through in the place of each number.</summary>
internal sealed record Scan(Rolling Rolling) : Step
{
    public static Option<Setting, Step>[] Kinds { get; } =
        [new("scan", 5, (b, s) => Rolling.Draw(b, s.Bounds, s.Item) is { } rolling ? new Scan(rolling) : null)];

    public override Need Needs(Need after) => after | Need.Order | Need.Item;

    public override bool Matters(Need after) => after.HasAny(Need.Parts);

    public override PortableType Result(PortableType.List before) => before;

    public override string English(PortableType.List before) =>
        $"Let r be {Rolling.Start}. Then, for each number {Rolling.Item.Letter} in order, let r become {Rolling.English}, and replace {Rolling.Item.Letter} with r.";

    public override void Write(MethodText method)
    {
        var results = method.Fill(method.Type);
        var r = method.Name("r");
        method.Add($"int {r} = {Rolling.Start};", $"foreach (int {Rolling.Item.Letter} in {method.Current})", "{", $"    {r} = {Rolling.Code(r)};",
            $"    {results}.Add({r});", "}");
        method.Become(method.Type, results);
    }

    public override Value Run(Value before) => Rolling.Run(before.Items()).Listed();

    public override Bounds Within(Bounds.List before) => new Bounds.List(Rolling.Within(before), before.Count);

    public override bool IsIdle(Bounds.List before) => before.Count.High < 2 || Rolling.IsIdle(before);
}
