using System.Text.Json.Nodes;
using LiveBench.Statistics;

namespace LiveBench.Reports;

/// <summary>Runs as JSON: the contract of <c>run --json</c> and <c>report --json</c>.</summary>
public static class RunJson
{
    /// <summary><c>{"runs": [{"run", "model", "round", "answers", "unscored", "complete", "pass@1": {"value", "low", "high"}, "categories": {…}, "false_confidence": {"tasks", "templates", "share"}, "invented_members": {…}}]}</c>; an undefined score is null.</summary>
    public static JsonObject Write(IEnumerable<RunScores> runs) => new() { ["runs"] = new JsonArray([.. runs.Select(Write)]) };

    private static JsonObject Write(RunScores scores)
    {
        var (run, record) = (scores.Record.Run, scores.Record);
        var json = new JsonObject
        {
            ["run"] = run.Name,
            ["model"] = run.Model,
            ["round"] = run.Round,
            ["release"] = run.Release,
            ["samples"] = run.Samples,
            ["answers"] = record.Outcomes.Count(o => o.Answer is not null),
            ["unscored"] = record.Outcomes.Count(o => o.Judgement is null),
            ["complete"] = record.Complete,
        };
        Put(json, scores.All);
        json["verdicts"] = new JsonObject(scores.Verdicts.Select(v => KeyValuePair.Create<string, JsonNode?>(v.Key.ToString(), v.Value)));
        json["categories"] = new JsonObject(scores.Groups.Select(g =>
        {
            var group = new JsonObject { ["tasks"] = g.Tasks, ["templates"] = g.Templates, ["unscored"] = g.Missing };
            Put(group, g);
            return KeyValuePair.Create<string, JsonNode?>(g.Name, group);
        }));
        Put(json, "false_confidence", scores.Confidence);
        Put(json, "invented_members", scores.Invented);
        return json;
    }

    private static void Put(JsonObject json, string name, AnswerShare? of)
    {
        if (of is not null)
            json[name] = new JsonObject { ["tasks"] = of.Tasks, ["templates"] = of.Templates, ["share"] = of.Share is { } share ? Number(share) : null };
    }

    private static void Put(JsonObject json, GroupScore group)
    {
        foreach (var (k, estimate) in group.PassAt)
            json[$"pass@{k}"] = estimate is null ? null : Number(estimate);
    }

    private static JsonObject Number(Estimate estimate) => new() { ["value"] = estimate.Value, ["low"] = estimate.Low, ["high"] = estimate.High };
}
