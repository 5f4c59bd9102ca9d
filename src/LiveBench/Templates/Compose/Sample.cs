using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>
/// A few made-up lists that are carried along while a tree is drawn: they show where values usually lie by then, and whether a step does
/// anything. They are always the same for the same bounds, and are no inputs of any task.
/// </summary>
internal sealed class Sample
{
    private const int Lists = 3;
    private const int MostInner = 6;
    private const int MostItems = 24;                      // that usual values are read from

    private readonly List<Value> lists;

    private Sample(List<Value> lists) => this.lists = lists;

    /// <summary>Lists within bounds: short and long ones, and one of few different items.</summary>
    public static Sample Of(Bounds.List bounds, int start)
    {
        var lists = new List<Value>(Lists);
        for (var list = 0; list < Lists; list++)
        {
            var count = bounds.Count.UsualLow + ((bounds.Count.UsualHigh - bounds.Count.UsualLow) * list / Lists);
            var items = new Value[count];
            for (var i = 0; i < count; i++)
                items[i] = Made(bounds.Item, start + (list * 100) + (list == 1 ? (int)Spread(i) % 3 : i));
            lists.Add(items.Listed());
        }
        return new Sample(lists);
    }

    /// <summary>What a step makes of them; null if it does next to nothing with them, or leaves too little.</summary>
    /// <param name="least">How many items a list should have on average, if it has become shorter.</param>
    public Sample? After(Step step, double least)
    {
        var (made, same, before, after) = (new List<Value>(lists.Count), 0, 0, 0);
        foreach (var list in lists)
        {
            var value = step.Run(list);
            made.Add(value);
            before += list.Items().Length;
            if (value is not Value.Sequence { Items: var items })
                continue;
            after += items.Length;
            if (value == list)
                same++;
        }
        if (made[0] is not Value.Sequence)
            return 2 * made.Distinct().Count() > made.Count ? new Sample(made) : null;
        return 2 * same > made.Count || after < Math.Min(before, least * lists.Count) || (step is Map && IsConstant(made)) ? null : new Sample(made);
    }

    /// <summary>What becomes of two lists each.</summary>
    public static Sample Of(Combination together, Sample first, Sample second) => new([.. first.lists.Zip(second.lists, together.Run)]);

    /// <summary>Lists that are inside these.</summary>
    public Sample Inside() => new([.. lists.SelectMany(list => list.Items()).Select(item => item is Value.Tuple pair ? pair.Items[1] : item).Take(MostInner)]);

    /// <summary>The bounds with usual values as they are in the lists.</summary>
    public Bounds Anchored(Bounds bounds) => Anchored(bounds, lists);

    private static Bounds Anchored(Bounds bounds, List<Value> values)
    {
        if (values.Count == 0)
            return bounds;
        switch (bounds)
        {
            case Bounds.Number n:
                return Anchored(n, values, v => v.Whole());
            case Bounds.Text t:
                return t.Choices is null ? t with { Length = Anchored(t.Length, values, v => v.Letters().Length) } : t;
            case Bounds.Pair p:
                return new Bounds.Pair(Anchored(p.First, values.ConvertAll(v => v.Places()[0])), Anchored(p.Second, values.ConvertAll(v => v.Places()[1])));
            case Bounds.List l:
                var items = new List<Value>(MostItems);
                foreach (var value in values)
                    for (var i = 0; i < value.Items().Length && items.Count < MostItems; i++)
                        items.Add(value.Items()[i]);
                return l with { Count = Anchored(l.Count, values, v => v.Items().Length), Item = Anchored(l.Item, items) };
            default:
                return bounds;
        }
    }

    /// <summary>Ends are rounded to a coarse grid: a small change further up changes no limit drawn here.</summary>
    private static Bounds.Number Anchored(Bounds.Number bounds, List<Value> values, Func<Value, long> number)
    {
        Span<long> numbers = stackalloc long[values.Count];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = number(values[i]);
        numbers.Sort();
        var (low, high) = (numbers[numbers.Length / 16], numbers[numbers.Length - 1 - (numbers.Length / 16)]);
        var grid = 1L;
        while (grid * 16 <= high - low)
            grid *= 2;
        low = (long)Math.Floor((double)low / grid) * grid;
        high = (long)Math.Ceiling((double)high / grid) * grid;
        return bounds with { UsualLow = Math.Clamp(low, bounds.Low, bounds.High), UsualHigh = Math.Clamp(high, bounds.Low, bounds.High) };
    }

    /// <summary>Whether no two or three different items come up.</summary>
    private static bool IsConstant(List<Value> made)
    {
        Value? one = null, other = null;
        foreach (var list in made)
            foreach (var item in list.Items())
                if (one is null || item == one)
                    one = item;
                else if (other is null || item == other)
                    other = item;
                else
                    return false;
        return true;
    }

    private static Value Made(Bounds bounds, int number) => bounds switch
    {
        Bounds.Number n => Values.Number(n.Low + (Spread(number) % (n.High - n.Low + 1))),
        Bounds.Text { Choices: { } choices } => new Value.Text(choices[(int)(Spread(number) % choices.Count)]),
        Bounds.Text t => Letters(t, number),
        Bounds.Pair p => new Value.Tuple([Made(p.First, number), Made(p.Second, number + 50)]),
        _ => throw new InvalidOperationException($"no input is made up within {bounds}"),
    };

    private static Value.Text Letters(Bounds.Text text, int number)
    {
        var letters = new char[text.Length.Low + (Spread(number) % (text.Length.High - text.Length.Low + 1))];
        for (var i = 0; i < letters.Length; i++)
            letters[i] = text.Letters[(int)(Spread((number * 13) + i) % text.Letters.Length)];
        return new Value.Text(new string(letters));
    }

    /// <summary>Spreads a number over 24 bits (multiplicative hashing, Knuth).</summary>
    private static long Spread(int number) => ((uint)number * 2654435761u) >> 8;
}
