namespace LiveBench.Statistics;

/// <summary>What it takes to be a number of successes in a number of trials, whole or effective.</summary>
internal static class Trials
{
    /// <exception cref="ArgumentOutOfRangeException">No trials, or successes outside 0 to trials, or not finite.</exception>
    public static void Check(double successes, double trials)
    {
        if (!(trials > 0) || double.IsInfinity(trials))
            throw new ArgumentOutOfRangeException(nameof(trials), trials, "a rate needs trials: a finite number above 0");
        if (!(successes >= 0 && successes <= trials))
            throw new ArgumentOutOfRangeException(nameof(successes), successes, $"successes lie between 0 and the trials, {trials}");
    }
}
