using System.Collections.Immutable;
using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>Steps in order, each on what the one before it left.</summary>
internal sealed record Pipeline(ImmutableArray<Step> Steps)
{
    /// <summary>No step.</summary>
    public static Pipeline Empty { get; } = new([]);

    /// <summary>How many operations these are.</summary>
    public int Size => Steps.Sum(s => s.Size);

    /// <summary>The type of what they make of a list.</summary>
    public PortableType Result(PortableType type) => Steps.Aggregate(type, (before, step) => step.Result((PortableType.List)before));

    /// <summary>What they make of a list.</summary>
    public Value Run(Value list)
    {
        foreach (var step in Steps)
            list = step.Run(list);
        return list;
    }

    /// <summary>What is known of that.</summary>
    public Bounds Within(Bounds list) => Steps.Aggregate(list, (before, step) => step.Within((Bounds.List)before));

    /// <summary>What of a list is needed for what is needed of the result.</summary>
    public Need Needs(Need after)
    {
        for (var i = Steps.Length - 1; i >= 0; i--)
            after = Steps[i].Needs(after);
        return after;
    }

    /// <summary>Whether each changes something that is needed.</summary>
    public bool Matters(Need after) => !Simplification.IsWasted(Steps.AsSpan(), after);

    /// <summary>Writes their statements.</summary>
    public void Write(MethodText method)
    {
        foreach (var step in Steps)
            step.Write(method);
    }

    /// <summary>A sentence for each.</summary>
    public IEnumerable<string> English(PortableType type)
    {
        foreach (var step in Steps)
        {
            yield return step.English((PortableType.List)type);
            type = step.Result((PortableType.List)type);
        }
    }

    /// <summary>Whether fewer or smaller steps do the same to such lists.</summary>
    /// <param name="matters">Whether what was there before them is of use if so much of it is needed.</param>
    public bool Simplifies(Bounds.List before, Func<Need, bool>? matters = null)
    {
        Bounds known = before;
        for (var i = 0; i < Steps.Length; i++)
        {
            if (Simplification.Found(Steps.AsSpan()[..i], (Bounds.List)known, Steps[i], matters))
                return true;
            known = Steps[i].Within((Bounds.List)known);
        }
        return false;
    }

    /// <inheritdoc/>
    public bool Equals(Pipeline? other) => other is not null && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc/>
    public override int GetHashCode() => Steps.Aggregate(7, HashCode.Combine);
}
