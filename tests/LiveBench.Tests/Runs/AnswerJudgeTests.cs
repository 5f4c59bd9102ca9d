using System.Collections.Immutable;
using LiveBench.Runs;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.Runs;

public sealed class AnswerJudgeTests
{
    private static readonly TaskBody.Coding Body = new(SignatureParser.Parse("int Twice(int n)"), [],
        [new TestCase(new TestInput.Call([new Value.Integer(1)]), new Value.Integer(2))], "", Limits.Default, Checker: false);

    [Fact]
    public async Task The_same_code_for_the_same_task_is_executed_once()
    {
        var sandbox = new CountingSandbox();
        var judge = Judge(sandbox);
        var verdicts = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => judge.Judge(Named("t1"), Body, $"source {i % 2}", TestContext.Current.CancellationToken)));
        Assert.Equal(2, sandbox.Executed);
        Assert.All(verdicts, v => Assert.Equal(Verdict.Accepted, v.Judgement.Verdict));
    }

    [Fact]
    public async Task The_same_code_for_another_task_is_executed_again()
    {
        var sandbox = new CountingSandbox();
        var judge = Judge(sandbox);
        await judge.Judge(Named("t1"), Body, "source", TestContext.Current.CancellationToken);
        await judge.Judge(Named("t2"), Body, "source", TestContext.Current.CancellationToken);
        Assert.Equal(2, sandbox.Executed);
    }

    [Fact]
    public async Task A_fault_of_ours_is_not_shared()
    {
        var sandbox = new CountingSandbox { Faults = 1 };
        var judge = Judge(sandbox);
        await Assert.ThrowsAsync<FaultException>(() => judge.Judge(Named("t1"), Body, "source", TestContext.Current.CancellationToken));
        Assert.Equal(Verdict.Accepted, (await judge.Judge(Named("t1"), Body, "source", TestContext.Current.CancellationToken)).Judgement.Verdict);
    }

    private static AnswerJudge Judge(ISandbox sandbox) =>
        new(_ => Task.FromResult(sandbox), Languages.CSharp, (_, _) => Task.FromResult<Checker?>(null));

    private static TaskInstance Named(string id) => new(id, "coding/x/y", "v", 1, "Double it.", Body);

    private sealed class CountingSandbox : ISandbox
    {
        private int executed;

        public int Executed => executed;

        public int Faults { get; set; }

        public async Task<Executed> Execute(SandboxJob job, CancellationToken cancellation)
        {
            Interlocked.Increment(ref executed);
            await Task.Yield();
            if (Faults-- > 0)
                throw new FaultException("the engine is gone");
            var ran = new Execution.Ran([new Value.Integer(2)], null, Finished: true, null, new Ending(EndReason.Exited, 0), new Usage(1, 1, 1), "", "");
            return new Executed(ran, "image", "runc");
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
