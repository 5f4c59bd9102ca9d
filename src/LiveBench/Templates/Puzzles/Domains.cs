namespace LiveBench.Templates.Puzzles;

/// <summary>The numbers that each item may still have, as bits, while they are narrowed.</summary>
internal ref struct Domains(Span<ulong> of)
{
    private readonly Span<ulong> of = of;

    /// <summary>The items that lost a number since this was last emptied, as bits.</summary>
    public ulong Changed { get; set; }

    /// <summary>What an item may have.</summary>
    public readonly ulong this[int item] => of[item];

    /// <summary>Leaves an item these numbers only; false when it has none of them.</summary>
    public bool Keep(int item, ulong numbers)
    {
        var kept = of[item] & numbers;
        if (kept != of[item])
        {
            of[item] = kept;
            Changed |= 1UL << item;
        }
        return kept != 0;
    }
}
