using LiveBench.Answers;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Store;

/// <summary>Where the verdict on an answer was reached.</summary>
/// <param name="Engine">The version of LiveBench.</param>
/// <param name="Image">The sandbox image's digest; empty for reasoning.</param>
/// <param name="Runtime">The container runtime; empty for reasoning.</param>
public sealed record Provenance(string Engine, string Image, string Runtime);

/// <summary>What is known of one answer.</summary>
/// <param name="Answer">Null while the model has not answered.</param>
/// <param name="Judgement">Null while it is not judged.</param>
/// <param name="Usage">What executing it took; null where nothing was executed.</param>
/// <param name="Fault">Why there is no answer or verdict, where a fault of ours kept it away.</param>
public sealed record Outcome(string Task, int Sample, Answer? Answer, Judgement? Judgement, Usage? Usage, string? Fault)
{
    /// <summary><c>judged</c>, <c>unscored</c> (a fault of ours) or <c>pending</c> (not asked or judged yet).</summary>
    public string Status => Judgement is not null ? "judged" : Fault is not null ? "unscored" : "pending";
}

/// <summary>A run and what is known of each of its answers: samples of tasks, in the round's order.</summary>
public sealed record RunRecord(Run Run, IReadOnlyList<TaskInstance> Tasks, IReadOnlyList<Outcome> Outcomes)
{
    /// <summary>Every sample of every task has a verdict.</summary>
    public bool Complete => Outcomes.All(o => o.Judgement is not null);
}
