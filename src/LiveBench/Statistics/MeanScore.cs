namespace LiveBench.Statistics;

/// <summary>
/// The mean of the tasks' scores, and the 95% interval of what it would be over all templates of their kind, not those drawn alone:
/// Clopper and Pearson's with <see cref="EffectiveTasks"/> as trials (Korn and Graubard 1998). Wilson's, tried in its place, covers
/// as little as 80% to 90% where templates are few or the rate near 0 or 1.
/// </summary>
public static class MeanScore
{
    /// <summary>The value and interval, all within [0, 1]; 24 of 24 tasks right is not [1, 1], and one template alone is wide.</summary>
    /// <param name="templates">For each template the scores of its tasks, each in [0, 1].</param>
    /// <exception cref="ArgumentException">There is no template, or one of them has no task.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A score is outside [0, 1].</exception>
    public static Estimate Of(IReadOnlyList<IReadOnlyList<double>> templates)
    {
        foreach (var score in templates.SelectMany(t => t))
            if (!(score is >= 0 and <= 1))
                throw new ArgumentOutOfRangeException(nameof(templates), score, "a task's score lies between 0 and 1");
        var mean = ClusteredMean.Of(templates);
        var tasks = EffectiveTasks.Of(mean);
        var interval = ClopperPearson.Interval(mean.Mean * tasks, tasks);
        return new Estimate(mean.Mean, interval.Low, interval.High);
    }
}
