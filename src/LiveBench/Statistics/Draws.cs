namespace LiveBench.Statistics;

/// <summary>What it takes to draw k of n samples, c of them accepted.</summary>
internal static class Draws
{
    /// <summary>Refuses numbers that describe no draw; n &lt; k does describe one, whose chances are undefined.</summary>
    /// <exception cref="ArgumentOutOfRangeException">n &lt; 0, or c outside 0 to n, or k &lt; 1.</exception>
    public static void Check(int samples, int accepted, int k)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(samples);
        ArgumentOutOfRangeException.ThrowIfNegative(accepted);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(accepted, samples);
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
    }
}
