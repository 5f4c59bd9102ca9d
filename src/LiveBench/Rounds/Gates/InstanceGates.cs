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

    private readonly ReferenceBatch? references = execute is null ? null : new ReferenceBatch(execute);

    /// <summary>Draws an instance and puts it through the gates: the task with its figures, or the first rejection.</summary>
    /// <param name="search">On how many inputs a mutant must agree with the reference to be presumed equivalent.</param>
    /// <exception cref="FaultException">The sandbox failed, or there is none and the task is code.</exception>
    public async Task<(Examined? Passed, Rejection? Rejection)> Try(
        TaskTemplate template, string id, byte[] seed, int level, CancellationToken cancellation, int search = TemplateWorker.UsualSearch)
    {
        var (inside, checker, rejection) = await Inside(template, id, seed, level, cancellation, search);
        if (rejection is not null || inside!.Drawn.Task.Body is TaskBody.Reasoning)
            return (rejection is null ? new Examined(inside!.Drawn.Task, inside.Figures) : null, rejection);
        if (references is null)
            throw new FaultException("a coding task needs a container engine: its reference is executed before it enters a round");
        var (task, failed) = await references.Examine(inside.Drawn, checker, cancellation);
        return failed is null ? (new Examined(task, inside.Figures), null) : (null, failed);
    }

    /// <summary>The same without the sandbox: only the gates that need none.</summary>
    public async Task<(InsideGates? Passed, Checker? Checker, Rejection? Rejection)> Inside(
        TaskTemplate template, string id, byte[] seed, int level, CancellationToken cancellation, int search = TemplateWorker.UsualSearch)
    {
        JsonDocument answer;
        try
        {
            answer = await worker.Examine(template, id, seed, level, tests, cancellation, search);
        }
        catch (TemplateException e)
        {
            return (null, null, new Rejection(ScriptGate, e.Error.What, TemplateFault: true, e.Error.Line, e.Error.Column));
        }
        using var read = answer;
        if (answer.RootElement.TryGetProperty("rejected", out var rejected))
            return (null, null, new Rejection(rejected.GetProperty("gate").GetString()!, rejected.GetProperty("why").GetString()!, rejected.GetProperty("fault").GetBoolean(), rejected.GetProperty("line") is { ValueKind: JsonValueKind.Number } line ? line.GetInt32() : null, rejected.GetProperty("column").GetInt32()));
        var (drawn, figures) = (DrawnTask.Read(answer.RootElement), InstanceFigures.Read(answer.RootElement.GetProperty("figures")));
        Checker? checker = drawn.Task.Body.HasChecker ? (test, got) => worker.Check(template, seed, drawn.Task, test, got, cancellation) : null;
        if (await TrivialAnswers.Reject(drawn.Task, checker) is { } trivial)
            return (null, null, trivial);
        return (new InsideGates(drawn, figures), checker, null);
    }
}

/// <summary>An instance that passed the gates that need no sandbox.</summary>
public sealed record InsideGates(DrawnTask Drawn, InstanceFigures Figures);
