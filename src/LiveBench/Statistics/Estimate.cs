namespace LiveBench.Statistics;

/// <summary>A value and the two ends of its 95% confidence interval, <c>Low</c> ≤ <c>Value</c> ≤ <c>High</c>.</summary>
public sealed record Estimate(double Value, double Low, double High);
