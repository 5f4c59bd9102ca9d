using LiveBench.Tasks;

namespace LiveBench.Templates;

/// <summary>
/// What a script returns: a task with its functions still alive. It lives in the worker process only; <see cref="Realise"/> makes the
/// facts that leave it.
/// </summary>
public abstract class TaskDraft
{
    private protected TaskDraft() { }

    /// <summary>The script line that made the draft.</summary>
    internal abstract int Line { get; }

    /// <summary>Draws the tests, computes what they must give, and writes the whole prompt.</summary>
    /// <exception cref="ScriptMistakeException">The draft contradicts itself: an edge outside its domain, two oracles that differ.</exception>
    internal abstract Drawn Realise(DraftRequest request, Rng tests);

    /// <summary>Whether the template's checker takes the value for a test (for reasoning: for the answer).</summary>
    /// <param name="task">What <see cref="Realise"/> gave.</param>
    internal abstract bool Check(TaskInstance task, int test, Value got);
}

/// <summary>What the host says about the task to be.</summary>
internal sealed record DraftRequest(string Id, string Template, string Version, int Level, int Tests);

/// <summary>A finished task, and where its reference stands in the script: a script line for every line of the reference.</summary>
internal sealed record Drawn(TaskInstance Task, IReadOnlyList<int> ReferenceLines);
