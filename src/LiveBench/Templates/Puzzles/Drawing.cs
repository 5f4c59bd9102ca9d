namespace LiveBench.Templates.Puzzles;

/// <summary>Draws what clues of a kind speak of. It comes from one recorded draw, however much is drawn.</summary>
public sealed class Drawing
{
    private Xoshiro stream;

    internal Drawing(Xoshiro stream) => this.stream = stream;

    /// <summary>A whole number in the closed range.</summary>
    public int Whole(int low, int high) => (int)stream.Whole(low, high);

    /// <summary>True with the given probability.</summary>
    public bool Chance(double probability = 0.5) => stream.Unit() < probability;

    /// <summary>One of the items, all alike.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Whole(0, items.Count - 1)];

    /// <summary>Two different ones, in any order.</summary>
    public (T A, T B) Two<T>(IReadOnlyList<T> items)
    {
        var a = Whole(0, items.Count - 1);
        var b = Whole(0, items.Count - 2);
        return (items[a], items[b < a ? b : b + 1]);
    }

    /// <summary>So many different ones, in any order.</summary>
    public List<T> Some<T>(int count, IReadOnlyList<T> items)
    {
        var left = items.ToList();
        for (var i = 0; i < count; i++)
        {
            var other = Whole(i, left.Count - 1);
            (left[i], left[other]) = (left[other], left[i]);
        }
        return left.GetRange(0, count);
    }

    internal ulong Next() => stream.Next();
}
