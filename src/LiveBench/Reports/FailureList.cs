using LiveBench.Answers;
using LiveBench.Rounds;
using LiveBench.Store;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Reports;

/// <summary>
/// Every answer of a run that was not accepted, task by task: the prompt once, then each answer with what was wrong. Of the mutant, whose
/// failures are right and whose successes are not, the accepted answers too.
/// </summary>
internal static class FailureList
{
    private const string Mutant = "builtin/mutant";

    public static Html Write(RunScores scores, bool open)
    {
        var (record, run) = (scores.Record, scores.Record.Run);
        var shown = record.Outcomes.Where(o => !Accepted(o) || run.Model == Mutant).ToLookup(o => o.Task, StringComparer.Ordinal);
        var tasks = record.Tasks.Where(t => shown.Contains(t.Id)).ToList();
        var name = Html.Of($"<span class=\"run\">{run.Name}</span> <b>{run.Model}</b>{ReportTables.Flag(scores)}");
        return tasks.Count == 0
            ? Html.Of($"<p class=\"card of-run\" id=\"{run.Name}\">{name} <span class=\"says\">all {record.Outcomes.Count} answers accepted</span></p>\n")
            : Html.Of($"""
            <details class="of-run" id="{run.Name}"{(open ? Html.Of($" open=\"open\"") : Html.None)}>
            <summary>{name} <span class="says">{Said(record)}</span></summary>
            {tasks.Select(task => OfTask(task, [.. shown[task.Id]], run.Samples))}</details>

            """);
    }

    private static string Said(RunRecord record)
    {
        var failed = record.Outcomes.Where(o => !Accepted(o)).ToList();
        var tasks = failed.Select(o => o.Task).Distinct(StringComparer.Ordinal).Count();
        return $"{failed.Count} of {record.Outcomes.Count} answers not accepted, in {tasks} task{(tasks == 1 ? "" : "s")}{(record.Run.Model == Mutant ? "; the accepted are shown too" : "")}";
    }

    private static Html OfTask(TaskInstance task, List<Outcome> shown, int samples)
    {
        var counts = shown.GroupBy(Word).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Count()} {g.Key}");
        return Html.Of($"""
            <details class="of-task">
            <summary><span class="mono">{task.Id}</span> <b>{task.Template}</b> <span class="says">level {task.Level} · of {samples}: {string.Join(", ", counts)}</span></summary>
            <h4>Prompt</h4>
            {Block(task.Told)}{(task.Body is TaskBody.Coding coding ? Html.Of($"<p class=\"mono signature\">{coding.Signature.ToString()}</p>\n") : Html.None)}{shown.Select(outcome => One(task, outcome, samples))}</details>

            """);
    }

    private static Html One(TaskInstance task, Outcome outcome, int samples) => Html.Of($"""
        <article class="answer {(Accepted(outcome) ? "good" : outcome.Judgement is null ? "open" : "bad")}">
        <h4>Answer {outcome.Sample + 1} of {samples} <span class="verdict">{Word(outcome)}</span></h4>
        {Detail(outcome)}{Test(task, outcome.Judgement?.Failure)}{Difference(task, outcome)}{Completion(outcome)}</article>

        """);

    private static Html Detail(Outcome outcome) => outcome switch
    {
        { Judgement: { Verdict: Verdict.CompileError } rejected } => Html.Of($"<h5>Compiler</h5>\n{Block(rejected.Detail)}"),
        { Judgement.Detail: { Length: > 0 } said } => said.Contains('\n', StringComparison.Ordinal) ? Block(said) : Html.Of($"<p>{said}</p>\n"),
        { Judgement: not null } => Html.None,
        { Fault: { } fault } => Html.Of($"<p>{fault}</p>\n"),
        _ => Html.Of($"<p>{(outcome.Answer is null ? "not answered yet" : "not judged yet")}</p>\n"),
    };

    private static Html Test(TaskInstance task, Failure? failure)
    {
        if (failure is null)
            return Html.None;
        var input = failure.Input.Length == 0 ? Html.None : Html.Of($"<dt>test</dt><dd>{failure.Test + 1}</dd>\n<dt>input</dt><dd>{Block(failure.Input)}</dd>\n");
        return Html.Of($"""
            <dl class="test">
            {input}<dt>{(task.Body.HasChecker ? "expected (one of several)" : "expected")}</dt><dd>{Block(failure.Expected)}</dd>
            <dt>got</dt><dd>{(failure.Got is { } got ? Block(got) : Html.Of($"<p><em>nothing</em></p>"))}</dd>
            </dl>

            """);
    }

    private static Html Completion(Outcome outcome)
    {
        if (outcome.Answer is not { } answer)
            return Html.None;
        List<string> facts = [$"finish reason {answer.FinishReason}"];
        if (answer.OutputTokens is { } tokens)
            facts.Add($"{tokens} tokens");
        facts.Add($"{answer.LatencyMs / 1000:0.0} s to answer");
        if (outcome.Usage is { } usage)
            facts.Add($"{usage.CpuMs:0} ms of processor time, {usage.PeakKb / 1024} MB");
        return Html.Of($"""
            <h5>The answer as it came</h5>
            {(answer.Completion.Length > 0 ? Block(answer.Completion) : Html.Of($"<p><em>an empty text</em></p>\n"))}<p class="facts">{string.Join(" · ", facts)}</p>

            """);
    }

    /// <summary>What an accepted mutant changed, and no test noticed.</summary>
    private static Html Difference(TaskInstance task, Outcome outcome)
    {
        if (!Accepted(outcome) || task.Body is not TaskBody.Coding coding || outcome.Answer is not { } answer
            || CodeExtraction.LastFence(answer.Completion) is not { } source)
            return Html.None;
        var lines = LineDifference.Between(ReferenceSolution.Source(coding), source);
        return lines.Length == 0 ? Html.Of($"<p>The same as the reference.</p>\n") : Html.Of($"""
            <h5>Against the reference</h5>
            <pre class="difference">{lines.Split('\n').Select(l => Html.Of($"<span class=\"{(l.StartsWith('-') ? "minus" : "plus")}\">{l}</span>\n"))}</pre>

            """);
    }

    /// <summary>Text as it is; a page drops the first line break of a <c>pre</c>, so there is one more.</summary>
    private static Html Block(string text) => Html.Of($"<pre>\n{text}</pre>\n");

    private static bool Accepted(Outcome outcome) => outcome.Judgement?.Verdict == Verdict.Accepted;

    private static string Word(Outcome outcome) => outcome.Judgement?.Verdict.ToString() ?? outcome.Status;
}
