using System.Globalization;
using System.Text.Json.Nodes;
using LiveBench.Cli.Commands;
using LiveBench.Rounds.Checks;

namespace LiveBench.Cli;

/// <summary>A template's check as the command line shows it.</summary>
/// <param name="lenient">A user's own folder: only what concerns correctness fails, the rest is a warning.</param>
internal sealed class CheckReport(TemplateCheck check, bool lenient)
{
    /// <summary>What stands above the lines of <see cref="Text"/>.</summary>
    public static readonly string Heading = string.Create(CultureInfo.InvariantCulture,
        $"        {"template",-34} {"pass",5}  {"bits at 1, 3, 5",-20} {"parrot",-9} {"again",5} {"chars",6} {"µs",6}  clauses");

    /// <summary>What was seen.</summary>
    public TemplateCheck Check => check;

    /// <summary>What was found.</summary>
    public IReadOnlyList<Finding> Findings { get; } = TemplateFindings.Of(check);

    /// <summary>Nothing was found that fails.</summary>
    public bool Passes => !Findings.Any(Fails);

    /// <summary>A line of figures, and the findings below it.</summary>
    public string Text()
    {
        var figures = check.Survey is not { } survey ? "" : string.Create(CultureInfo.InvariantCulture,
            $"{Share(check.Passed.Count(), check.Instances.Length),5}  {Bits(survey),-20} {string.Join('/', survey.Levels.Where(l => l.Parrot is not null).Select(l => $"{l.Parrot:0%}")),-9} {survey.Duplicates,5} {survey.Levels[2].PromptMedian,6} {survey.Levels.Average(l => l.Microseconds),6:0}  {survey.Levels[0].Clauses:0.0} to {survey.Levels[4].Clauses:0.0}");
        var word = !Passes ? "failed" : Findings.Count > 0 ? "weak" : "ok";
        return $"{word,-6}  {check.Template.Id,-34} {figures}".TrimEnd() + string.Concat(Findings.Select(f =>
            $"\n          {(Fails(f) ? "fails" : "warns")} {f.Gate}: {f.What}{(f.Instance is var (level, seed) ? $"\n            again: {TemplatesCommand.Again(check.Template, level, seed)}" : "")}"));
    }

    /// <summary>The same for a program.</summary>
    public JsonObject Json() => new()
    {
        ["id"] = check.Template.Id,
        ["passes"] = Passes,
        ["instances"] = check.Instances.Length,
        ["passed"] = check.Passed.Count(),
        ["rejected"] = new JsonObject(check.Instances.Where(i => i.Rejection is not null).GroupBy(i => i.Rejection!.Gate).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => KeyValuePair.Create<string, JsonNode?>(g.Key, g.Count()))),
        ["mutants"] = check.Passed.Sum(i => i.Passed!.Figures.Mutants),
        ["equivalent"] = check.Passed.Sum(i => i.Passed!.Figures.Equivalent.Length),
        ["late"] = check.Passed.Sum(i => i.Passed!.Figures.Late),
        ["survey"] = check.Survey?.Json(),
        ["findings"] = new JsonArray([.. Findings.Select(f => new JsonObject
        {
            ["gate"] = f.Gate, ["fails"] = Fails(f), ["what"] = f.What, ["again"] = f.Instance is var (level, seed) ? TemplatesCommand.Again(check.Template, level, seed) : null,
        })]),
    };

    private bool Fails(Finding finding) => finding.Correctness || !lenient;

    private static string Bits(TemplateSurvey survey) => survey.Levels.Any(l => l.Entropy is not null)
        ? string.Join(' ', survey.Levels.Where(l => l.Entropy is not null).Select(l => l.Entropy.ToString()))
        : string.Create(CultureInfo.InvariantCulture, $"commonest {survey.Levels.Max(l => l.Guesses?.CommonestShare ?? 0):0.0%}");

    private static string Share(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{(double)part / whole:0%}");
}
