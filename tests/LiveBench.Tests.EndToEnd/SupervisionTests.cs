using System.Collections.Concurrent;
using System.Diagnostics;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>Supervisors, containers and engines that are killed or hang in mid-run: no verdict is lost, none is wrong.</summary>
public sealed class SupervisionTests(SandboxFixture shared)
{
    private static readonly TaskBody.Coding Twice = SandboxFixture.Task("int Twice(int n)",
        ([new Value.Integer(1)], new Value.Integer(2)), ([new Value.Integer(-3)], new Value.Integer(-6)));

    [Fact]
    public async Task A_killed_supervisor_costs_no_verdict() => await Through(supervisor => supervisor.Kill());

    [Fact]
    public async Task A_supervisor_that_hangs_is_noticed_by_its_heartbeat() => await Through(Freeze);

    [Fact]
    public async Task A_removed_container_costs_no_verdict()
    {
        var others = await Running(new Dictionary<string, int>());
        await using var sandbox = await SandboxFixture.Open(shared.Engine, jobs: 2);
        await Judged(sandbox, 40, async done =>
        {
            if (done is 8 or 20)
                foreach (var (id, _) in await Running(others))
                    await shared.Engine.Remove(id);
        });
    }

    [Fact]
    public async Task An_engine_that_is_killed_and_comes_back_costs_no_verdict()
    {
        await using var own = new PrivateEngine();
        var engine = await own.Start();
        await PrivateEngine.Copy(shared.Engine, engine, shared.Sandbox.Image.Tag);
        await using var fleet = new SandboxFleet([(engine, await SandboxFixture.Open(engine, jobs: 2))]);
        await Judged(fleet, 40, async done =>
        {
            if (done != 10)
                return;
            await own.Kill();
            (await own.Start()).Dispose();
        });
    }

    [Fact]
    public async Task The_answers_of_a_lost_engine_are_judged_on_the_others()
    {
        await using var own = new PrivateEngine();
        var engine = await own.Start();
        await PrivateEngine.Copy(shared.Engine, engine, shared.Sandbox.Image.Tag);
        var again = await Engine.Connect(shared.Engine.Endpoint, null, TestContext.Current.CancellationToken);
        var (lost, left) = (new Counted(await SandboxFixture.Open(engine, jobs: 1)), new Counted(await SandboxFixture.Open(again, jobs: 1)));
        await using var fleet = new SandboxFleet([(engine, lost), (again, left)]);
        await Judged(fleet, 40, async done =>
        {
            if (done == 12)
                await own.Stop();
        });
        Assert.InRange(lost.Done, 1, 39);
        Assert.Equal(40, lost.Done + left.Done);
    }

    [Fact]
    public async Task What_a_killed_host_leaves_is_found_and_swept()
    {
        using var folder = new TemporaryFolder();
        var drawn = await Livebench.Run(folder.Name, ["generate", "-o", "round", "--tasks", "4", "--kind", "coding"]);
        Assert.True(drawn.ExitCode == 0, drawn.Errors);
        var judging = new TaskCompletionSource();
        using (var killed = Livebench.Start(folder.Name, line => { if (line.Contains("accepted", StringComparison.Ordinal)) judging.TrySetResult(); }, ["run", "round", "-m", "builtin/noisy-0.5", "-n", "50"]))
        {
            await judging.Task.WaitAsync(TestContext.Current.CancellationToken);
            killed.Kill();
            await killed.End();
        }
        Assert.NotEmpty(await shared.Engine.Orphans(TestContext.Current.CancellationToken));
        var cleaned = await Livebench.Run(folder.Name, ["doctor", "--clean", "--json"]);
        Assert.Contains("removed", cleaned.Json.GetProperty("orphans").GetString(), StringComparison.Ordinal);
        Assert.Empty(await shared.Engine.Orphans(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Sixteen_at_once_change_no_verdict()
    {
        await using var sandbox = await SandboxFixture.Open(shared.Engine, jobs: 16);
        const string Slow = "var until = Environment.CpuUsage.TotalTime + TimeSpan.FromMilliseconds(500); while (Environment.CpuUsage.TotalTime < until) { }";
        (string Body, Verdict Verdict)[] kinds =
        [
            ("return 2 * n;", Verdict.Accepted), ($"{Slow} return 2 * n;", Verdict.Accepted), ("return n;", Verdict.WrongAnswer),
            ("while (true) { }", Verdict.TimeLimit), ("throw new Exception();", Verdict.RuntimeError), ($"{Slow} return n;", Verdict.WrongAnswer),
        ];
        for (var times = 0; times < 3; times++)
            await Parallel.ForEachAsync(Enumerable.Range(0, 48), new ParallelOptions { MaxDegreeOfParallelism = 17, CancellationToken = TestContext.Current.CancellationToken }, async (i, _) =>
            {
                var (body, verdict) = kinds[i % 8 < kinds.Length ? i % 8 : 0];
                Assert.Equal(verdict, (await SandboxFixture.Judge(sandbox, $"public static class Solution {{ public static int Twice(int n) {{ {body} }} }}", Twice)).Verdict);
            });
    }

    [Fact]
    public async Task A_container_of_its_own_for_each_answer()
    {
        await using var sandbox = await SandboxFixture.Open(shared.Engine, jobs: 2, isolation: Isolation.Container);
        var name = SandboxFixture.Task("string Name(int n)", ([new Value.Integer(1)], new Value.Text("")), ([new Value.Integer(2)], new Value.Text("")));
        var seen = new List<Value>();
        for (var i = 0; i < 4; i++)
        {
            var executed = await sandbox.Execute(new SandboxJob("public static class Solution { public static string Name(int n) => Environment.MachineName; }",
                name.Signature, [.. name.Tests.Select(t => t.Input)], name.Limits), TestContext.Current.CancellationToken);
            seen.Add(Assert.Single(((Execution.Ran)executed.Execution).Returned.Distinct()));
        }
        Assert.Equal(4, seen.Distinct().Count());
        await Judged(sandbox, 12, _ => Task.CompletedTask);
    }

    [Fact]
    public async Task Containers_that_went_away_while_they_were_kept_ready_are_blamed_on_nobody()
    {
        var others = await Running(new Dictionary<string, int>());
        await using var sandbox = await SandboxFixture.Open(shared.Engine, jobs: 2, isolation: Isolation.Container);
        await Judged(sandbox, 3, _ => Task.CompletedTask);
        foreach (var (id, _) in await Running(others))
            await shared.Engine.Remove(id);
        await Judged(sandbox, 1, _ => Task.CompletedTask);
    }

    /// <summary>Judges answers while something happens to a supervisor, now and then.</summary>
    private async Task Through(Action<Process> happen)
    {
        var others = await Running(new Dictionary<string, int>());
        await using var sandbox = await SandboxFixture.Open(shared.Engine, jobs: 2);
        await Judged(sandbox, 40, async done =>
        {
            if (done is not (8 or 24))
                return;
            using var supervisor = Process.GetProcessById((await Running(others)).First().Value);
            happen(supervisor);
        });
    }

    /// <summary>Every third answer is wrong; all get what they deserve, whatever happens meanwhile.</summary>
    private static async Task Judged(ISandbox sandbox, int answers, Func<int, Task> meanwhile)
    {
        var (verdicts, done) = (new ConcurrentDictionary<int, Verdict>(), 0);
        await Parallel.ForEachAsync(Enumerable.Range(0, answers), new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = TestContext.Current.CancellationToken }, async (i, _) =>
        {
            verdicts[i] = (await SandboxFixture.Judge(sandbox, $"public static class Solution {{ public static int Twice(int n) => {(i % 3 == 0 ? "n" : "n + n")} + {i} - {i}; }}", Twice)).Verdict;
            await meanwhile(Interlocked.Increment(ref done));
        });
        Assert.All(Enumerable.Range(0, answers), i => Assert.Equal(i % 3 == 0 ? Verdict.WrongAnswer : Verdict.Accepted, verdicts[i]));
    }

    /// <summary>Our containers that run, but for others, with their first process.</summary>
    private async Task<Dictionary<string, int>> Running(IReadOnlyDictionary<string, int> others)
    {
        var running = new Dictionary<string, int>();
        foreach (var (id, owner) in await shared.Engine.Owned(TestContext.Current.CancellationToken))
            if (owner == Owner.Current && !others.ContainsKey(id) && await shared.Engine.State(id, TestContext.Current.CancellationToken) is { Running: true, Pid: var pid })
                running.Add(id, pid);
        return running;
    }

    private static void Freeze(Process supervisor)
    {
        using var stop = Process.Start("kill", ["-STOP", $"{supervisor.Id}"]);
        stop.WaitForExit();
    }

    private sealed class Counted(ISandbox inner) : ISandbox
    {
        private int done;

        public int Done => done;

        public async Task<Executed> Execute(SandboxJob job, CancellationToken cancellation)
        {
            var executed = await inner.Execute(job, cancellation);
            Interlocked.Increment(ref done);
            return executed;
        }

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
