namespace LiveBench.Statistics;

/// <summary>A two-sided 95% confidence interval, ends included; for a rate, 0 ≤ <c>Low</c> ≤ <c>High</c> ≤ 1.</summary>
public sealed record ConfidenceInterval(double Low, double High)
{
    /// <summary>The share of the distribution below the interval, and the share above it.</summary>
    internal const double Tail = 0.025;

    /// <summary>The standard normal quantile at 1 − <see cref="Tail"/>.</summary>
    internal const double Z = 1.959963984540054;

    /// <summary>Whether the value lies in the interval.</summary>
    public bool Contains(double value) => Low <= value && value <= High;
}
