using LiveBench.Reports;
using LiveBench.Statistics;
using Spectre.Console;

namespace LiveBench.Cli;

/// <summary>Runs as a table: for each, pass@k with its interval, over all tasks and by category; never one number alone.</summary>
internal static class ScoreTable
{
    public static void Print(IReadOnlyList<RunScores> runs)
    {
        foreach (var scores in runs)
        {
            var run = scores.Record.Run;
            var ks = scores.All.PassAt.Keys.ToList();
            var table = new Table().Border(TableBorder.Simple).AddColumn("").AddColumn(new TableColumn("tasks").RightAligned());
            foreach (var k in ks)
                table.AddColumn($"pass@{k}  [grey]95% interval[/]");
            foreach (var group in scores.Groups.Prepend(scores.All))
                table.AddRow([Indented(group.Name), $"{group.Tasks}", .. ks.Select(k => Cell(group, k))]);
            Terminal.Out.MarkupLineInterpolated($"[bold]{run.Name}  {run.Model}[/]  round {run.Round} ({run.Release}), {run.Samples} answer{(run.Samples == 1 ? "" : "s")} a task");
            Terminal.Out.Write(table);
            Terminal.Out.MarkupLineInterpolated($"  {string.Join(", ", scores.Verdicts.Select(v => $"{v.Value} {v.Key}"))}");
            Say(scores.Confidence, "question", "that nothing decides, answered all the same");
            Say(scores.Invented, "task", "with a library, answers that use what it does not have");
            if (!scores.Record.Complete)
                Terminal.Out.MarkupLineInterpolated($"  [yellow]incomplete[/]: {scores.All.Missing} of {scores.Record.Outcomes.Count} answers have no verdict ({Reason(scores)}); the same command resumes");
            Terminal.Out.WriteLine();
        }
    }

    private static void Say(AnswerShare? of, string one, string what)
    {
        if (of is { Share: { } share })
            Terminal.Out.MarkupLineInterpolated($"  of {of.Tasks} {one}{(of.Tasks == 1 ? "" : "s")} {what}: {share.Value:0.000}  {share.Low:0.00}–{share.High:0.00}");
    }

    private static string Indented(string name) => name switch
    {
        "all" => "[bold]all[/]",
        _ when name.Contains('/', StringComparison.Ordinal) => $"  {Markup.Escape(name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..])}",
        _ => Markup.Escape(name),
    };

    private static string Cell(GroupScore group, int k) =>
        group.PassAt[k] is { } e ? $"{e.Value:0.000}  [grey]{e.Low:0.00}–{e.High:0.00}[/]{(k == 1 ? " " + Bar(e) : "")}" : "[yellow]undefined[/]";

    /// <summary>The interval on a line of twenty places from 0 to 1.</summary>
    private static string Bar(Estimate e)
    {
        const int Places = 20;
        var (low, value, high) = ((int)(e.Low * (Places - 1)), (int)Math.Round(e.Value * (Places - 1)), (int)Math.Ceiling(e.High * (Places - 1)));
        return string.Concat(Enumerable.Range(0, Places).Select(i => i == value ? "●" : i >= low && i <= high ? "─" : "·"));
    }

    private static string Reason(RunScores scores) =>
        scores.Record.Outcomes.Select(o => o.Judgement is null ? o.Fault : null).FirstOrDefault(f => f is not null) ?? "not asked or judged yet";
}
