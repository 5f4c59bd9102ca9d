using System.Collections.Immutable;
using LiveBench.Rounds.Gates;
using LiveBench.Tasks;

namespace LiveBench.Rounds;

/// <summary>Tasks drawn together.</summary>
/// <param name="Id">The beginning of the commitment.</param>
/// <param name="Secret">Null where only the public part is at hand.</param>
/// <param name="Folder">Where it stands.</param>
public sealed record Round(string Id, string Commitment, Manifest Manifest, ImmutableArray<TaskInstance> Tasks, RoundSecret? Secret, string Folder)
{
    /// <summary>What the gates measured of each task; empty where that is not at hand.</summary>
    public ImmutableArray<InstanceFigures> Figures { get; init; } = [];

    /// <summary>The slot that a task was drawn in: the attempt that no gate rejected.</summary>
    public Slot SlotOf(TaskInstance task)
    {
        var index = Tasks.IndexOf(task);
        var attempt = Manifest.Attempts.Single(a => a.Index == index && a.RejectedBy is null);
        return new Slot(task.Template, task.TemplateVersion, task.Level, index, attempt.Attempt);
    }

    /// <summary>The task with that id.</summary>
    /// <exception cref="UsageException">There is none; the message lists those there are.</exception>
    public TaskInstance Task(string id) =>
        Tasks.FirstOrDefault(t => t.Id == id) ?? Tasks.Where(t => t.Id.StartsWith(id + "-", StringComparison.Ordinal)).SingleOrDefault()
        ?? throw new UsageException($"the round {Id} has no task '{id}'; it has {string.Join(", ", Tasks.Select(t => t.Id))}");
}
