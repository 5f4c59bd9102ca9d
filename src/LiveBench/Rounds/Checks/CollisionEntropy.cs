namespace LiveBench.Rounds.Checks;

/// <summary>Collision entropy, −log2 of the probability that two draws are the same, estimated from pairs of draws.</summary>
/// <param name="Pairs">How many pairs of draws there were.</param>
/// <param name="Equal">How many of them were the same.</param>
public readonly record struct CollisionEntropy(long Pairs, long Equal)
{
    private const double RuleOfThree = 3;                  // where none of so many is seen, three in so many are the most (95%; Hanley and Lippman-Hand 1983)
    private const double Surely = 2.33;                    // standard deviations of 99%, one side

    /// <summary>The estimate, in bits; where no pair was the same, what it is at least.</summary>
    public double Bits => Math.Log2(Equal > 0 ? (double)Pairs / Equal : Math.Max(1, Pairs / RuleOfThree));

    /// <summary>Whether more pairs were the same than chance explains if the entropy were so many bits.</summary>
    public bool IsBelow(double bits) => Pairs * Math.Pow(2, -bits) is var expected && Equal > expected + (Surely * Math.Sqrt(expected));

    /// <summary>As a person reads it: <c>9.3</c>, <c>≥12.0</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(Equal > 0 ? "" : "≥")}{Bits:0.0}");
}
