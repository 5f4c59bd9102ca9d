using System.Collections.Immutable;
using System.Runtime.InteropServices;
using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>What is inside a value whose type is known.</summary>
internal static class Values
{
    private const int Least = -256;

    private static readonly Value.Integer[] small = [.. Enumerable.Range(Least, 1024).Select(i => new Value.Integer(i))];

    /// <summary>A number; small ones are made once.</summary>
    public static Value.Integer Number(long number) => number >= Least && number < Least + small.Length ? small[number - Least] : new Value.Integer(number);

    private static readonly Value.Bool yes = new(true), no = new(false);

    /// <summary>A truth value.</summary>
    public static Value.Bool Truth(bool holds) => holds ? yes : no;

    public static long Whole(this Value value) => ((Value.Integer)value).Of;

    public static string Letters(this Value value) => ((Value.Text)value).Of;

    public static bool Holds(this Value value) => ((Value.Bool)value).Of;

    public static ImmutableArray<Value> Items(this Value value) => ((Value.Sequence)value).Items;

    public static ImmutableArray<Value> Places(this Value value) => ((Value.Tuple)value).Items;

    public static Value.Sequence Listed(this IEnumerable<Value> items) => new([.. items]);

    /// <inheritdoc cref="Listed(IEnumerable{Value})"/>
    public static Value.Sequence Listed(this List<Value> items) => Listed(items.ToArray());

    /// <summary>The array as a list; it must not be changed afterwards.</summary>
    public static Value.Sequence Listed(this Value[] items) => new(ImmutableCollectionsMarshal.AsImmutableArray(items));

    /// <summary>What becomes of the items of a list.</summary>
    public static Value.Sequence Each(this Value list, Func<Value, int, Value> becomes)
    {
        var items = list.Items();
        var made = new Value[items.Length];
        for (var i = 0; i < made.Length; i++)
            made[i] = becomes(items[i], i);
        return Listed(made);
    }

    /// <summary>Numbers by size, texts by their letters.</summary>
    public static int Against(this Value one, Value other) => (one, other) switch
    {
        (Value.Integer a, Value.Integer b) => a.Of.CompareTo(b.Of),
        (Value.Text a, Value.Text b) => string.CompareOrdinal(a.Of, b.Of),
        _ => throw new InvalidOperationException($"{one} and {other} have no order"),
    };
}
