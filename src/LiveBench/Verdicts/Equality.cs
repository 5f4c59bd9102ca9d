using System.Collections.Immutable;
using LiveBench.Tasks;

namespace LiveBench.Verdicts;

/// <summary>
/// When a value counts as the expected one. Structural, by the signature's type: NaN equals NaN, −0 equals 0, doubles may differ by a
/// relative tolerance, dictionaries are unordered, strings are UTF-16 units; a bool is never a number and a double never an int, but
/// an int passes for a double.
/// </summary>
public static class Equality
{
    /// <summary>Doubles a and b (b expected) are equal when |a − b| ≤ this · max(1, |b|).</summary>
    public const double Tolerance = 1e-9;

    /// <summary>Whether <paramref name="got"/> counts as <paramref name="expected"/>, both seen as the type.</summary>
    public static bool Same(Value expected, Value got, PortableType type) => (type, expected, got) switch
    {
        (PortableType.Nullable n, not Value.Null, not Value.Null) => Same(expected, got, n.Item),
        (_, Value.Null, Value.Null) => true,
        (PortableType.Bool, Value.Bool e, Value.Bool g) => e.Of == g.Of,
        (PortableType.Int or PortableType.Long, Value.Integer e, Value.Integer g) => e.Of == g.Of,
        (PortableType.Double, Value.Real e, Value.Real g) => Close(e.Of, g.Of),
        (PortableType.Double, Value.Real e, Value.Integer g) => Close(e.Of, g.Of),
        (PortableType.String or PortableType.Json, Value.Text e, Value.Text g) => string.Equals(e.Of, g.Of, StringComparison.Ordinal),
        (PortableType.List l, Value.Sequence e, Value.Sequence g) => All(e.Items, g.Items, _ => l.Item),
        (PortableType.Tuple t, Value.Tuple e, Value.Tuple g) => All(e.Items, g.Items, i => t.Items[i]),
        (PortableType.Dictionary d, Value.Map e, Value.Map g) => SameMap(e, g, d),
        _ => false,
    };

    /// <summary>Whether a class's calls returned what was expected, each by its method's type.</summary>
    public static bool SameCalls(ImmutableArray<Value> expected, Value got, IReadOnlyList<PortableType> types) =>
        got is Value.Sequence sequence && All(expected, sequence.Items, i => types[i]);

    private static bool All(ImmutableArray<Value> expected, ImmutableArray<Value> got, Func<int, PortableType> type)
    {
        if (expected.Length != got.Length)
            return false;
        for (var i = 0; i < expected.Length; i++)
            if (!Same(expected[i], got[i], type(i)))
                return false;
        return true;
    }

    private static bool SameMap(Value.Map expected, Value.Map got, PortableType.Dictionary type)
    {
        if (expected.Entries.Length != got.Entries.Length)
            return false;
        var found = new Dictionary<Value, Value>();
        foreach (var (key, item) in got.Entries)
            if (!found.TryAdd(key, item))
                return false;                              // a key twice is no dictionary
        return expected.Entries.All(e => found.TryGetValue(e.Key, out var item) && Same(e.Value, item, type.Item));
    }

    private static bool Close(double expected, double got) =>
        (double.IsNaN(expected) && double.IsNaN(got))
        || expected == got
        || (double.IsFinite(expected) && Math.Abs(got - expected) <= Tolerance * Math.Max(1, Math.Abs(expected)));   // ∞ − anything is within ∞
}
