using LiveBench.Statistics;
using LiveBench.Store;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Reports;

/// <summary>How often answers to tasks of a kind do something that a score alone does not say.</summary>
/// <param name="Tasks">How many such tasks there are.</param>
/// <param name="Templates">How many templates they come from.</param>
/// <param name="Share">The share of their answers, from 0 to 1, with its interval over templates; null where an answer has no verdict.</param>
public sealed record AnswerShare(int Tasks, int Templates, Estimate? Share)
{
    /// <summary>That of a run; null where its round has no such task.</summary>
    /// <param name="concerned">Whether a task is one of them.</param>
    /// <param name="does">Whether an answer with this verdict does it.</param>
    public static AnswerShare? Of(RunRecord record, Func<TaskBody, bool> concerned, Func<Judgement, bool> does)
    {
        var tasks = record.Tasks.Where(t => concerned(t.Body)).ToList();
        if (tasks.Count == 0)
            return null;
        var tallies = tasks.ConvertAll(task =>
        {
            var judged = record.Outcomes.Where(o => o.Task == task.Id && o.Judgement is not null).ToList();
            return new TaskTally(task.Template, task.Category, task.Id, judged.Count, judged.Count(o => does(o.Judgement!)));
        });
        var board = Scoreboard.Of(tallies, 1);
        return new AnswerShare(tasks.Count, board.All.Templates, tallies.Exists(t => t.Samples < record.Run.Samples) ? null : board.All.PassAt(1));
    }
}
