namespace LiveBench.Statistics;

/// <summary>
/// pass^k of one task, its reliability: the chance that every one of k samples, drawn without replacement from those at hand, is
/// accepted. Unbiased: C(c, k)/C(n, k), Yao et al. 2024, "τ-bench".
/// </summary>
public static class PassHatK
{
    /// <summary>In [0, 1]; null (undefined) where there are fewer samples than k.</summary>
    /// <param name="samples">n, the answers judged; 0 or more.</param>
    /// <param name="accepted">c, how many of them were accepted; 0 to n.</param>
    /// <param name="k">How many are drawn; 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of the three is outside its range.</exception>
    public static double? Of(int samples, int accepted, int k)
    {
        Draws.Check(samples, accepted, k);
        if (samples < k)
            return null;
        double passed = 1;
        for (var drawn = 0; drawn < k && passed > 0; drawn++)
            passed *= (double)(accepted - drawn) / (samples - drawn);
        return passed;
    }
}
