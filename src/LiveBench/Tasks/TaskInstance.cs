using System.Collections.Immutable;

namespace LiveBench.Tasks;

/// <summary>One task of a round: what a model is shown, and what only we know.</summary>
/// <param name="Id">Unique over all rounds; nothing in it tells the template.</param>
/// <param name="Template">The id of its template: its path without the ending. Never sent to a model.</param>
/// <param name="TemplateVersion">The hash of the template's text, as <c>TaskTemplate.Version</c> gives it.</param>
/// <param name="Level">1 (easiest) to 5.</param>
/// <param name="Prompt">The whole task in English, but for what depends on the language of the answer.</param>
/// <param name="Body">What kind of task it is, and what that kind needs.</param>
public sealed record TaskInstance(string Id, string Template, string TemplateVersion, int Level, string Prompt, TaskBody Body)
{
    /// <summary>What stands in the system message; null where there is none.</summary>
    public string? System { get; init; }

    /// <summary>All that a model is told, as a person reads it: the system message, if there is one, then the prompt.</summary>
    public string Told => Of(System, Prompt);

    /// <summary>A system message and a prompt as a person reads them.</summary>
    public static string Of(string? system, string prompt) => system is null ? prompt : $"System message:\n{system}\n\nPrompt:\n{prompt}";

    /// <summary>The template's family: <c>coding/windows</c>. Never sent to a model.</summary>
    public string Category => Template[..Template.LastIndexOf('/')];

    /// <summary><c>coding</c> or <c>reasoning</c>.</summary>
    public string Kind => Body is TaskBody.Coding ? "coding" : "reasoning";
}

/// <summary>The two kinds of task.</summary>
public abstract record TaskBody
{
    private TaskBody() { }

    /// <summary>True when the template's own checker decides instead of an expected value.</summary>
    public abstract bool HasChecker { get; }

    /// <summary>Code is asked for, and executed in the sandbox.</summary>
    public sealed record Coding(
        Signature Signature,
        ImmutableArray<TestCase> Examples,
        ImmutableArray<TestCase> Tests,
        string Reference,
        Limits Limits,
        bool Checker) : TaskBody
    {
        /// <summary>The made-up library that an answer has to use; null for most tasks.</summary>
        public Library? Library { get; init; }

        /// <inheritdoc/>
        public override bool HasChecker => Checker;
    }

    /// <summary>
    /// A single answer is asked for; with a checker, <paramref name="Expected"/> is one right answer of several. Of an unanswerable twin it is
    /// a text, <see cref="ReasoningForm.Unknown"/>, whatever the type.
    /// </summary>
    public sealed record Reasoning(PortableType AnswerType, Value Expected, bool Checker, Twin Twin = Twin.None) : TaskBody
    {
        /// <inheritdoc/>
        public override bool HasChecker => Checker;
    }
}

/// <summary>Whether what is told decides the answer. A model is not told which twin it has.</summary>
public enum Twin
{
    /// <summary>The question is always decided, and nothing else is said.</summary>
    None,

    /// <summary>Decided, though the question says that it may not be.</summary>
    Answerable,

    /// <summary>A premise is missing, or two contradict one another: to say so is right, and any other answer confidently wrong.</summary>
    Unanswerable,
}

/// <summary>An input and the value it must give (with a checker: one right value of several).</summary>
public sealed record TestCase(TestInput Input, Value Expected);

/// <summary>What a test feeds in.</summary>
public abstract record TestInput
{
    private TestInput() { }

    /// <summary>The arguments of one call, a place a parameter.</summary>
    public sealed record Call(ImmutableArray<Value> Arguments) : TestInput;

    /// <summary>A fresh object and the calls made on it; the expected value is the sequence of what they return.</summary>
    public sealed record Session(ImmutableArray<Value> New, ImmutableArray<Invocation> Calls) : TestInput;

    /// <summary>The input as a person reads it.</summary>
    public sealed override string ToString() => this switch
    {
        Call c => string.Join(", ", c.Arguments),
        Session s => $"new ({string.Join(", ", s.New)}); {string.Join("; ", s.Calls)}",
        _ => throw new InvalidOperationException($"an input of a kind nobody knows: {GetType()}"),
    };
}

/// <summary>A call of a method on a test's object.</summary>
public sealed record Invocation(string Method, ImmutableArray<Value> Arguments)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Method}({string.Join(", ", Arguments)})";
}

/// <summary>What one answer may use, start-up included, over all its tests.</summary>
/// <param name="CpuMs">Processor time, in milliseconds; decides a TimeLimit.</param>
/// <param name="WallMs">Elapsed time, in milliseconds: a backstop for what waits without computing.</param>
/// <param name="MemoryMb">Resident memory, in MiB.</param>
/// <param name="OutputKb">All results together, in KiB.</param>
/// <param name="CompileMs">Processor time to compile, in milliseconds.</param>
public sealed record Limits(int CpuMs, int WallMs, int MemoryMb, int OutputKb, int CompileMs)
{
    /// <summary>The limits of a task whose reference is quick.</summary>
    public static Limits Default { get; } = ForCpu(2000);

    /// <summary>Limits round a processor limit: three times that plus two seconds of wall time.</summary>
    public static Limits ForCpu(int cpuMs) => new(cpuMs, (3 * cpuMs) + 2000, 256, 1024, 5000);
}
