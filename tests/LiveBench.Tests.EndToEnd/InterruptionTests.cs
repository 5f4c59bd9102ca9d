using System.Globalization;
using LiveBench.Store;

namespace LiveBench.Tests.EndToEnd;

/// <summary>Runs that are killed, and engines that go away: nothing is lost, nothing asked twice, nothing scored that was not executed.</summary>
public sealed class InterruptionTests(SandboxFixture sandbox)
{
    private const int InFlight = 8;

    [Fact]
    public async Task A_killed_run_resumes_without_asking_twice()
    {
        using var folder = new TemporaryFolder();
        await Draw(folder, "--tasks", "12");
        var half = new TaskCompletionSource();
        var requests = 0;
        using var endpoint = new FakeEndpoint(_ =>
        {
            if (Interlocked.Increment(ref requests) == 24)
                half.TrySetResult();
            return new FakeReply(200, "```csharp\npublic static class Solution { }\n```\nAnswer: 1");
        });
        string[] command = ["run", "round", "-m", "openai/fake", "-n", "4", "--base-url", endpoint.Url, "--json"];
        using (var killed = Livebench.Start(folder.Name, null, command))
        {
            await half.Task.WaitAsync(TestContext.Current.CancellationToken);
            killed.Kill();
            Assert.NotEqual(0, (await killed.End()).ExitCode);
        }
        var before = endpoint.Seen.Select(s => s.Key!).ToList();
        var stored = Stored(folder);
        var resumed = await Livebench.Run(folder.Name, command);
        Assert.True(resumed.ExitCode == 0, resumed.Errors);
        Assert.True(resumed.Json.GetProperty("runs")[0].GetProperty("complete").GetBoolean());
        var after = endpoint.Seen.Select(s => s.Key!).Skip(before.Count).ToList();
        Assert.Empty(after.Intersect(stored));
        Assert.InRange(after.Intersect(before).Count(), 0, InFlight);
        Assert.Equal(48, before.Concat(after).Distinct().Count());
    }

    [Fact]
    public async Task A_run_whose_engine_stops_is_incomplete_and_completes_when_it_is_back()
    {
        using var folder = new TemporaryFolder();
        await Draw(folder, "--tasks", "12", "--kind", "coding");
        await using var engine = new PrivateEngine();
        using (var started = await engine.Start())
            await PrivateEngine.Copy(sandbox.Engine, started, sandbox.Sandbox.Image.Tag);
        string[] command = ["run", "round", "-m", "builtin/noisy-0.5", "-n", "20", "--docker-host", engine.Url, "--json"];
        var quarter = new TaskCompletionSource();
        using (var run = Livebench.Start(folder.Name, line => { if (Judged(line) is >= 60) quarter.TrySetResult(); }, command))
        {
            await quarter.Task.WaitAsync(TestContext.Current.CancellationToken);
            await engine.Stop();
            var ended = await run.End();
            Assert.True(ended.ExitCode == 1, ended.Errors);
            var incomplete = ended.Json.GetProperty("runs")[0];
            Assert.False(incomplete.GetProperty("complete").GetBoolean());
            Assert.InRange(incomplete.GetProperty("unscored").GetInt32(), 1, 180);
            Assert.Equal(System.Text.Json.JsonValueKind.Null, incomplete.GetProperty("pass@1").ValueKind);
            Assert.Equal(["Accepted", "WrongAnswer"], incomplete.GetProperty("verdicts").EnumerateObject().Select(v => v.Name).Order());
        }
        using (await engine.Start())
        {
            var again = await Livebench.Run(folder.Name, command);
            Assert.True(again.ExitCode == 0, again.Errors);
            Assert.True(again.Json.GetProperty("runs")[0].GetProperty("complete").GetBoolean());
        }
    }

    [Fact]
    public async Task A_second_process_on_the_same_run_is_refused_and_told_of_the_first()
    {
        using var folder = new TemporaryFolder();
        await Draw(folder, "--tasks", "2", "--kind", "reasoning");
        var (asked, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        using var endpoint = new FakeEndpoint(_ =>
        {
            asked.TrySetResult();
            go.Task.Wait();
            return new FakeReply(200, "Answer: 1");
        });
        string[] command = ["run", "round", "-m", "openai/fake", "--base-url", endpoint.Url];
        using var first = Livebench.Start(folder.Name, null, command);
        await asked.Task.WaitAsync(TestContext.Current.CancellationToken);
        var second = await Livebench.Run(folder.Name, command);
        go.SetResult();
        Assert.Equal(2, second.ExitCode);
        Assert.Contains("is under way already in process", second.Errors, StringComparison.Ordinal);
        Assert.Equal(0, (await first.End()).ExitCode);
    }

    private static async Task Draw(TemporaryFolder folder, params IEnumerable<string> options)
    {
        var drawn = await Livebench.Run(folder.Name, ["generate", "-o", "round", .. options]);
        Assert.True(drawn.ExitCode == 0, drawn.Errors);
    }

    /// <summary>Keys of the answers that are in the store.</summary>
    private static List<string> Stored(TemporaryFolder folder)
    {
        using var store = new RunStore(folder[".livebench/livebench.db"], TimeProvider.System);
        var run = store.Runs().Single();
        var tasks = Rounds.RoundFolder.Read(folder["round"]).Tasks.Select(t => t.Id);
        return [.. store.Outcomes(run, tasks).Where(o => o.Answer is not null).Select(o => $"{run.Id}/{o.Task}/{o.Sample}")];
    }

    /// <summary>The number in a progress line: “r1 builtin/…: 60/240 …”.</summary>
    private static int? Judged(string line) =>
        line.Split(": ") is [_, var rest, ..] && int.TryParse(rest.Split('/')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var done) && line.StartsWith('r') && !line.StartsWith("round", StringComparison.Ordinal) ? done : null;
}
