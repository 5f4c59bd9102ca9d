namespace LiveBench.Statistics;

/// <summary>
/// The mean of values that come in clusters (tasks of one template), and how far it may be off when values of a cluster move
/// together. Miller 2024, "Adding error bars to evals", section 2.2; CR0 is Liang and Zeger 1986.
/// </summary>
/// <param name="Mean">Over values, so a cluster counts by its size.</param>
/// <param name="Values">n, the number of values.</param>
/// <param name="Clusters">C, the number of clusters.</param>
/// <param name="ClusterSize">Σm²/n, the size of the cluster that the average value stands in (Kish 1965).</param>
/// <param name="NaiveError">The standard error if no value knew of another; null for one value.</param>
/// <param name="ClusteredError">CR0: √Σ(cluster's sum of deviations)² / n.</param>
/// <param name="IntraClassCorrelation">
/// The analysis of variance's estimate, of clusters of any size (Donner 1986): 1 where a cluster's values are all alike, about 0
/// where clusters are; may be below 0. Null where no cluster has two values, there is one cluster, or no value differs.
/// </param>
public sealed record ClusteredMean(
    double Mean, int Values, int Clusters, double ClusterSize,
    double? NaiveError, double ClusteredError, double? IntraClassCorrelation)
{
    /// <summary>CR0 × √(C/(C − 1)), for CR0 is too small with few clusters; null for one cluster, which says nothing of others.</summary>
    public double? CorrectedError => Clusters > 1 ? ClusteredError * Math.Sqrt(Clusters / (Clusters - 1.0)) : null;

    /// <summary>The variance as a multiple of unclustered values': 1 + (Σm²/n − 1) × intra-class correlation (Kish 1965).</summary>
    public double? DesignEffect => 1 + (ClusterSize - 1) * IntraClassCorrelation;

    /// <summary>The mean of the values of all clusters.</summary>
    /// <exception cref="ArgumentException">There is no cluster, or one of them is empty.</exception>
    public static ClusteredMean Of(IReadOnlyList<IReadOnlyList<double>> clusters)
    {
        if (clusters.Count == 0 || clusters.Any(c => c.Count == 0))
            throw new ArgumentException("a clustered mean needs one cluster or more, and a value or more in each", nameof(clusters));
        var n = clusters.Sum(c => c.Count);
        var mean = clusters.Sum(c => c.Sum()) / n;
        var size = clusters.Sum(c => (double)c.Count * c.Count) / n;
        var total = clusters.Sum(c => c.Sum(v => Square(v - mean)));
        var clustered = Math.Sqrt(clusters.Sum(c => Square(c.Sum(v => v - mean)))) / n;
        var between = clusters.Sum(c => c.Count * Square(c.Average() - mean));
        return new ClusteredMean(mean, n, clusters.Count, size,
            n > 1 ? Math.Sqrt(total / (n - 1) / n) : null, clustered, Correlation(n, clusters.Count, size, total, between));
    }

    private static double? Correlation(int n, int clusters, double size, double total, double between)
    {
        if (clusters == 1 || n == clusters || total == 0)
            return null;
        var among = between / (clusters - 1);
        var within = (total - between) / (n - clusters);
        var typical = (n - size) / (clusters - 1);
        return (among - within) / (among + (typical - 1) * within);
    }

    private static double Square(double value) => value * value;
}
