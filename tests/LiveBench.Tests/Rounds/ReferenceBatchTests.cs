using System.Collections.Concurrent;
using LiveBench.Rounds.Gates;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Tests.RoundTests;

/// <summary>References that wait together go together, and what one of them does wrong is nobody else's affair.</summary>
public sealed class ReferenceBatchTests
{
    private readonly ConcurrentQueue<SandboxJob> jobs = new();
    private readonly TaskCompletionSource open = new();

    [Fact]
    public async Task Those_that_wait_share_a_process()
    {
        var passed = await All(20, _ => 7, cpuMs: 100);
        Assert.All(passed, p => Assert.Null(p.Rejection));
        Assert.InRange(jobs.Count, 3, 4);                  // they go when there are enough; those that are left, when nobody else is expected
        var together = Assert.IsType<Signature.Class>(jobs.Last().Signature);
        Assert.Contains("public int M1(int v) => InM1.Solution.F(v);", jobs.Last().Source, StringComparison.Ordinal);
        Assert.Equal(together.Methods.Length, jobs.Last().Inputs.Length);
    }

    [Fact]
    public async Task One_that_is_wrong_gets_its_own_word_and_the_others_pass()
    {
        var passed = await All(9, i => i == 4 ? 8 : 7, cpuMs: 100);
        Assert.Equal([4], Enumerable.Range(0, 9).Where(i => passed[i].Rejection is not null));
        Assert.Equal(ReferencePasses.Agree, passed[4].Rejection!.Gate);
    }

    [Fact]
    public async Task A_slow_batch_tells_nothing_of_any_and_each_gets_limits_of_its_own()
    {
        var passed = await All(5, _ => 7, cpuMs: 300);
        Assert.All(passed, p => Assert.Equal(4000, ((TaskBody.Coding)p.Task.Body).Limits.CpuMs));
    }

    [Fact]
    public async Task Who_is_expected_and_does_not_come_keeps_nobody_waiting()
    {
        var batch = Batch(_ => 7, cpuMs: 100);
        var (here, gone, alone) = (batch.Expect(), batch.Expect(), batch.Expect());
        var waits = batch.Examine(Drawn(0), null, here, TestContext.Current.CancellationToken);
        open.SetResult();
        var checkedAlone = await batch.Examine(Drawn(1), (_, _) => Task.FromResult(true), alone, TestContext.Current.CancellationToken);
        Assert.Null(checkedAlone.Rejection);
        Assert.Single(jobs);
        Assert.False(waits.IsCompleted);
        gone.Dispose();
        gone.Dispose();
        Assert.Null((await waits).Rejection);
        Assert.Equal(2, jobs.Count);
    }

    private async Task<(TaskInstance Task, Rejection? Rejection)[]> All(int count, Func<int, int> returns, double cpuMs)
    {
        var batch = Batch(returns, cpuMs);
        var expected = Enumerable.Range(0, count).Select(_ => batch.Expect()).ToList();
        var all = expected.Select((e, i) => batch.Examine(Drawn(i), null, e, TestContext.Current.CancellationToken)).ToList();
        open.SetResult();
        return await Task.WhenAll(all);
    }

    private ReferenceBatch Batch(Func<int, int> returns, double cpuMs) => new(async (job, _) =>
    {
        jobs.Enqueue(job);
        await open.Task;
        return new Execution.Ran([.. job.Inputs.Select(input => Returned(input, job.Source, returns))], null, Finished: true, null, new Ending(EndReason.Exited, 0), new Usage(cpuMs, cpuMs, 1), "", "");
    });

    /// <summary>What the sandbox would return: each reference says its number in a comment.</summary>
    private static Value Returned(TestInput input, string source, Func<int, int> returns)
    {
        int Number(int method) => int.Parse(source.Split("// reference ")[method + 1].Split('\n')[0], System.Globalization.CultureInfo.InvariantCulture);
        return input is TestInput.Session session
            ? new Value.Sequence([.. session.Calls.Select(c => new Value.Integer(returns(Number(int.Parse(c.Method[1..], System.Globalization.CultureInfo.InvariantCulture)))))])
            : new Value.Integer(returns(Number(0)));
    }

    private static DrawnTask Drawn(int number)
    {
        var test = new TestCase(new TestInput.Call([new Value.Integer(1)]), new Value.Integer(7));
        return new DrawnTask(new TaskInstance($"t{number}", "coding/x/y", "v", 1, "p", new TaskBody.Coding(
            SignatureParser.Parse("int F(int v)"), [test], [test, test], $"public static int F(int v) => 7; // reference {number}\n", Limits.Default, Checker: false)), []);
    }
}
