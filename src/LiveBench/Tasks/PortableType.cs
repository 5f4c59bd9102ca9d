using System.Collections.Immutable;

namespace LiveBench.Tasks;

/// <summary>A type that every language of the sandbox has: the closed set that a signature is written in.</summary>
public abstract record PortableType
{
    private PortableType() { }

    /// <summary><c>void</c>: only as what a class's method returns.</summary>
    public sealed record Void : PortableType;

    /// <summary><c>bool</c>.</summary>
    public sealed record Bool : PortableType;

    /// <summary><c>int</c>: 32 bits, signed.</summary>
    public sealed record Int : PortableType;

    /// <summary><c>long</c>: 64 bits, signed.</summary>
    public sealed record Long : PortableType;

    /// <summary><c>double</c>: IEEE 754, 64 bits.</summary>
    public sealed record Double : PortableType;

    /// <summary><c>string</c>: UTF-16 code units.</summary>
    public sealed record String : PortableType;

    /// <summary><c>List&lt;T&gt;</c>.</summary>
    public sealed record List(PortableType Item) : PortableType;

    /// <summary><c>Dictionary&lt;K, V&gt;</c>, K being <c>string</c> or <c>int</c>.</summary>
    public sealed record Dictionary(PortableType Key, PortableType Item) : PortableType;

    /// <summary><c>(T1, T2)</c>, up to four.</summary>
    public sealed record Tuple(ImmutableArray<PortableType> Items) : PortableType
    {
        /// <inheritdoc/>
        public bool Equals(Tuple? other) => other is not null && Items.SequenceEqual(other.Items);

        /// <inheritdoc/>
        public override int GetHashCode() => Items.Aggregate(7, HashCode.Combine);
    }

    /// <summary><c>T?</c>.</summary>
    public sealed record Nullable(PortableType Item) : PortableType;

    /// <summary>A JSON document, in the canonical form of <see cref="JsonText"/>: only as a reasoning answer, never in a signature.</summary>
    public sealed record Json : PortableType;

    /// <summary>The type in C#'s notation, as signatures write it.</summary>
    public sealed override string ToString() => this switch
    {
        Void => "void",
        Bool => "bool",
        Int => "int",
        Long => "long",
        Double => "double",
        String => "string",
        List l => $"List<{l.Item}>",
        Dictionary d => $"Dictionary<{d.Key}, {d.Item}>",
        Tuple t => $"({string.Join(", ", t.Items)})",
        Nullable n => $"{n.Item}?",
        Json => "json",
        _ => throw new InvalidOperationException($"a type of a kind nobody knows: {GetType()}"),
    };
}
