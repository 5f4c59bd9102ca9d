using LiveBench.Statistics;
using LiveBench.Store;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Reports;

/// <summary>How often a model answers questions that nothing decides.</summary>
/// <param name="Tasks">How many such questions there are.</param>
/// <param name="Templates">How many templates they come from.</param>
/// <param name="Share">The share of answers that claim to know, from 0 to 1, with its interval over templates; null where an answer has no verdict.</param>
public sealed record FalseConfidence(int Tasks, int Templates, Estimate? Share)
{
    /// <summary>That of a run; null where every question of its round is decided.</summary>
    public static FalseConfidence? Of(RunRecord record)
    {
        var undecided = record.Tasks.Where(t => t.Body is TaskBody.Reasoning { Twin: Twin.Unanswerable }).ToList();
        if (undecided.Count == 0)
            return null;
        var tallies = undecided.ConvertAll(task =>
        {
            var judged = record.Outcomes.Where(o => o.Task == task.Id && o.Judgement is not null).ToList();
            return new TaskTally(task.Template, task.Category, task.Id, judged.Count, judged.Count(o => ClaimsToKnow(o.Judgement!)));
        });
        var board = Scoreboard.Of(tallies, 1);
        return new FalseConfidence(undecided.Count, board.All.Templates, tallies.Exists(t => t.Samples < record.Run.Samples) ? null : board.All.PassAt(1));
    }

    /// <summary>A wrong answer that could be read, and did not say that the question is not decided.</summary>
    private static bool ClaimsToKnow(Judgement judgement) =>
        judgement is { Verdict: Verdict.WrongAnswer, Failure.Got: { } got } && !got.StartsWith($"\"{ReasoningForm.Unknown("").Of}", StringComparison.Ordinal);
}
