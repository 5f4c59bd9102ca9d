using MathNet.Numerics.Distributions;

namespace LiveBench.Statistics;

/// <summary>
/// The exact interval of a rate at 95%: never covers less, mostly more. Clopper and Pearson 1934, "The use of confidence or
/// fiducial limits illustrated in the case of the binomial".
/// </summary>
public static class ClopperPearson
{
    /// <summary>Within [0, 1]; it contains <paramref name="successes"/>/<paramref name="trials"/>.</summary>
    /// <param name="successes">0 to <paramref name="trials"/>; need not be whole.</param>
    /// <param name="trials">More than 0; need not be whole, as an effective sample size is not.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of the two is outside its range.</exception>
    public static ConfidenceInterval Interval(double successes, double trials)
    {
        Trials.Check(successes, trials);
        var failures = trials - successes;
        return new ConfidenceInterval(
            successes == 0 ? 0 : Quantile(successes, failures + 1),
            failures == 0 ? 1 : 1 - Quantile(failures, successes + 1));
    }

    /// <summary>The beta distribution's quantile at the tail; the upper end is the lower end of the failures.</summary>
    private static double Quantile(double a, double b) => Beta.InvCDF(a, b, ConfidenceInterval.Tail);
}
