using System.Collections.Immutable;

namespace LiveBench.Tasks;

/// <summary>A named parameter of a method or constructor.</summary>
public sealed record Parameter(PortableType Type, string Name)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Type} {Name}";
}

/// <summary>A method: what it returns, its name and its parameters.</summary>
public sealed record Method(PortableType Returns, string Name, ImmutableArray<Parameter> Parameters)
{
    /// <inheritdoc/>
    public bool Equals(Method? other) =>
        other is not null && Returns == other.Returns && Name == other.Name && Parameters.SequenceEqual(other.Parameters);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Returns, Name, Parameters.Length);

    /// <inheritdoc/>
    public override string ToString() => $"{Returns} {Name}({string.Join(", ", Parameters)})";
}

/// <summary>
/// What an answer must provide: one function, or a class with a constructor and methods. Its text is the portable notation of
/// docs/sandbox-protocol.md, read by <see cref="SignatureParser"/> and written by <c>ToString</c>.
/// </summary>
public abstract record Signature
{
    private Signature() { }

    /// <summary>A single function of a static class called Solution.</summary>
    public sealed record Function(Method Method) : Signature
    {
        /// <inheritdoc/>
        public override string ToString() => Method.ToString();
    }

    /// <summary>A class, made anew for each test.</summary>
    public sealed record Class(string Name, ImmutableArray<Parameter> Constructor, ImmutableArray<Method> Methods) : Signature
    {
        /// <inheritdoc/>
        public bool Equals(Class? other) => other is not null && Name == other.Name
            && Constructor.SequenceEqual(other.Constructor) && Methods.SequenceEqual(other.Methods);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Name, Constructor.Length, Methods.Length);

        /// <inheritdoc/>
        public override string ToString() =>
            $"class {Name}({string.Join(", ", Constructor)}) {{ {string.Join(" ", Methods.Select(m => m + ";"))} }}";
    }
}
