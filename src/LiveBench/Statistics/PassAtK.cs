namespace LiveBench.Statistics;

/// <summary>
/// pass@k of one task: the chance that at least one of k samples, drawn without replacement from those at hand, is accepted.
/// Unbiased: 1 − C(n−c, k)/C(n, k), Chen et al. 2021, "Evaluating large language models trained on code", eq. 1.
/// </summary>
public static class PassAtK
{
    /// <summary>
    /// In [0, 1]; null (undefined) where there are fewer samples than k. Added up as the chances that the first accepted sample
    /// is the 1st, 2nd, … k-th drawn: no factorials, no difference of nearly equal numbers, whatever n is.
    /// </summary>
    /// <param name="samples">n, the answers judged; 0 or more.</param>
    /// <param name="accepted">c, how many of them were accepted; 0 to n.</param>
    /// <param name="k">How many are drawn; 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of the three is outside its range.</exception>
    public static double? Of(int samples, int accepted, int k)
    {
        Draws.Check(samples, accepted, k);
        if (samples < k)
            return null;
        if (samples - accepted < k)
            return 1;
        double passed = 0, failed = 1;
        for (var drawn = 0; drawn < k; drawn++)
        {
            double left = samples - drawn;
            passed += failed * accepted / left;
            failed *= (left - accepted) / left;
        }
        return Math.Min(passed, 1);
    }
}
