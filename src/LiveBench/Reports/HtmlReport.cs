using LiveBench.Rounds;

namespace LiveBench.Reports;

/// <summary>One self-contained HTML file: no script, nothing fetched, the same runs the same bytes.</summary>
public static class HtmlReport
{
    /// <summary>The file's text.</summary>
    /// <param name="runs">The runs to report; those of a round stand together, the best first.</param>
    /// <param name="rounds">The rounds of the runs, by id.</param>
    public static string Write(IReadOnlyList<RunScores> runs, IReadOnlyDictionary<string, Round> rounds)
    {
        var together = runs.GroupBy(r => r.Record.Run.Round, StringComparer.Ordinal).Select(g => (Round: rounds[g.Key], Runs: Ranked(g))).ToList();
        return Html.Of($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8" />
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="color-scheme" content="light dark" />
            <title>LiveBench {string.Join(", ", together.Select(t => t.Round.Manifest.Release))}</title>
            {ReportStyle.Sheet}</head>
            <body>
            {together.Select((t, i) => OfRound(t.Round, t.Runs, i + 1))}{(runs.Count == 0 ? Html.Of($"<p>There is no run to report.</p>\n") : Html.None)}<footer>
            <p>pass@k: the chance that at least one of k answers to a task is accepted, on average over tasks. Its 95% interval says where that average would lie over all templates of the kind, not only those drawn; two overlapping intervals do not show which model is better.</p>
            <p>Written by LiveBench {EngineVersion.Current}. It quotes hidden tests: keep it private while the round is in use.</p>
            </footer>
            </body>
            </html>

            """).ToString();
    }

    private static List<RunScores> Ranked(IEnumerable<RunScores> runs) =>
        [.. runs.OrderByDescending(r => r.All.PassAt[1]?.Value ?? -1).ThenBy(r => r.Record.Run.Number)];

    private static Html OfRound(Round round, List<RunScores> runs, int place) => Html.Of($"""
        <main>
        {Heading(round, runs)}
        <h2>pass@1, with its 95% interval</h2>
        <div class="card">
        {IntervalChart.Draw($"chart-{place}", "pass@1 of every model, with its 95% interval", [.. runs.Select(r => Line(r, r.All))])}</div>
        <h2>pass@1 by category</h2>
        <div class="panels">
        {Groups(runs).Select((name, i) => Panel($"chart-{place}-{i + 1}", name, runs))}</div>
        <h2>Scores</h2>
        <div class="cards">
        {runs.Select(ReportTables.Scores)}</div>
        <h2>Conditions</h2>
        {ReportTables.Conditions(runs)}<p class="note">Round drawn with LiveBench {round.Manifest.Engine}, report written with LiveBench {EngineVersion.Current}.</p>
        <h2>Verdicts</h2>
        {ReportTables.Verdicts(runs)}
        <h2>Failures</h2>
        {runs.Select(r => FailureList.Write(r, runs.Count == 1))}</main>

        """);

    private static Html Heading(Round round, List<RunScores> runs)
    {
        var kinds = string.Join(" and ", round.Tasks.GroupBy(t => t.Kind).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Count()} {g.Key}"));
        return Html.Of($"""
            <header>
            <h1><span>LiveBench</span> {round.Manifest.Release}</h1>
            <dl class="round">
            <div><dt>round</dt><dd class="mono">{round.Id}</dd></div>
            <div><dt>drawn</dt><dd>{round.Manifest.Created ?? "at a time that is not known"}</dd></div>
            <div><dt>tasks</dt><dd>{round.Tasks.Length} ({kinds})</dd></div>
            <div><dt>templates</dt><dd>{round.Tasks.Select(t => t.Template).Distinct(StringComparer.Ordinal).Count()}</dd></div>
            <div><dt>runs</dt><dd>{runs.Count}</dd></div>
            <div class="long"><dt>commitment</dt><dd class="mono">{round.Commitment}</dd></div>
            </dl>
            {runs.Where(r => !r.Record.Complete).OrderBy(r => r.Record.Run.Number).Select(Incomplete)}</header>
            """);
    }

    private static Html Incomplete(RunScores scores)
    {
        var (run, outcomes) = (scores.Record.Run, scores.Record.Outcomes);
        var faults = outcomes.Where(o => o.Judgement is null).Select(o => o.Fault ?? (o.Answer is null ? "not answered yet" : "not judged yet")).Distinct(StringComparer.Ordinal).ToList();
        return Html.Of($"""
            <p class="incomplete" role="note"><b>Incomplete run:</b> <a href="#{run.Name}">{run.Name} {run.Model}</a> has no verdict on {scores.All.Missing} of {outcomes.Count} answers ({faults[0]}{(faults.Count > 1 ? $", and {faults.Count - 1} other reason{(faults.Count == 2 ? "" : "s")}" : "")}). Every score they are part of is undefined; the same command resumes the run.</p>

            """);
    }

    /// <summary>Kinds and categories that any of the runs has.</summary>
    private static IEnumerable<string> Groups(List<RunScores> runs) =>
        runs.SelectMany(r => r.Groups).Select(g => g.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static Html Panel(string id, string name, List<RunScores> runs)
    {
        var groups = runs.Select(r => (Run: r, Group: r.Groups.FirstOrDefault(g => g.Name == name))).Where(p => p.Group is not null).ToList();
        var (tasks, templates) = (groups[0].Group!.Tasks, groups[0].Group!.Templates);
        return Html.Of($"""
            <figure class="card"><figcaption><b>{name}</b> <span class="says">{tasks} task{(tasks == 1 ? "" : "s")}, {templates} template{(templates == 1 ? "" : "s")}</span></figcaption>
            {IntervalChart.Draw(id, $"pass@1 of every model on {name}, with its 95% interval", [.. groups.Select(p => Line(p.Run, p.Group!))])}</figure>

            """);
    }

    private static ChartLine Line(RunScores scores, GroupScore group) =>
        new($"{scores.Record.Run.Name} {scores.Record.Run.Model}", group.PassAt[1], ReportTables.Why(group, scores.Record.Run.Samples));
}
