using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>Makes one list of two.</summary>
internal abstract record Combination
{
    private protected Combination() { }

    /// <summary>The type of the list it makes.</summary>
    public abstract PortableType.List Result(PortableType.List first, PortableType.List second);

    /// <summary>A sentence.</summary>
    public abstract string English(PortableType.List first, PortableType.List second);

    /// <summary>The list in C#, of two variables.</summary>
    public abstract string Code(string first, string second);

    /// <summary>The list.</summary>
    public abstract Value Run(Value first, Value second);

    /// <summary>What is known of it.</summary>
    public abstract Bounds.List Within(Bounds.List first, Bounds.List second);

    /// <summary>Whether something smaller does the same.</summary>
    public virtual bool IsIdle(Bounds.List first, Bounds.List second) => false;

    /// <summary>What of either list is needed for what is needed of the one.</summary>
    public abstract (Need First, Need Second) Needs(Need after);

    /// <summary>Whether all that it makes is needed.</summary>
    public virtual bool Matters(Need after) => true;

    /// <summary>The same, and all that the steps before it do.</summary>
    public virtual bool Matters(Need after, Pipeline first, Pipeline second) => Matters(after) && first.Matters(Needs(after).First) && second.Matters(Needs(after).Second);
}

/// <summary>The two lists that are to be made one.</summary>
internal sealed record Two(PortableType.List First, Bounds.List FirstBounds, PortableType.List Second, Bounds.List SecondBounds);

/// <summary>Makes something of what stands at the same position.</summary>
/// <param name="Made">Over a of the first list and b of the second.</param>
internal sealed record Zip(Expression Made) : Combination
{
    public static Option<Two, Combination>[] Kinds { get; } =
    [
        new("zip", 4, (b, two) =>
        {
            var (known, one, other) = (Known(two.FirstBounds, two.SecondBounds), new Variable('a', two.First.Item), new Variable('b', two.Second.Item));
            return (one.Type, other.Type) switch
            {
                (PortableType.Int, PortableType.Int) =>
                    b.First(Arithmetic.Pairs, (one, other, known), new Subject(one, known, null).Takes) is { } made ? new Zip(made) : null,
                (PortableType.Tuple, _) or (_, PortableType.Tuple) => null,
                _ => new Zip(new PairOf(one, other)),
            };
        }),
    ];

    public override (Need First, Need Second) Needs(Need after) =>
        (Need.Order | Need.Repeats | Made.Needs('a', after & ~(Need.Order | Need.Repeats)),
            Need.Order | Need.Repeats | Made.Needs('b', after & ~(Need.Order | Need.Repeats)));

    public override bool Matters(Need after) => after.HasFlag(Made is PairOf ? Need.Parts : Need.None);

    public override bool Matters(Need after, Pipeline first, Pipeline second) =>
        base.Matters(after, first, second) && !first.Steps.Any(s => s.IsAtEnd) && !second.Steps.Any(s => s.IsAtEnd);

    public override PortableType.List Result(PortableType.List first, PortableType.List second) => Noun.ListOf(Made.Type);

    public override string English(PortableType.List first, PortableType.List second) =>
        $"Make a list of {Made.Bracketed(Letters.Of('a', 'b'))} for each {Noun.One(first.Item)} a of the first list and the {Noun.One(second.Item)} b at the same position of the second, as far as both lists go.";

    public override string Code(string first, string second) =>
        Made is PairOf ? $"{first}.Zip({second}).ToList()" : $"{first}.Zip({second}, (a, b) => {Made.Code(Letters.Of('a', 'b'))}).ToList()";

    public override Value Run(Value first, Value second)
    {
        var (one, other) = (first.Items(), second.Items());
        var made = new List<Value>();
        for (var i = 0; i < one.Length && i < other.Length; i++)
            made.Add(Made.Run(new Scope<Value>('a', one[i], 'b', other[i])));
        return made.Listed();
    }

    public override Bounds.List Within(Bounds.List first, Bounds.List second) => new(Made.Within(Known(first, second)), first.Count.With(second.Count, Math.Min));

    public override bool IsIdle(Bounds.List first, Bounds.List second) => Made.Simplifies(Known(first, second));

    private static Scope<Bounds> Known(Bounds.List first, Bounds.List second) => new Scope<Bounds>('a', first.Item, 'b', second.Item);
}

/// <summary>One list behind the other.</summary>
internal sealed record Concat : Combination
{
    public static Option<Two, Combination>[] Kinds { get; } =
        [new("concat", 2, (_, two) => two.First == two.Second ? new Concat() : null)];

    public override (Need First, Need Second) Needs(Need after) => (after, after);

    public override PortableType.List Result(PortableType.List first, PortableType.List second) => first;

    public override string English(PortableType.List first, PortableType.List second) => "Put the second list behind the first.";

    public override string Code(string first, string second) => $"{first}.Concat({second}).ToList()";

    public override Value Run(Value first, Value second) => new Value.Sequence(first.Items().AddRange(second.Items()));

    public override Bounds.List Within(Bounds.List first, Bounds.List second) =>
        new(Either(first.Item, second.Item), first.Count.With(second.Count, (a, b) => a + b));

    private static Bounds Either(Bounds one, Bounds other) => (one, other) switch
    {
        (Bounds.Number a, Bounds.Number b) => a.Or(b),
        (Bounds.Text a, Bounds.Text b) => new Bounds.Text(a.Length.Or(b.Length), a.LettersWith(b)),
        (Bounds.Pair a, Bounds.Pair b) => new Bounds.Pair(Either(a.First, b.First), Either(a.Second, b.Second)),
        _ => throw new InvalidOperationException($"{one} and {other} are of different types"),
    };
}

/// <summary>Keeps those items of the first list that the second has, or has not; of pairs only the first parts count.</summary>
internal sealed record Lookup(bool Keeps, bool ByFirstPart) : Combination
{
    public static Option<Two, Combination>[] Kinds { get; } =
    [
        new("those in both", 2, (_, two) => Of(two, keeps: true)),
        new("those in the first alone", 2, (_, two) => Of(two, keeps: false)),
    ];

    public override (Need First, Need Second) Needs(Need after) => (after | Key, Key);

    public override PortableType.List Result(PortableType.List first, PortableType.List second) => first;

    public override string English(PortableType.List first, PortableType.List second) => ByFirstPart
        ? $"Keep only the pairs of the first list whose first part is {(Keeps ? "the" : "not the")} first part of {(Keeps ? "a" : "any")} pair of the second list."
        : $"Keep only the {Noun.Many(first.Item)} of the first list that {(Keeps ? "occur" : "do not occur")} in the second list.";

    public override string Code(string first, string second) => (Keeps ? "" : "!") is var not && ByFirstPart
        ? $"{first}.Where(p => {not}{second}.Any(q => q.Item1 == p.Item1)).ToList()" : $"{first}.Where(x => {not}{second}.Contains(x)).ToList()";

    public override Value Run(Value first, Value second)
    {
        var there = second.Items().Select(KeyOf).ToHashSet();
        return first.Items().Where(item => there.Contains(KeyOf(item)) == Keeps).Listed();
    }

    public override Bounds.List Within(Bounds.List first, Bounds.List second) => first.Fewer(0.5);

    private static Lookup? Of(Two two, bool keeps) =>
        two.First == two.Second && MeetOften(two.FirstBounds.Item, two.SecondBounds.Item) && IsNarrow(two.FirstBounds.Item, two.SecondBounds.Count)
            ? new Lookup(keeps, two.First.Item is PortableType.Tuple) : null;

    private Need Key => ByFirstPart ? Need.First | Need.Text : Need.Item;

    private Value KeyOf(Value item) => ByFirstPart ? item.Places()[0] : item;

    /// <summary>Whether what may be in one list is mostly what may be in the other.</summary>
    public static bool MeetOften(Bounds one, Bounds other) => (one, other) switch
    {
        (Bounds.Number a, Bounds.Number b) => 2 * (Math.Min(a.UsualHigh, b.UsualHigh) - Math.Max(a.UsualLow, b.UsualLow)) > Math.Max(a.Width, b.Width),
        (Bounds.Text { Choices: { } a }, Bounds.Text { Choices: { } b }) => 2 * a.Intersect(b).Count() > Math.Max(a.Count, b.Count),
        (Bounds.Pair a, Bounds.Pair b) => MeetOften(a.First, b.First),
        _ => false,
    };

    private static bool IsNarrow(Bounds item, Bounds.Number count) => item is not Bounds.Number n
        || (n.Width >= count.Middle * 2 / 3 && n.Width <= 3 * count.Middle);
}

/// <summary>Makes something of each pair of the first list with each of the second that has the same first part.</summary>
/// <param name="Made">Over p of the first list and q of the second.</param>
internal sealed record Join(Expression Made) : Combination
{
    public static Option<Two, Combination>[] Kinds { get; } =
    [
        new("join", 3, (b, two) => Drawn(b, two)),
        new("join to pairs", 6, (b, two) => Drawn(b, two) is { } join ? new Join(new PairOf(new Part(new Variable('p', two.First.Item), 1), join.Made)) : null),
    ];

    public override (Need First, Need Second) Needs(Need after) =>
        ((after & Need.Order) | Need.Repeats | Need.First | Need.Text | Made.Needs('p', after),
        (after & Need.Order) | Need.Repeats | Need.First | Need.Text | Made.Needs('q', after));

    public override bool Matters(Need after) => after.HasFlag(Made is PairOf ? Need.Parts : Need.None);

    public override PortableType.List Result(PortableType.List first, PortableType.List second) => Noun.ListOf(Made.Type);

    public override string English(PortableType.List first, PortableType.List second) =>
        $"Make a list of {Made.Bracketed(Letters.Of('p', 'q'))} for each pair p of the first list with each pair q of the second that has the same first part: in the order of the first list, and for the same p in the order of the second.";

    public override string Code(string first, string second) =>
        $"{first}.Join({second}, p => p.Item1, q => q.Item1, (p, q) => {Made.Code(Letters.Of('p', 'q'))}).ToList()";

    public override Value Run(Value first, Value second)
    {
        var made = new List<Value>();
        foreach (var p in first.Items())
            foreach (var q in second.Items())
                if (p.Places()[0] == q.Places()[0])
                    made.Add(Made.Run(new Scope<Value>('p', p, 'q', q)));
        return made.Listed();
    }

    public override Bounds.List Within(Bounds.List first, Bounds.List second)
    {
        var choices = ((Bounds.Text)((Bounds.Pair)first.Item).First).Choices!.Count;
        return new Bounds.List(Made.Within(Known(first, second)), first.Count.With(second.Count, (a, b) => a * b) with
        {
            Low = 0,
            UsualLow = first.Count.UsualLow * second.Count.UsualLow / Math.Max(1, choices),
            UsualHigh = first.Count.UsualHigh * second.Count.UsualHigh / Math.Max(1, choices),
        });
    }

    public override bool IsIdle(Bounds.List first, Bounds.List second) => Made.Simplifies(Known(first, second));

    private static Scope<Bounds> Known(Bounds.List first, Bounds.List second) => new Scope<Bounds>('p', first.Item, 'q', second.Item);

    private static Join? Drawn(Branch b, Two two)
    {
        if (two.FirstBounds.Item is not Bounds.Pair { First: Bounds.Text, Second: Bounds.Number } first
            || two.SecondBounds.Item is not Bounds.Pair { First: Bounds.Text, Second: Bounds.Number } second || !Lookup.MeetOften(first.First, second.First))
            return null;
        var (known, p, q) = (Known(two.FirstBounds, two.SecondBounds), new Variable('p', two.First.Item), new Variable('q', two.Second.Item));
        return b.First(Arithmetic.Pairs, (new Part(p, 2), new Part(q, 2), known), new Subject(p, known, null).Takes) is { } made ? new Join(made) : null;
    }
}
