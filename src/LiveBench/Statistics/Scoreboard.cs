using System.Collections.Immutable;

namespace LiveBench.Statistics;

/// <summary>What a run is worth: pass@1 … pass@k of all its tasks, and of each category.</summary>
/// <param name="All">All tasks.</param>
/// <param name="Categories">
/// By name, in ordinal order: <c>coding/windows</c>, and what it is part of, <c>coding</c>. A task counts in each of them.
/// </param>
public sealed record Scoreboard(ScoreRow All, ImmutableSortedDictionary<string, ScoreRow> Categories)
{
    /// <summary>The scoreboard of a run's tasks.</summary>
    /// <param name="tallies">One for each task; in any order.</param>
    /// <param name="most">The largest k; 1 or more.</param>
    /// <exception cref="ArgumentException">A task is there twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is below 1, or accepted outside 0 to samples.</exception>
    public static Scoreboard Of(IReadOnlyCollection<TaskTally> tallies, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        if (tallies.GroupBy(t => t.Task, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"task {twice.Key} is there {twice.Count()} times; a task has one tally", nameof(tallies));
        foreach (var tally in tallies)
            Draws.Check(tally.Samples, tally.Accepted, most);
        var categories = tallies
            .SelectMany(tally => WithParents(tally.Category).Select(name => (name, tally)))
            .GroupBy(pair => pair.name, pair => pair.tally, StringComparer.Ordinal);
        return new Scoreboard(
            ScoreRow.Of(tallies, most),
            categories.ToImmutableSortedDictionary(g => g.Key, g => ScoreRow.Of([.. g], most), StringComparer.Ordinal));
    }

    /// <summary><c>coding/windows</c> and <c>coding</c>.</summary>
    private static IEnumerable<string> WithParents(string category)
    {
        yield return category;
        for (var slash = category.LastIndexOf('/'); slash > 0; slash = category.LastIndexOf('/', slash - 1))
            yield return category[..slash];
    }
}
