using MathNet.Numerics.Distributions;

namespace LiveBench.Statistics;

/// <summary>
/// How many independent tasks the tasks of a mean are worth, given that tasks of one template are right and wrong together.
/// </summary>
public static class EffectiveTasks
{
    /// <summary>Scores this close to agreeing differ by rounding only.</summary>
    private const double Nothing = 1e-9;

    /// <summary>
    /// Between n²/Σm² (every task like its siblings: as many as there are templates, where they are of one size) and n.
    /// </summary>
    /// <remarks>
    /// Korn and Graubard 1998, "Confidence intervals for proportions with small expected number of positive counts estimated from
    /// survey data": n ÷ design effect, the design effect being SE²·n / (p(1−p)) × (t(C−1)/t(n−1))². Their estimate knows too
    /// little where nearly every task is right, or nearly every one wrong: of the fewer kind there are too few to show that they cluster.
    /// (Franco, Little, Louis and Slud 2019 find intervals of design-based standard errors too short in clusters, and a modelled
    /// design effect the cure.) So the estimate is weighed against the worst there can be, Σm²/n, one template's worth of which is
    /// the prior: weight = tasks of the fewer kind / (those + Σm²/n). With none of them, or where all templates score alike, which
    /// is luck and not knowledge, or one template alone, the worst is all there is to go by.
    /// Simulated (1 to 60 templates of 1 to 10 tasks, beta-distributed difficulty, means of 0.05 to 1), Clopper and Pearson's interval
    /// with these covers 95.6% or more everywhere; with the unweighed estimate 87.8%, and a model with one failure in 120 looked surer
    /// (0.95 to 1) than one with none (0.74 to 1).
    /// </remarks>
    /// <param name="scores">A mean of scores in [0, 1], its clusters the templates.</param>
    public static double Of(ClusteredMean scores)
    {
        var worst = scores.ClusterSize;
        var spread = scores.Mean * (1 - scores.Mean);
        if (scores.CorrectedError is not { } error || error < Nothing || spread < Nothing)
            return scores.Values / worst;
        var few = Quantile(scores.Clusters - 1) / Quantile(scores.Values - 1);
        var estimated = Math.Clamp(scores.Values * error * error / spread * few * few, 1, worst);
        var fewer = scores.Values * Math.Min(scores.Mean, 1 - scores.Mean);
        var weight = fewer / (fewer + worst);
        return scores.Values / (weight * estimated + (1 - weight) * worst);
    }

    private static double Quantile(int degreesOfFreedom) => StudentT.InvCDF(0, 1, degreesOfFreedom, 1 - ConfidenceInterval.Tail);
}
