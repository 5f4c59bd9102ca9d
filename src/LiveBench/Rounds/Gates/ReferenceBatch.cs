using System.Collections.Immutable;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Templates;
using LiveBench.Verdicts;

namespace LiveBench.Rounds.Gates;

/// <summary>
/// References share a compilation and a process of the sandbox: they are ours, and nobody profits from another's. One waits until there are
/// enough, or nobody else is on the way. Together they are a <see cref="SharedProgram"/>; where the batch as a whole does not pass,
/// quickly and in every test, each goes alone, and gets the word that it would have got.
/// </summary>
public sealed class ReferenceBatch(Func<SandboxJob, CancellationToken, Task<Execution>> execute)
{
    private const int Enough = 8;

    private readonly Lock gate = new();
    private List<Waiting> waiting = [];
    private int coming;

    /// <summary>Says that a reference may come: others wait for it until it has come, or what is returned is disposed of.</summary>
    public Expectation Expect()
    {
        lock (gate)
            coming++;
        return new Expectation(this);
    }

    /// <summary>The task with limits that fit its reference, or the rejection.</summary>
    /// <param name="expected">What <see cref="Expect"/> returned for it.</param>
    /// <exception cref="FaultException">The sandbox failed.</exception>
    public async Task<(TaskInstance Task, Rejection? Rejection)> Examine(DrawnTask drawn, Checker? checker, Expectation expected, CancellationToken cancellation)
    {
        if (checker is not null || drawn.Task.Body is not TaskBody.Coding { Library: null })
        {
            expected.Dispose();
            return await ReferencePasses.Examine(drawn, execute, checker, cancellation);
        }
        var mine = new Waiting(drawn.Task);
        if (!expected.Meets())
            throw new InvalidOperationException("each that is expected comes once");
        Met(mine);
        var word = await mine.Word.Task;
        if (word is Word.Lead { Batch: { Count: > 1 } batch })
            word = await Together(batch, cancellation);
        return word is Word.Passed ? (drawn.Task, null) : await ReferencePasses.Examine(drawn, execute, null, cancellation);
    }

    private void Met(Waiting? joined)
    {
        List<Waiting>? batch = null;
        lock (gate)
        {
            coming--;
            if (joined is not null)
                waiting.Add(joined);
            if (waiting.Count >= Enough || (coming == 0 && waiting.Count > 0))
                (batch, waiting) = (waiting, []);
        }
        batch?[0].Word.SetResult(new Word.Lead(batch));
    }

    /// <summary>Puts a batch through the sandbox, and gives all but the first their word: the first asks.</summary>
    private async Task<Word> Together(List<Waiting> batch, CancellationToken cancellation)
    {
        Word word = new Word.Alone();
        try
        {
            if (await Pass([.. batch.Select(w => w.Task)], cancellation))
                word = new Word.Passed();
        }
        finally
        {
            foreach (var other in batch.Skip(1))
                other.Word.SetResult(word);
        }
        return word;
    }

    private async Task<bool> Pass(ImmutableArray<TaskInstance> tasks, CancellationToken cancellation)
    {
        var bodies = tasks.Select(t => (TaskBody.Coding)t.Body).ToImmutableArray();
        var program = SharedProgram.Of(bodies);
        var limits = bodies.Select(b => b.Limits).MinBy(l => l.CpuMs)!;
        var execution = await execute(new SandboxJob(program.Source, program.Signature, [.. program.Tests.Select(t => t.Input)], limits, Checked: true), cancellation);
        return (await Judge.Decide(execution, new TaskBody.Coding(program.Signature, [], program.Tests, "", limits, Checker: false), null)).Verdict == Verdict.Accepted
            && ReferencePasses.Fits(limits, ((Execution.Ran)execution).Usage);
    }

    /// <summary>A reference that may come.</summary>
    public sealed class Expectation : IDisposable
    {
        private readonly ReferenceBatch of;
        private int met;

        internal Expectation(ReferenceBatch of) => this.of = of;

        /// <summary>It does not come, unless it has.</summary>
        public void Dispose()
        {
            if (Meets())
                of.Met(null);
        }

        /// <summary>Whether it is met now, and was not before.</summary>
        internal bool Meets() => Interlocked.Exchange(ref met, 1) == 0;
    }

    /// <summary>What a reference that waits is told.</summary>
    private abstract record Word
    {
        /// <summary>It is the first of a batch, and takes it to the sandbox.</summary>
        public sealed record Lead(List<Waiting> Batch) : Word;

        /// <summary>The batch passed.</summary>
        public sealed record Passed : Word;

        /// <summary>The batch did not pass: each for itself.</summary>
        public sealed record Alone : Word;
    }

    private sealed class Waiting(TaskInstance task)
    {
        public TaskInstance Task => task;

        public TaskCompletionSource<Word> Word { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
