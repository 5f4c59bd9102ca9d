using LiveBench.Statistics;
using LiveBench.Verdicts;

namespace LiveBench.Reports;

/// <summary>The tables of a page: scores of a run, and conditions and verdicts of all.</summary>
internal static class ReportTables
{
    private static readonly string[] ConditionColumns =
        ["run", "model", "version", "endpoint", "language", "temperature", "most tokens", "answers a task", "begun", "id"];

    /// <summary>The scores of a run, over all tasks, by kind and by category.</summary>
    public static Html Scores(RunScores scores)
    {
        var (run, ks) = (scores.Record.Run, scores.All.PassAt.Keys.ToList());
        return Html.Of($"""
            <section class="card scores">
            <h3><span class="run">{run.Name}</span> {run.Model}{Flag(scores)}</h3>
            <table>
            <thead><tr><th scope="col">category</th><th scope="col">tasks</th><th scope="col">templates</th>{ks.Select(k => Html.Of($"<th scope=\"col\">pass@{k} <span class=\"interval\">95% interval</span></th>"))}</tr></thead>
            <tbody>
            {scores.Groups.Prepend(scores.All).Select(group => Html.Of($"""
            <tr class="depth{Math.Min(Depth(group.Name), 3)}"><th scope="row" title="{group.Name}">{group.Name[(group.Name.LastIndexOf('/') + 1)..]}</th><td>{group.Tasks}</td><td>{group.Templates}</td>{Cells(group, run.Samples)}</tr>

            """))}</tbody>
            </table>
            {Share(scores.Confidence, "questions that nothing decides, answered all the same")}{Share(scores.Invented, "tasks with a library, answers that use what it does not have")}</section>

            """);
    }

    private static Html Share(AnswerShare? of, string what) => of is { Share: { } share } && IntervalChart.Numbers(share) is var (value, interval)
        ? Html.Of($"<p>Of {of.Tasks} {what}: <b>{value}</b> <span class=\"interval\">{interval}</span></p>\n")
        : Html.None;

    /// <summary>Why a group's score is undefined.</summary>
    public static string Why(GroupScore group, int samples) =>
        group.Missing > 0 ? $"{group.Missing} of {group.Tasks * samples} answers have no verdict" : "too few answers or no task";

    /// <summary>Under what conditions each run answered.</summary>
    public static Html Conditions(IReadOnlyList<RunScores> runs) => Html.Of($"""
        <div class="card wide"><table class="text">
        <thead><tr>{ConditionColumns.Select(c => Html.Of($"<th scope=\"col\">{c}</th>"))}</tr></thead>
        <tbody>
        {runs.Select(r => r.Record.Run).Select(run => Html.Of($"""
        <tr><th scope="row">{run.Name}</th><td class="long">{run.Model}</td><td class="long">{Or(run.Version, "not told")}</td><td class="long">{Or(run.Endpoint, "not told")}</td><td>{run.Conditions.Language}</td><td>{Or($"{run.Conditions.Temperature}", "default")}</td><td>{Or($"{run.Conditions.MaxTokens}", "default")}</td><td>{run.Samples}</td><td>{run.Created}</td><td class="mono">{run.Id}</td></tr>

        """))}</tbody>
        </table></div>

        """);

    /// <summary>How many answers of each run got which verdict.</summary>
    public static Html Verdicts(IReadOnlyList<RunScores> runs)
    {
        var verdicts = runs.SelectMany(r => r.Verdicts.Keys).Append(Verdict.Accepted).Distinct().Order().ToList();
        return Html.Of($"""
            <div class="card wide"><table>
            <thead><tr><th scope="col">run</th><th scope="col">answers</th>{verdicts.Select(v => Html.Of($"<th scope=\"col\">{v.ToString()}</th>"))}<th scope="col">no verdict</th></tr></thead>
            <tbody>
            {runs.Select(r => Html.Of($"""
            <tr><th scope="row"><a href="#{r.Record.Run.Name}"><span class="run">{r.Record.Run.Name}</span> {r.Record.Run.Model}</a></th><td>{r.Record.Outcomes.Count}</td>{verdicts.Select(v => Count(r.Verdicts.GetValueOrDefault(v), ""))}{Count(r.All.Missing, "undefined")}</tr>

            """))}</tbody>
            </table></div>

            """);
    }

    /// <summary>A mark behind an incomplete run's name.</summary>
    public static Html Flag(RunScores scores) => scores.Record.Complete ? Html.None : Html.Of($" <span class=\"flag\">incomplete</span>");

    private static IEnumerable<Html> Cells(GroupScore group, int samples) => group.PassAt.Values.All(e => e is null)
        ? [Html.Of($"<td class=\"undefined\" colspan=\"{group.PassAt.Count}\">undefined: {Why(group, samples)}</td>")]
        : group.PassAt.Values.Select(e => e is null ? Html.Of($"<td class=\"undefined\">undefined</td>") : Cell(e));

    private static Html Cell(Estimate estimate)
    {
        var (value, interval) = IntervalChart.Numbers(estimate);
        return Html.Of($"<td><b>{value}</b> <span class=\"interval\">{interval}</span></td>");
    }

    private static Html Count(int count, string mark) => Html.Of($"<td class=\"{(count == 0 ? "none" : mark)}\">{count}</td>");

    private static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;

    private static int Depth(string name) => name == "all" ? 0 : 1 + name.Count(c => c == '/');
}
