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

    /// <summary>What the author tells, without the names that he gave the function.</summary>
    internal abstract string Told { get; }

    /// <summary>What is said of the inputs; empty for reasoning.</summary>
    internal abstract string Promised { get; }

    /// <summary>The whole prompt but for the examples.</summary>
    internal abstract string Asked { get; }

    /// <summary>Draws the tests, computes what they must give, and writes the whole prompt.</summary>
    /// <exception cref="ScriptMistakeException">The draft contradicts itself: an edge outside its domain, two oracles that differ.</exception>
    internal abstract Drawn Realise(DraftRequest request, Rng tests);

    /// <summary>The type of what a checker is shown; null where there can be none.</summary>
    internal abstract PortableType? Checked { get; }

    /// <summary>Whether the template's checker takes the value for an input (null for reasoning: for the answer).</summary>
    internal abstract bool Check(TestInput? input, Value got);
}

/// <summary>What the host says about the task to be.</summary>
/// <param name="Tests">How many hidden tests it should have.</param>
/// <param name="Search">On how many inputs a mutant must agree to be presumed equivalent.</param>
internal sealed record DraftRequest(string Id, string Template, string Version, int Level, int Tests, int Search);

/// <summary>A finished task, and where its reference stands in the script.</summary>
internal sealed record Drawn(TaskInstance Task, IReadOnlyList<ReferenceLine> ReferenceLines);
