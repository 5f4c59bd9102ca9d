using LiveBench.Cli;
using LiveBench.Rounds;
using LiveBench.Rounds.Checks;
using LiveBench.Templates;

namespace LiveBench.Tests.EndToEnd;

/// <summary>Rounds drawn with the real templates and the real sandbox.</summary>
public sealed class RoundTests(SandboxFixture sandbox)
{
    [Fact]
    public async Task The_same_secret_and_templates_give_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        string[] plan = ["--tasks", "14", "--release", "v1"];
        var first = await Livebench.Run(folder.Name, ["generate", "-o", "one", .. plan]);
        var again = await Livebench.Run(folder.Name, ["generate", "-o", "two", "--secret-file", "one/secret", .. plan]);
        Assert.True(first.ExitCode == 0 && again.ExitCode == 0, first.Errors + again.Errors);
        var files = Directory.EnumerateFiles(folder["one"], "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder["one"], f)).Order().ToList();
        Assert.Equal(files, Directory.EnumerateFiles(folder["two"], "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder["two"], f)).Order());
        Assert.All(files, f => Assert.Equal(File.ReadAllBytes(folder[$"one/{f}"]), File.ReadAllBytes(folder[$"two/{f}"])));
        Assert.Contains("secret", files);
    }

    [Fact]
    public async Task Rounds_share_no_task()
    {
        await using var worker = new TemplateWorker(Installation.WorkerCommand, 2);
        var templates = TemplateFolder.Read(Installation.Templates);
        var prompts = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            var draw = new RoundDraw(new RoundPlan($"r{i}", 24, templates, [1, 2, 3, 4, 5]), RoundSecret.Fresh(TimeProvider.System), new Novelty([]), [], worker, sandbox.Execute, 2, _ => { });
            prompts.AddRange((await draw.Draw("nowhere", TestContext.Current.CancellationToken)).Tasks.Select(t => t.Prompt));
        }
        Assert.Distinct(prompts);
        // Twenty rounds without gates, all at the level with the fewest functions: what keeps rounds apart is their secrets.
        var hashes = new List<UInt128>();
        for (var i = 0; i < 20; i++)
        {
            var secret = RoundSecret.Fresh(TimeProvider.System);
            foreach (var (template, place) in TemplateTurns.Of(templates, secret).Take(24).Select((t, place) => (t, place)))
                hashes.AddRange(await PromptHashes.Of(worker, template, TaskSeed.Of(secret, new Slot(template.Id, template.Version, 1, place, 0)), 1, TestContext.Current.CancellationToken));
        }
        Assert.Distinct(hashes);
    }

    [Fact]
    public async Task A_template_at_fault_is_reported_by_its_script_line_and_the_others_go_on()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mine/coding/good/times.csx", """
            var k = rng.Int(2, 99);
            return Coding("int Times(int n)", $"Return n times {k}.", Ints(-50, 50), $"public static int Times(int n) => n * {k};", n => Enumerable.Repeat(n, k).Sum());
            """);
        folder.Write("mine/coding/bad/reference.csx", """"
            return Coding("int Next(int n)", "Return n plus one.", Ints(-50, 50),
                $$"""
                public static int Next(int n)
                {
                    return m + 1;
                }
                """, n => n + 1);
            """");
        folder.Write("mine/coding/bad/oracle.csx", """
            return Coding("int Twice(int n)", "Return twice n.", Ints(-50, 50), "public static int Twice(int n) => 2 * n;", n => n == 7 ? 15 : 2 * n, edges: [7]);
            """);
        folder.Write("mine/coding/bad/throws.csx", "var n = 0;\nvar m = 5 / n;\nreturn null;");
        var ended = await Livebench.Run(folder.Name, "generate", "-o", "round", "--tasks", "4", "--templates", "mine", "--json");
        Assert.True(ended.ExitCode == 0, ended.Errors);
        Assert.Equal(1, ended.Json.GetProperty("templates").GetInt32());
        Assert.Contains("reference.csx(5,", ended.Errors, StringComparison.Ordinal);
        Assert.Contains("'m' does not exist", ended.Errors, StringComparison.Ordinal);
        Assert.Contains("reference and oracle differ", ended.Errors, StringComparison.Ordinal);
        Assert.Contains("throws.csx(2,", ended.Errors, StringComparison.Ordinal);
        var rejected = ended.Json.GetProperty("rejected");
        Assert.True(rejected.GetProperty("oracles-agree").GetInt32() > 0 && rejected.GetProperty("reference-passes").GetInt32() > 0 && rejected.GetProperty("template-runs").GetInt32() > 0);
    }
}
