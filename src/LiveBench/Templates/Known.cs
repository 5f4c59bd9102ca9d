namespace LiveBench.Templates;

/// <summary>An answer, or what would have to be known for there to be one.</summary>
/// <param name="Value">The answer, where nothing is missing.</param>
/// <param name="Missing">What would have to be known, as an answer names it; null where the question is decided.</param>
public readonly record struct Known<T>(T Value, string? Missing)
{
    /// <summary>A decided answer.</summary>
    public static implicit operator Known<T>(T value) => new(value, null);
}
