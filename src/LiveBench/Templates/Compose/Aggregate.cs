using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>What is asked of a whole list.</summary>
internal enum Asked
{
    Sum,
    Largest,
    Smallest,
    First,
    Last,
    Different,
    PlaceOfLargest,
}

/// <summary>A value that a whole list gives.</summary>
/// <param name="OrZero">Whether the list may be empty, and then gives 0.</param>
internal sealed record Aggregate(Asked Asked, Expression Operand, bool OrZero = false) : Expression
{
    /// <summary>The numbers that lists give.</summary>
    public static Option<Subject, Expression>[] Figures { get; } =
    [
        new("sum", 5, (_, s) => OfNumbers(s, Asked.Sum)),
        new("largest", 3, (_, s) => OfNumbers(s, Asked.Largest)),
        new("smallest", 3, (_, s) => OfNumbers(s, Asked.Smallest)),
        new("first", 2, (_, s) => OfNumbers(s, Asked.First)),
        new("last", 2, (_, s) => OfNumbers(s, Asked.Last)),
        new("different", 2, (_, s) => s.List is { IsDistinct: false, Count.UsualHigh: > 2 } ? new Aggregate(Asked.Different, s.Operand) : null),
        new("place of largest", 2, (_, s) => s.List is { MayBeEmpty: false, Count.UsualHigh: > 2 } ? OfNumbers(s, Asked.PlaceOfLargest) : null),
        new("spread", 2, (_, s) => OfNumbers(s, Asked.Largest) is { } most ? new Arithmetic(Operator.Minus, most, most with { Asked = Asked.Smallest }) : null),
        new("first and last", 2, (_, s) => OfNumbers(s, Asked.First) is { } first ? new Arithmetic(Operator.Minus, first with { Asked = Asked.Last }, first) : null),
        .. Count.Figures, .. Adjacent.Figures, .. Total.Figures, .. Rolled.Figures,
    ];

    public override PortableType Type => Asked is Asked.First or Asked.Last ? Noun.ItemOf(Operand.Type) : Noun.Number;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Operand, null, null);

    public override Need Needs(char letter, Need wanted) => Operand.Needs(letter, Need.Parts | (Need.Item | Asked switch
    {
        Asked.Sum => Need.Repeats,
        Asked.Largest or Asked.Smallest or Asked.Different => Need.None,
        _ => Need.Order,
    }).Around());

    public override string English(Scope<string> names) =>
        Asking(Noun.One(Noun.ItemOf(Operand.Type)), Operand.Bracketed(names)) + (OrZero ? " (0 if it is empty)" : "");

    public override Code Code(Scope<string> names) => (Asked, Operand.Code(names).Receiver) switch
    {
        (Asked.Sum, var s) => new($"{s}.Sum()"),
        (Asked.Largest, var s) => new(OrZero ? $"{s}.DefaultIfEmpty().Max()" : $"{s}.Max()"),
        (Asked.Smallest, var s) => new(OrZero ? $"{s}.DefaultIfEmpty().Min()" : $"{s}.Min()"),
        (Asked.First, var s) => new(OrZero ? $"{s}.FirstOrDefault()" : $"{s}[0]"),
        (Asked.Last, var s) => new(OrZero ? $"{s}.LastOrDefault()" : $"{s}[^1]"),
        (Asked.Different, var s) => new($"{s}.Distinct().Count()"),
        (_, var s) => new($"{s}.IndexOf({s}.Max())"),
    };

    public override Value Run(Scope<Value> values)
    {
        var items = Operand.Run(values).Items();
        if (OrZero && items.Length == 0)
            return Values.Number(0);
        switch (Asked)
        {
            case Asked.First:
                return items[0];
            case Asked.Last:
                return items[items.Length - 1];
            case Asked.Different:
                return Values.Number(new HashSet<Value>(items).Count);
        }
        var (sum, at) = (0L, 0);
        for (var i = 0; i < items.Length; i++)
        {
            sum += items[i].Whole();
            if (Asked == Asked.Smallest ? items[i].Whole() < items[at].Whole() : items[i].Whole() > items[at].Whole())
                at = i;
        }
        return Values.Number(Asked switch { Asked.Sum => sum, Asked.PlaceOfLargest => at, _ => items[at].Whole() });
    }

    public override Bounds Within(Scope<Bounds> known)
    {
        var list = (Bounds.List)Operand.Within(known);
        var count = list.Count;
        if (Asked == Asked.Different)
            return new Bounds.Number(Math.Min(1, count.Low), count.High, Math.Min(1, count.UsualLow), count.UsualHigh);
        if (Asked == Asked.PlaceOfLargest)
            return new Bounds.Number(0, Math.Max(0, count.High - 1), 0, Math.Max(0, count.UsualHigh - 1));
        if (list.Item is not Bounds.Number item)
            return list.Item;
        var made = Asked switch
        {
            Asked.Sum => Summed(item, count),
            Asked.Largest => item with { UsualLow = item.UsualLow + (long)((item.UsualHigh - item.UsualLow) * Math.Max(0, Share(count) - 0.25)) },
            Asked.Smallest => item with { UsualHigh = item.UsualHigh - (long)((item.UsualHigh - item.UsualLow) * Math.Max(0, Share(count) - 0.25)) },
            _ => item,
        };
        return OrZero ? made with { Low = Math.Min(0, made.Low), High = Math.Max(0, made.High) } : made;
    }

    public override bool IsIdle(Scope<Bounds> known)
    {
        var list = (Bounds.List)Operand.Within(known);
        return list.Count.High < 2 || (list.IsDistinct && Asked == Asked.Different)
            || (list.Order != Sorted.Unknown && Asked is Asked.First or Asked.Last or Asked.PlaceOfLargest or Asked.Largest or Asked.Smallest);
    }

    /// <summary>The sum of so many numbers.</summary>
    public static Bounds.Number Summed(Bounds.Number item, Bounds.Number count)
    {
        var (low, high) = ((item.UsualLow * 0.65) + (item.UsualHigh * 0.35), (item.UsualLow * 0.35) + (item.UsualHigh * 0.65));
        return new Bounds.Number(Math.Min(item.Low * count.High, item.Low * count.Low), Math.Max(item.High * count.High, item.High * count.Low),
            (long)Math.Min(low * count.UsualLow, low * count.UsualHigh), (long)Math.Max(high * count.UsualHigh, high * count.UsualLow));
    }

    private string Asking(string item, string list) => Asked switch
    {
        Asked.Sum => $"the sum of {list}",
        Asked.Largest => $"the largest {item} in {list}",
        Asked.Smallest => $"the smallest {item} in {list}",
        Asked.First => $"the first {item} in {list}",
        Asked.Last => $"the last {item} in {list}",
        Asked.Different => $"the number of different {item}s in {list}",
        _ => $"the position, counted from 0, of the largest {item} in {list} (of several equal ones the first)",
    };

    private static double Share(Bounds.Number count) => (double)Math.Max(1, count.UsualLow) / (Math.Max(1, count.UsualLow) + 1);

    private static Aggregate? OfNumbers(Subject s, Asked asked) =>
        s.List is { Item: Bounds.Number } list ? new Aggregate(asked, s.Operand, list.MayBeEmpty) : null;
}
