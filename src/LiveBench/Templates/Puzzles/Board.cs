using System.Collections.Immutable;
using System.Numerics;

namespace LiveBench.Templates.Puzzles;

/// <summary>
/// What a puzzle is about: items, each of which has one number from 0 to 63 out of those it may have. A number is a place in a row, a seat, a
/// cell, a digit, a choice: whatever the script says it is.
/// </summary>
public sealed class Board
{
    /// <summary>How many items there may be.</summary>
    public const int MostItems = 48;

    /// <summary>An item's number is less than this.</summary>
    public const int MostNumbers = 64;

    private readonly List<ulong> may = [];
    private readonly List<ImmutableArray<int>> different = [];
    private readonly List<Gauge?> gauges = [];
    private readonly List<Axis> axes = [new Axis.Own()];

    /// <summary>How many items there are.</summary>
    public int Count => may.Count;

    /// <summary>The numbers each item may have, as bits.</summary>
    internal IReadOnlyList<ulong> May => may;

    /// <summary>Items of which no two have the same number.</summary>
    internal IReadOnlyList<ImmutableArray<int>> AllDifferent => different;

    /// <summary>Ways to read numbers.</summary>
    internal IReadOnlyList<Axis> Axes => axes;

    /// <summary>So many more items that may have any of the numbers from <paramref name="low"/> to <paramref name="high"/>.</summary>
    /// <exception cref="ArgumentException">Too many items, or numbers outside 0 to 63.</exception>
    public IReadOnlyList<int> Items(int count, int low, int high)
    {
        if (low < 0 || high > 63 || low > high)
            throw new ArgumentException($"numbers {low} to {high}: valid are 0 to 63, the lower first");
        if (Count + count > MostItems)
            throw new ArgumentException($"{Count + count} items; a board has at most {MostItems}");
        var first = Count;
        may.AddRange(Enumerable.Repeat((ulong.MaxValue >> (63 - high)) & (ulong.MaxValue << low), count));
        return [.. Enumerable.Range(first, count)];
    }

    /// <summary>The same, and no two of them have the same number: people in seats, talks in cells.</summary>
    /// <exception cref="ArgumentException">More items than numbers.</exception>
    public IReadOnlyList<int> Different(int count, int low, int high)
    {
        if (count > high - low + 1)
            throw new ArgumentException($"{count} items cannot all have different numbers from {low} to {high}");
        var items = Items(count, low, high);
        different.Add([.. items]);
        return items;
    }

    /// <summary>The item has this number from the start, and everybody knows.</summary>
    public void Fix(int item, int number) => may[item] = 1UL << number;

    /// <summary>A part of the own number: <c>Part(cell =&gt; cell % slots)</c> is the slot of a cell.</summary>
    /// <param name="of">From an own number, 0 to 63, to a number from 0 to 63.</param>
    public Func<int, Quantity> Part(Func<int, int> of) => Along(new Axis.Part([.. Enumerable.Range(0, 64).Select(of)]));

    /// <summary>The number that goes with the one of these items that is at the same place: the rent of the house where the item lives.</summary>
    /// <param name="items">All at different places, and one at every place.</param>
    /// <param name="numbers">The number of each, from 0 to 63, all different.</param>
    public Func<int, Quantity> With(IReadOnlyList<int> items, IReadOnlyList<int> numbers) => Along(new Axis.With([.. items], [.. numbers]));

    /// <summary>The own number of what belongs to the place so many steps further round a circle: the drink of a neighbour.</summary>
    /// <param name="items">What belongs to the places, from place 0.</param>
    /// <param name="steps">How many steps further; 0 is the item's own place.</param>
    public Func<int, Quantity> Beside(IReadOnlyList<int> items, int steps) =>
        Along(new Axis.Beside([.. items], ((steps % items.Count) + items.Count) % items.Count));

    /// <summary>How a quantity is read off domains.</summary>
    internal Gauge GaugeOf(Quantity quantity)
    {
        var place = (quantity.Axis * MostItems) + quantity.Item;
        while (gauges.Count <= place)
            gauges.Add(null);
        return gauges[place] ??= Gauge.Of(axes[quantity.Axis], quantity.Item);
    }

    /// <summary>All numbers an item may have.</summary>
    internal IEnumerable<int> NumbersOf(int item)
    {
        for (var left = may[item]; left != 0; left &= left - 1)
            yield return BitOperations.TrailingZeroCount(left);
    }

    /// <summary>The items that a quantity may be read off.</summary>
    internal IEnumerable<int> ReadOff(Quantity quantity) => axes[quantity.Axis] switch
    {
        Axis.Own or Axis.Part => [quantity.Item],
        Axis.With with => with.Items.Append(quantity.Item),
        Axis.Beside beside => beside.Items.Append(quantity.Item),
        var other => throw new InvalidOperationException($"unknown axis {other}"),
    };

    private Func<int, Quantity> Along(Axis axis)
    {
        axes.Add(axis);
        var number = axes.Count - 1;
        return item => new Quantity(item, number);
    }
}
