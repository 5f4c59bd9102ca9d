using System.Text.Json;

namespace LiveBench.Tests.EndToEnd;

/// <summary>What a newcomer meets: quickstart, and the everyday commands on what it left.</summary>
public sealed class QuickstartTests
{
    [Fact]
    public async Task Quickstart_scores_the_builtin_models_as_they_must_be_scored()
    {
        using var folder = new TemporaryFolder();
        var ended = await Livebench.Run(folder.Name, "quickstart", "--json");
        Assert.True(ended.ExitCode == 0, ended.Errors);
        var runs = ended.Json.GetProperty("runs").EnumerateArray().ToDictionary(r => r.GetProperty("model").GetString()!);
        Assert.All(runs.Values, r => Assert.True(r.GetProperty("complete").GetBoolean()));
        Assert.Equal(1, Pass(runs["builtin/reference"]).Value);
        Assert.Equal(0, Pass(runs["builtin/empty"]).Value);
        Assert.InRange(Pass(runs["builtin/mutant"]).Value, 0, 0.1);
        var noisy = Pass(runs["builtin/noisy-0.7"]);
        Assert.InRange(0.7, noisy.Low, noisy.High);
        Assert.Equal(120, runs["builtin/noisy-0.7"].GetProperty("answers").GetInt32());
        var categories = runs["builtin/reference"].GetProperty("categories").EnumerateObject().Select(c => c.Name).ToList();
        Assert.True(categories.Count >= 14 && categories.Contains("coding") && categories.Contains("reasoning"), string.Join(", ", categories));

        var report = await Livebench.Run(folder.Name, "report", "--html", "report.html");
        Assert.True(report.ExitCode == 0, report.Errors);
        Assert.Contains("builtin/mutant", await File.ReadAllTextAsync(folder["report.html"], TestContext.Current.CancellationToken), StringComparison.Ordinal);

        var failed = await Livebench.Run(folder.Name, "show", "r2", "--failed");
        Assert.Contains("expected", failed.Output, StringComparison.Ordinal);

        var export = await Livebench.Run(folder.Name, "export", "r2");
        var lines = export.Output.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(120, lines.Count);
        Assert.All(lines, l => Assert.Equal("judged", l.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task Judge_gives_a_verdict_on_one_s_own_code()
    {
        using var folder = new TemporaryFolder();
        var drawn = await Livebench.Run(folder.Name, "generate", "-o", "round", "--tasks", "1", "--only", "coding/windows/*", "--json");
        Assert.True(drawn.ExitCode == 0, drawn.Errors);
        var reference = JsonDocument.Parse(await File.ReadAllTextAsync(folder["round/tests.jsonl"], TestContext.Current.CancellationToken)).RootElement.GetProperty("reference").GetString();
        folder.Write("right.cs", $"public static class Solution {{\n{reference}\n}}");
        folder.Write("wrong.cs", "public static class Solution { }");
        var right = await Livebench.Run(folder.Name, "judge", "round", "t01", "right.cs");
        var wrong = await Livebench.Run(folder.Name, "judge", "round", "t01", "wrong.cs");
        Assert.Equal((0, 3), (right.ExitCode, wrong.ExitCode));
        Assert.Contains("Accepted", right.Output, StringComparison.Ordinal);
        Assert.Contains("Solution must have", wrong.Output, StringComparison.Ordinal);
    }

    private static (double Value, double Low, double High) Pass(JsonElement run)
    {
        var pass = run.GetProperty("pass@1");
        return (pass.GetProperty("value").GetDouble(), pass.GetProperty("low").GetDouble(), pass.GetProperty("high").GetDouble());
    }
}
