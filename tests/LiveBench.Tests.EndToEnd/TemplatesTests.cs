using LiveBench.Cli;
using LiveBench.Templates;

namespace LiveBench.Tests.EndToEnd;

/// <summary>The author's verbs, and every template that comes along through all gates.</summary>
public sealed class TemplatesTests
{
    [Fact]
    public async Task Every_template_passes_its_check()
    {
        using var folder = new TemporaryFolder();
        var ended = await Livebench.Run(folder.Name, "templates", "check", "--instances", "5", "--json");
        Assert.True(ended.ExitCode == 0, ended.Output.Length == 0 ? ended.Errors : string.Join('\n', ended.Json.GetProperty("templates").EnumerateArray().SelectMany(t => t.GetProperty("findings").EnumerateArray().Select(f => $"{t.GetProperty("id")}: {f}"))));
        Assert.Equal(TemplateFolder.Read(Installation.Templates).Select(t => t.Id), ended.Json.GetProperty("templates").EnumerateArray().Select(t => t.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task An_author_begins_a_template_sees_it_checks_it_and_draws_from_it()
    {
        using var folder = new TemporaryFolder();
        var made = await Livebench.Run(folder.Name, "templates", "new", "coding/lists/changes");
        Assert.True(made.ExitCode == 0, made.Errors);
        Assert.True(File.Exists(folder["my-templates/scope.csx"]));
        var file = folder["my-templates/coding/lists/changes.csx"];
        Assert.Equal(2, (await Livebench.Run(folder.Name, "templates", "new", "coding/lists/changes")).ExitCode);

        var seen = await Livebench.Run(folder.Name, "templates", "watch", file, "--once", "--level", "2");
        Assert.Contains("Change the list, in this order:", seen.Output, StringComparison.Ordinal);
        Assert.Contains("10 instances pass the gates that need no sandbox", seen.Output, StringComparison.Ordinal);

        var drawn = await Livebench.Run(folder.Name, "generate", "-o", "round", "--templates", "my-templates", "--tasks", "6", "--json");
        Assert.True(drawn.ExitCode == 0, drawn.Errors);
        var ran = await Livebench.Run(folder.Name, "run", "round", "-m", "builtin/reference", "-m", "builtin/parrot", "--json");
        Assert.True(ran.ExitCode == 0, ran.Errors);
        var scores = ran.Json.GetProperty("runs").EnumerateArray().ToDictionary(r => r.GetProperty("model").GetString()!, r => r.GetProperty("pass@1").GetProperty("value").GetDouble());
        Assert.Equal(1, scores["builtin/reference"]);
        Assert.InRange(scores["builtin/parrot"], 0, 0.7);

        // In one's own folder only what concerns correctness fails; what is named shows itself again.
        File.WriteAllText(file, File.ReadAllText(file).Replace("rng.Some(level + 2, kinds)", "rng.Some(3, kinds)", StringComparison.Ordinal));
        var weak = await Livebench.Run(folder.Name, "templates", "check", "--templates", "my-templates", "--instances", "5");
        Assert.True(weak.ExitCode == 0 && weak.Output.Contains("warns levels-harder", StringComparison.Ordinal), weak.Output + weak.Errors);
        File.WriteAllText(file, File.ReadAllText(file).Replace("[.. v, n]", "[.. v, n + 1]", StringComparison.Ordinal));
        var wrong = await Livebench.Run(folder.Name, "templates", "check", "--templates", "my-templates", "--instances", "10");
        Assert.True(wrong.ExitCode == 3 && wrong.Output.Contains("fails oracles-agree", StringComparison.Ordinal), wrong.Output + wrong.Errors);
        var again = wrong.Output.Split('\n').First(l => l.Contains("again:", StringComparison.Ordinal)).Trim().Split(' ')[2..];
        var shown = await Livebench.Run(folder.Name, again);
        Assert.True(shown.ExitCode == 3 && shown.Output.Contains("changes.csx(", StringComparison.Ordinal) && shown.Output.Contains("oracles-agree", StringComparison.Ordinal), shown.Output + shown.Errors);
    }

    [Fact]
    public async Task The_gallery_shows_every_template_as_it_is()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "GALLERY.md"), TestContext.Current.CancellationToken);
        Assert.All(TemplateFolder.Read(Installation.Templates), t => Assert.True(page.Contains($"## {t.Id}\n", StringComparison.Ordinal) && page.Contains($"`{t.Version}`", StringComparison.Ordinal),
            $"docs/GALLERY.md does not show {t.Id} {t.Version}; write it again: livebench templates check --gallery docs/GALLERY.md"));
    }
}
