using System.Collections.Immutable;
using LiveBench.Statistics;
using LiveBench.Store;
using LiveBench.Verdicts;

namespace LiveBench.Reports;

/// <summary>The scores of a group of a run's tasks.</summary>
/// <param name="Name">“all”, a kind, or a category.</param>
/// <param name="Missing">Samples without a verdict; with any, every score is undefined: none is computed over a smaller set.</param>
/// <param name="PassAt">k to pass@k with its interval over templates; null where undefined.</param>
public sealed record GroupScore(string Name, int Tasks, int Templates, int Missing, ImmutableSortedDictionary<int, Estimate?> PassAt);

/// <summary>What a run is worth, computed from its verdicts on reading.</summary>
/// <param name="All">All tasks.</param>
/// <param name="Groups">Kinds and categories, by name.</param>
/// <param name="Verdicts">How many answers got which verdict.</param>
/// <param name="Confidence">How often what cannot be answered was; null where the round has no such question.</param>
/// <param name="Invented">How often a library was used for what it does not have; null where the round has none.</param>
public sealed record RunScores(RunRecord Record, GroupScore All, ImmutableArray<GroupScore> Groups, ImmutableSortedDictionary<Verdict, int> Verdicts, AnswerShare? Confidence, AnswerShare? Invented)
{
    /// <summary>The scores of a run: pass@1, and pass@n where there are n &gt; 1 samples.</summary>
    public static RunScores Of(RunRecord record)
    {
        var tallies = record.Tasks.Select(task =>
        {
            var judged = record.Outcomes.Where(o => o.Task == task.Id && o.Judgement is not null).ToList();
            return new TaskTally(task.Template, task.Category, task.Id, judged.Count, judged.Count(o => o.Judgement!.Verdict == Verdict.Accepted));
        }).ToList();
        var board = Scoreboard.Of(tallies, record.Run.Samples);
        var ks = new[] { 1, record.Run.Samples }.Distinct().ToList();
        GroupScore Group(string name, ScoreRow row, Func<string, bool> holds)
        {
            var missing = tallies.Where(t => holds(t.Category)).Sum(t => record.Run.Samples - t.Samples);
            return new GroupScore(name, row.Tasks, row.Templates, missing, ks.ToImmutableSortedDictionary(k => k, k => missing > 0 ? null : row.PassAt(k)));
        }
        return new RunScores(
            record,
            Group("all", board.All, _ => true),
            [.. board.Categories.Select(c => Group(c.Key, c.Value, category => category == c.Key || category.StartsWith(c.Key + "/", StringComparison.Ordinal)))],
            record.Outcomes.Where(o => o.Judgement is not null).GroupBy(o => o.Judgement!.Verdict).ToImmutableSortedDictionary(g => g.Key, g => g.Count()),
            FalseConfidence.Of(record),
            InventedMembers.Of(record));
    }
}
