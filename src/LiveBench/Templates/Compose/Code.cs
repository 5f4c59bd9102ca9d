namespace LiveBench.Templates.Compose;

/// <summary>How tightly a piece of C# holds together, from loose to tight.</summary>
internal enum Rank
{
    Lambda,
    Conditional,
    Or,
    And,
    Comparison,
    Additive,
    Multiplicative,
    Primary,
}

/// <summary>A piece of C#: an expression, which is bracketed only where it must be.</summary>
internal readonly record struct Code(string Text, Rank Rank = Rank.Primary)
{
    /// <summary>The text, in brackets if it holds together less tightly than its place wants.</summary>
    public string At(Rank least) => Rank < least ? $"({Text})" : Text;

    /// <summary>The text as what a member is asked of.</summary>
    public string Receiver => At(Rank.Primary);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
