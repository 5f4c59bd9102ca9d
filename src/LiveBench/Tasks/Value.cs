using System.Collections.Immutable;

namespace LiveBench.Tasks;

/// <summary>
/// A value that a test gives or expects, or that an answer returned: a closed set of cases, the same for every language.
/// Records compare exactly (NaN equals NaN, and −0 equals 0, as in double.Equals); what counts as equal in a verdict is decided by <c>Verdicts.Equality</c>.
/// </summary>
public abstract record Value
{
    private Value() { }

    /// <summary>No value: a null, or what a <c>void</c> method returned.</summary>
    public sealed record Null : Value
    {
        /// <summary>The one instance needed.</summary>
        public static readonly Null Instance = new();
    }

    /// <summary>A truth value; never a number.</summary>
    public sealed record Bool(bool Of) : Value;

    /// <summary>A whole number, <c>int</c> and <c>long</c> alike: the signature gives its range.</summary>
    public sealed record Integer(long Of) : Value;

    /// <summary>An IEEE 754 double, bit for bit.</summary>
    public sealed record Real(double Of) : Value;

    /// <summary>UTF-16 code units, lone surrogates included.</summary>
    public sealed record Text(string Of) : Value;

    /// <summary>A list; order counts.</summary>
    public sealed record Sequence(ImmutableArray<Value> Items) : Value
    {
        /// <inheritdoc/>
        public bool Equals(Sequence? other) => other is not null && Items.SequenceEqual(other.Items);

        /// <inheritdoc/>
        public override int GetHashCode() => Combine(Items);
    }

    /// <summary>A dictionary in the order it was written; the order does not count in a verdict.</summary>
    public sealed record Map(ImmutableArray<KeyValuePair<Value, Value>> Entries) : Value
    {
        /// <inheritdoc/>
        public bool Equals(Map? other) => other is not null && Entries.SequenceEqual(other.Entries);

        /// <inheritdoc/>
        public override int GetHashCode() => Combine(Entries.SelectMany(e => new[] { e.Key, e.Value }));
    }

    /// <summary>A tuple of two to four places.</summary>
    public sealed record Tuple(ImmutableArray<Value> Items) : Value
    {
        /// <inheritdoc/>
        public bool Equals(Tuple? other) => other is not null && Items.SequenceEqual(other.Items);

        /// <inheritdoc/>
        public override int GetHashCode() => Combine(Items);
    }

    /// <summary>The value as a person reads it, in C#'s notation: <c>[1, 2]</c>, <c>{"a": 1}</c>, <c>(1, "x")</c>, <c>null</c>.</summary>
    public sealed override string ToString() => ValueText.Write(this);

    private static int Combine(IEnumerable<Value> values)
    {
        var hash = default(HashCode);
        foreach (var value in values)
            hash.Add(value);
        return hash.ToHashCode();
    }
}
