using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Templates;
using LiveBench.Verdicts;

namespace LiveBench.Rounds.Gates;

/// <summary>
/// References that wait for the sandbox at the same time share one compilation and one process: they are ours, and nobody profits from
/// another's. Each is a method of one class; where the batch as a whole does not pass, quickly and in every test, each goes alone, and gets
/// the word that it would have got.
/// </summary>
#pragma warning disable CA1001 // a semaphore whose handle nobody asks for holds nothing
public sealed class ReferenceBatch(Func<SandboxJob, CancellationToken, Task<Execution>> execute)
#pragma warning restore CA1001
{
    private const string ClassName = "References";
    private const int Most = 8;

    private readonly ConcurrentQueue<Waiting> queue = new();
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>The task with limits that fit its reference, or the rejection.</summary>
    /// <exception cref="FaultException">The sandbox failed.</exception>
    public async Task<(TaskInstance Task, Rejection? Rejection)> Examine(DrawnTask drawn, Checker? checker, CancellationToken cancellation)
    {
        if (checker is not null || drawn.Task.Body is not TaskBody.Coding { Signature: Signature.Function, Library: null })
            return await ReferencePasses.Examine(drawn, execute, checker, cancellation);
        var mine = new Waiting(drawn, new TaskCompletionSource<(TaskInstance Task, Rejection? Rejection)?>(TaskCreationOptions.RunContinuationsAsynchronously));
        queue.Enqueue(mine);
        await turn.WaitAsync(cancellation);
        try
        {
            // Whoever has the turn goes for all that wait; whose reference has been taken along finds nothing left to do.
            while (!mine.Examined.Task.IsCompleted)
                await Together(cancellation);
        }
        finally
        {
            turn.Release();
        }
        return await mine.Examined.Task ?? await ReferencePasses.Examine(drawn, execute, null, cancellation);
    }

    private async Task Together(CancellationToken cancellation)
    {
        var batch = new List<Waiting>();
        while (batch.Count < Most && queue.TryDequeue(out var next))
            batch.Add(next);
        var (passed, alone) = (false, ((TaskInstance, Rejection?)?)null);
        try
        {
            if (batch.Count > 1)
                passed = await Pass([.. batch.Select(w => w.Drawn.Task)], cancellation);
            else if (batch.Count == 1)
                alone = await ReferencePasses.Examine(batch[0].Drawn, execute, null, cancellation);
        }
        finally
        {
            foreach (var waiting in batch)
                waiting.Examined.TrySetResult(alone ?? (passed ? (waiting.Drawn.Task, null) : null));
        }
    }

    private async Task<bool> Pass(ImmutableArray<TaskInstance> tasks, CancellationToken cancellation)
    {
        var bodies = tasks.Select(t => (TaskBody.Coding)t.Body).ToImmutableArray();
        var methods = bodies.Select((b, i) => ((Signature.Function)b.Signature).Method with { Name = $"M{i}" }).ToImmutableArray();
        var signature = new Signature.Class(ClassName, [], methods);
        var tests = bodies.Select((b, i) => new TestCase(
            new TestInput.Session([], [.. Everything(b).Select(t => new Invocation($"M{i}", ((TestInput.Call)t.Input).Arguments))]),
            new Value.Sequence([.. Everything(b).Select(t => t.Expected)]))).ToImmutableArray();
        var limits = bodies.Select(b => b.Limits).MinBy(l => l.CpuMs)!;
        var together = new TaskBody.Coding(signature, [], tests, "", limits, Checker: false);
        var execution = await execute(new SandboxJob(Source(bodies, methods), signature, [.. tests.Select(t => t.Input)], limits, Checked: true), cancellation);
        return (await Judge.Decide(execution, together, null)).Verdict == Verdict.Accepted && ReferencePasses.Fits(limits, ((Execution.Ran)execution).Usage);
    }

    private static IEnumerable<TestCase> Everything(TaskBody.Coding body) => body.Tests.Concat(body.Examples);

    private static string Source(ImmutableArray<TaskBody.Coding> bodies, ImmutableArray<Method> methods)
    {
        var source = new StringBuilder($"public class {ClassName}\n{{\n");
        foreach (var (body, method) in bodies.Zip(methods))
            source.Append($"    public {method} => In{method.Name}.Solution.{((Signature.Function)body.Signature).Method.Name}({string.Join(", ", method.Parameters.Select(p => p.Name))});\n");
        source.Append("}\n");
        foreach (var (body, method) in bodies.Zip(methods))
            source.Append($"namespace In{method.Name}\n{{\n{ReferenceSolution.Source(body)}}}\n");
        return source.ToString();
    }

    /// <param name="Examined">What came of it; null where it has to go alone.</param>
    private sealed record Waiting(DrawnTask Drawn, TaskCompletionSource<(TaskInstance Task, Rejection? Rejection)?> Examined);
}
