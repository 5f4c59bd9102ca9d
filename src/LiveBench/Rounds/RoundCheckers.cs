using System.Text.Json.Nodes;
using LiveBench.Tasks;
using LiveBench.Templates;
using LiveBench.Verdicts;

namespace LiveBench.Rounds;

/// <summary>
/// Gets a task's checker back: the template runs again from its seed. The task that comes out must first equal the stored one.
/// </summary>
public sealed class RoundCheckers(Round round, TemplateWorker worker)
{
    /// <summary>The checker of a task, or null where expected values decide.</summary>
    /// <exception cref="UsageException">The round lacks its secret or its scripts, or draws another task from them.</exception>
    public async Task<Checker?> For(TaskInstance task, CancellationToken cancellation)
    {
        if (!task.Body.HasChecker)
            return null;
        if (round.Secret is not { } secret)
            throw new UsageException($"task {task.Id} has a checker, and the round {round.Id} is without its secret; judge where the round was drawn");
        var template = RoundFolder.Template(round, task);
        var seed = TaskSeed.Of(secret, round.SlotOf(task));
        using var again = await worker.Examine(template, task.Id, seed, task.Level, round.Manifest.TestsPerTask, cancellation);
        if (again.RootElement.TryGetProperty("rejected", out _) || !Same(DrawnTask.Read(again.RootElement).Task, task))
            throw new FaultException($"task {task.Id} drawn again from its seed is another task; this version of LiveBench ({EngineVersion.Current}) is not the one that drew it ({round.Manifest.Engine})");
        return (test, got) => worker.Check(template, seed, task, test, got, cancellation);
    }

    private static bool Same(TaskInstance again, TaskInstance stored)
    {
        if (again.Body is TaskBody.Coding a && stored.Body is TaskBody.Coding s)
            again = again with { Body = a with { Limits = s.Limits } };      // limits were fitted to the reference after drawing
        return JsonNode.DeepEquals(TaskJson.Shown(again), TaskJson.Shown(stored)) && JsonNode.DeepEquals(TaskJson.Private(again), TaskJson.Private(stored));
    }
}
