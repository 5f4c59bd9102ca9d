using LiveBench.Cli;

namespace LiveBench.Tests.Cli;

/// <summary>Bad input ends with exit code 2 and a sentence that says what would be valid.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BadInputTests() => SampleRound.Written(4, folder["round"]);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("run ROUND -m nobody/x", "openai, replay, builtin")]
    [InlineData("run ROUND -m nothing", "provider/name")]
    [InlineData("run ROUND -m builtin/noisy-1.5", "noisy-P with P from 0 to 1")]
    [InlineData("run nowhere -m builtin/empty", "livebench generate -o")]
    [InlineData("run ROUND -m builtin/empty -n 0", "1 or more")]
    [InlineData("run ROUND -m builtin/empty --jobs 0", "1 or more")]
    [InlineData("run ROUND -m replay/none.jsonl", "lines {\"task\": id")]
    [InlineData("generate -o OUT --level 9", "1 to 5")]
    [InlineData("generate -o OUT --level 4-2", "2-4")]
    [InlineData("generate -o OUT --tasks 0", "1 or more")]
    [InlineData("generate -o OUT --kind writing", "coding, reasoning")]
    [InlineData("generate -o OUT --only nothing/*", "there are: coding/")]
    [InlineData("generate -o OUT --templates EMPTY", "coding/<family>/<name>.csx")]
    [InlineData("generate -o OUT --templates MISSING", "there is no template folder")]
    [InlineData("generate -o ROUND", "never overwritten")]
    [InlineData("generate -o OUT --secret-file ROUND/manifest.json", "64 hex digits")]
    [InlineData("show r9", "there is no run 'r9'")]
    [InlineData("judge ROUND t99 x.cs", "has no task 't99'")]
    [InlineData("report nothing", "no such folder")]
    [InlineData("templates show --level 7", "1 to 5")]
    [InlineData("frobnicate", "--help")]
    [InlineData("generate", "--output")]
    public async Task Bad_input_is_explained(string command, string says)
    {
        Directory.CreateDirectory(folder["empty"]);
        var text = command.Replace("ROUND", folder["round"], StringComparison.Ordinal).Replace("OUT", folder["out"], StringComparison.Ordinal)
            .Replace("EMPTY", folder["empty"], StringComparison.Ordinal).Replace("MISSING", folder["missing"], StringComparison.Ordinal);
        var (exitCode, errors) = await Run([.. text.Split(' '), .. command.StartsWith("templates", StringComparison.Ordinal) || !text.Contains(' ') ? [] : new[] { "--store", folder["store.db"] }]);
        Assert.Equal(2, exitCode);
        Assert.Contains(says, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_torn_line_of_a_round_is_named()
    {
        var file = folder["round/tasks.jsonl"];
        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        lines[2] = lines[2][..20];
        await File.WriteAllLinesAsync(file, lines, TestContext.Current.CancellationToken);
        var (exitCode, errors) = await Run(["run", folder["round"], "-m", "builtin/empty", "--store", folder["store.db"]]);
        Assert.Equal(2, exitCode);
        Assert.Contains("tasks.jsonl', line 3", errors, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Errors)> Run(string[] arguments)
    {
        var ended = await ChildProcess.Run(Installation.Dotnet, [Path.Combine(AppContext.BaseDirectory, "LiveBench.Cli.dll"), .. arguments], TimeSpan.FromMinutes(2),
            cancellation: TestContext.Current.CancellationToken);
        return (ended.ExitCode, ended.Errors);
    }
}
