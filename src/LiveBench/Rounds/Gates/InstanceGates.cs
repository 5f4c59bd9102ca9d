using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Templates;
using LiveBench.Verdicts;

namespace LiveBench.Rounds.Gates;

/// <summary>The gates an instance passes by itself, in order; what compares it with others is the round's affair.</summary>
/// <param name="execute">The sandbox; null where only reasoning is drawn.</param>
public sealed class InstanceGates(TemplateWorker worker, Func<SandboxJob, CancellationToken, Task<Execution>>? execute, int tests)
{
    /// <summary>The gate of a script that does not compile, throws, hangs or returns nothing.</summary>
    public const string ScriptGate = "template-runs";

    /// <summary>Draws an instance and puts it through the gates: the task, or the first rejection.</summary>
    /// <exception cref="FaultException">The sandbox failed, or there is none and the task is code.</exception>
    public async Task<(TaskInstance? Task, Rejection? Rejection)> Try(TaskTemplate template, string id, byte[] seed, int level, CancellationToken cancellation)
    {
        DrawnTask drawn;
        try
        {
            drawn = await worker.Draw(template, id, seed, level, tests, cancellation);
        }
        catch (TemplateException e)
        {
            return (null, new Rejection(ScriptGate, e.Message, TemplateFault: true));
        }
        Checker? checker = drawn.Task.Body.HasChecker ? (test, got) => worker.Check(template, id, seed, level, tests, test, got, cancellation) : null;
        if (await TrivialAnswers.Reject(drawn.Task, checker) is { } trivial)
            return (null, trivial);
        if (drawn.Task.Body is TaskBody.Reasoning)
            return (drawn.Task, null);
        if (execute is null)
            throw new FaultException("a coding task needs a container engine: its reference is executed before it enters a round");
        return await ReferencePasses.Examine(drawn, template, execute, checker, cancellation);
    }
}
