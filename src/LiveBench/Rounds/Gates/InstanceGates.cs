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

    /// <summary>Draws an instance and puts it through the gates: the task with its figures, or the first rejection.</summary>
    /// <exception cref="FaultException">The sandbox failed, or there is none and the task is code.</exception>
    public async Task<(Examined? Passed, Rejection? Rejection)> Try(TaskTemplate template, string id, byte[] seed, int level, CancellationToken cancellation)
    {
        JsonDocument answer;
        try
        {
            answer = await worker.Examine(template, id, seed, level, tests, cancellation);
        }
        catch (TemplateException e)
        {
            return (null, new Rejection(ScriptGate, e.Message, TemplateFault: true));
        }
        using var read = answer;
        if (answer.RootElement.TryGetProperty("rejected", out var rejected))
            return (null, new Rejection(rejected.GetProperty("gate").GetString()!, rejected.GetProperty("why").GetString()!, rejected.GetProperty("fault").GetBoolean()));
        var (drawn, figures) = (DrawnTask.Read(answer.RootElement), InstanceFigures.Read(answer.RootElement.GetProperty("figures")));
        Checker? checker = drawn.Task.Body.HasChecker ? (test, got) => worker.Check(template, seed, drawn.Task, test, got, cancellation) : null;
        if (await TrivialAnswers.Reject(drawn.Task, checker) is { } trivial)
            return (null, trivial);
        if (drawn.Task.Body is TaskBody.Reasoning)
            return (new Examined(drawn.Task, figures), null);
        if (execute is null)
            throw new FaultException("a coding task needs a container engine: its reference is executed before it enters a round");
        var (task, failed) = await ReferencePasses.Examine(drawn, template, execute, checker, cancellation);
        return failed is null ? (new Examined(task, figures), null) : (null, failed);
    }
}
