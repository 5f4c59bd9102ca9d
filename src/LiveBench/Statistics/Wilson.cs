namespace LiveBench.Statistics;

/// <summary>
/// Wilson's score interval of a rate at 95%: short, right on average, below 95% for some rates near 0 and 1. Wilson 1927,
/// "Probable inference, the law of succession, and statistical inference".
/// </summary>
public static class Wilson
{
    /// <summary>Within [0, 1]; it contains <paramref name="successes"/>/<paramref name="trials"/>.</summary>
    /// <param name="successes">0 to <paramref name="trials"/>; need not be whole.</param>
    /// <param name="trials">More than 0; need not be whole, as an effective sample size is not.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of the two is outside its range.</exception>
    public static ConfidenceInterval Interval(double successes, double trials)
    {
        Trials.Check(successes, trials);
        const double square = ConfidenceInterval.Z * ConfidenceInterval.Z;
        var failures = trials - successes;
        var middle = successes + square / 2;
        var margin = ConfidenceInterval.Z * Math.Sqrt(successes * failures / trials + square / 4);
        return new ConfidenceInterval(
            successes == 0 ? 0 : Math.Max(0, (middle - margin) / (trials + square)),
            failures == 0 ? 1 : Math.Min(1, (middle + margin) / (trials + square)));
    }
}
