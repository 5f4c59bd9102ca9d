using System.Collections.Immutable;

namespace LiveBench.Statistics;

/// <summary>The scores of one group of tasks.</summary>
/// <param name="Tasks">How many tasks it has.</param>
/// <param name="Templates">How many templates they come from.</param>
/// <param name="PassAtK">
/// pass@1 first; null (undefined) where a task of the group has fewer samples than k, or the group has no task.
/// </param>
public sealed record ScoreRow(int Tasks, int Templates, ImmutableArray<Estimate?> PassAtK)
{
    /// <summary>The mean of the tasks' pass@k, with its interval over templates; null where undefined.</summary>
    /// <param name="k">1 to the k that the row was made for.</param>
    /// <exception cref="ArgumentOutOfRangeException">k is outside that range.</exception>
    public Estimate? PassAt(int k) => k >= 1 && k <= PassAtK.Length
        ? PassAtK[k - 1]
        : throw new ArgumentOutOfRangeException(nameof(k), k, $"this row has pass@1 to pass@{PassAtK.Length}");

    /// <summary>The row of a group of tasks, with pass@1 … pass@<paramref name="most"/>.</summary>
    internal static ScoreRow Of(IReadOnlyCollection<TaskTally> tallies, int most)
    {
        var templates = tallies.GroupBy(t => t.Template, StringComparer.Ordinal).Select(g => g.ToList()).ToList();
        return new ScoreRow(tallies.Count, templates.Count, [.. Enumerable.Range(1, most).Select(k => Mean(templates, k))]);
    }

    /// <summary>Undefined for one task is undefined for the group: never a mean over the tasks that happen to have enough.</summary>
    private static Estimate? Mean(List<List<TaskTally>> templates, int k) =>
        templates.Count == 0 || templates.Any(t => t.Any(task => task.Samples < k))
            ? null
            : MeanScore.Of([.. templates.Select(t =>
                t.Select(task => Statistics.PassAtK.Of(task.Samples, task.Accepted, k)!.Value).ToList())]);
}
