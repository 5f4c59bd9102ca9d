using LiveBench.Tasks;

namespace LiveBench.Templates;

/// <summary>A reasoning task: one answer, found a second time another way, or judged by a checker.</summary>
/// <param name="system">What stands in the system message; null for none.</param>
/// <param name="form">What the answer line gives.</param>
internal sealed class ReasoningDraft(string story, string? system, ReasoningAnswer answer, string form, int line) : TaskDraft
{
    internal override int Line => line;

    /// <summary>The answer.</summary>
    internal Value Answer => answer.Right;

    internal override string Told => system is null ? story : $"{system}\n{story}";

    internal override string Promised => "";

    internal override string Asked => TaskInstance.Of(system, PromptText.Reasoning(story, form));

    internal override PortableType? Checked => answer.Type;

    internal override Drawn Realise(DraftRequest request, Rng tests)
    {
        if (answer.Solve is not null && answer.Solve() is var found && (answer.Check is null ? found != answer.Right : !answer.Check(found)))
            throw new ScriptMistakeException($"the two oracles differ: 'answer' is {answer.Right}, 'solve' found {found}", line);
        if (answer.Check is not null && !answer.Check(answer.Right))
            throw new ScriptMistakeException($"'check' refuses 'answer', {answer.Right}", line);
        var task = new TaskInstance(request.Id, request.Template, request.Version, request.Level, PromptText.Reasoning(story, form),
            new TaskBody.Reasoning(answer.Type, answer.Right, answer.Check is not null, answer.Twin)) { System = system };
        return new Drawn(task, []);
    }

    internal override bool Check(TestInput? input, Value got)
    {
        try
        {
            return answer.Check is not null && answer.Check(got);
        }
        catch (Exception e) when (e is InvalidCastException or OverflowException or NullReferenceException)
        {
            return false;
        }
    }
}

/// <summary>What is right, and how that is found again.</summary>
/// <param name="Solve">Finds it again; null where a checker decides.</param>
/// <param name="Check">Decides; null where values are compared.</param>
internal sealed record ReasoningAnswer(PortableType Type, Value Right, Func<Value>? Solve, Func<Value, bool>? Check, Twin Twin)
{
    /// <summary>An answer of the script's own type.</summary>
    public static ReasoningAnswer Of<T>(T answer, Func<T>? solve, Func<T, bool>? check, int line)
    {
        var (type, codec) = Typed<T>(line);
        return new ReasoningAnswer(type, codec.Put(answer), solve is null ? null : () => codec.Put(solve()), check is null ? null : got => check(codec.Get(got)), Twin.None);
    }

    /// <summary>An answer that what is told may not decide.</summary>
    public static ReasoningAnswer Of<T>(Known<T> answer, Func<Known<T>> solve, int line)
    {
        var (type, codec) = Typed<T>(line);
        Value Written(Known<T> known) => known.Missing is { } missing ? ReasoningForm.Unknown(missing) : codec.Put(known.Value);
        return new ReasoningAnswer(type, Written(answer), () => Written(solve()), null, answer.Missing is null ? Twin.Answerable : Twin.Unanswerable);
    }

    private static (PortableType, ClrCodec<T>) Typed<T>(int line) => ClrValues.TypeOf(typeof(T)) is { } type ? (type, ClrCodec<T>.Instance)
        : throw new ScriptMistakeException($"an answer cannot be of the type {typeof(T).Name}; valid: bool, int, long, double, string, List<string>, List<int>, Dictionary<string, string>, JsonNode", line);
}
