using System.Text.Json;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Templates;
using LiveBench.Verdicts;

namespace LiveBench.Rounds.Gates;

/// <summary>An instance that passed its gates.</summary>
public sealed record Examined(TaskInstance Task, InstanceFigures Figures);

/// <summary>The gates an instance passes by itself, in order; what compares it with others is the round's affair.</summary>
/// <param name="execute">The sandbox; null where only reasoning is drawn.</param>
public sealed class InstanceGates(TemplateWorker worker, Func<SandboxJob, CancellationToken, Task<Execution>>? execute, int tests)
{
    /// <summary>The gate of a script that does not compile, throws, hangs or returns nothing.</summary>
    public const string ScriptGate = "template-runs";

    /// <summary>Instances to be under way at once for each job of the sandbox: workers are kept busy while references wait to go together.</summary>
    public const int PlacesOfAJob = 6;

    private const int LongSearch = 20_000;

    private readonly ReferenceBatch? references = execute is null ? null : new ReferenceBatch(execute);

    /// <summary>Draws an instance and puts it through the gates: the task with its figures, or the first rejection.</summary>
    /// <param name="closely">Whether to search longer for what tells mutants from the reference, and to put a slow way through the sandbox.</param>
    /// <exception cref="FaultException">The sandbox failed, or there is none and the task is code.</exception>
    public async Task<(Examined? Passed, Rejection? Rejection)> Try(
        TaskTemplate template, string id, byte[] seed, int level, CancellationToken cancellation, bool closely = false)
    {
        using var expected = references?.Expect();
        try
        {
            var (inside, rejection) = await Within(template, id, seed, level, closely ? LongSearch : TemplateWorker.UsualSearch, cancellation);
            if (inside is null || inside.Drawn.Task.Body is TaskBody.Reasoning)
                return (inside is null ? null : new Examined(inside.Drawn.Task, inside.Figures), rejection);
            if (references is null || expected is null)
                throw new FaultException("a coding task needs a container engine: its reference is executed before it enters a round");
            var (task, failed) = await references.Examine(inside.Drawn, Checker(template, seed, inside.Drawn.Task, cancellation), expected, cancellation);
            failed ??= closely && inside.Drawn.Slow is { } slow ? await SlowWay.Reject(task, slow, execute!, cancellation) : null;
            return failed is null ? (new Examined(task, inside.Figures), null) : (null, failed);
        }
        catch (TemplateException e)
        {
            return (null, Broken(e.Error));
        }
    }

    /// <summary>The same without the sandbox: only the gates that need none.</summary>
    public async Task<(InsideGates? Passed, Rejection? Rejection)> Inside(TaskTemplate template, string id, byte[] seed, int level, CancellationToken cancellation)
    {
        try
        {
            return await Within(template, id, seed, level, TemplateWorker.UsualSearch, cancellation);
        }
        catch (TemplateException e)
        {
            return (null, Broken(e.Error));
        }
    }

    /// <summary>The word on a script that does not run.</summary>
    internal static Rejection Broken(TemplateError error) => new(ScriptGate, error.What, TemplateFault: true, error.Line, error.Column);

    private async Task<(InsideGates? Passed, Rejection? Rejection)> Within(TaskTemplate template, string id, byte[] seed, int level, int search, CancellationToken cancellation)
    {
        using var answer = await worker.Examine(template, id, seed, level, tests, cancellation, search);
        if (answer.RootElement.TryGetProperty("rejected", out var rejected))
            return (null, new Rejection(rejected.GetProperty("gate").GetString()!, rejected.GetProperty("why").GetString()!, rejected.GetProperty("fault").GetBoolean(), rejected.GetProperty("line") is { ValueKind: JsonValueKind.Number } line ? line.GetInt32() : null, rejected.GetProperty("column").GetInt32()));
        var (drawn, figures) = (DrawnTask.Read(answer.RootElement), InstanceFigures.Read(answer.RootElement.GetProperty("figures")));
        return await TrivialAnswers.Reject(drawn.Task, Checker(template, seed, drawn.Task, cancellation)) is { } trivial
            ? (null, trivial)
            : (new InsideGates(drawn, figures), null);
    }

    private Checker? Checker(TaskTemplate template, byte[] seed, TaskInstance task, CancellationToken cancellation) =>
        task.Body.HasChecker ? (test, got) => worker.Check(template, seed, task, test, got, cancellation) : null;
}

/// <summary>An instance that passed the gates that need no sandbox.</summary>
public sealed record InsideGates(DrawnTask Drawn, InstanceFigures Figures);
