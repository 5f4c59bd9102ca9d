using LiveBench.Tasks;

namespace LiveBench.Templates;

/// <summary>A reasoning task, whatever the type of its answer.</summary>
internal abstract class ReasoningDraft : TaskDraft
{
    /// <summary>The answer.</summary>
    internal abstract Value Answer { get; }
}

/// <summary>A reasoning task: one answer, found a second time by <paramref name="solve"/>, or judged by a checker.</summary>
internal sealed class ReasoningDraft<T>(string story, T answer, Func<T>? solve, Func<T, bool>? check, string? format, int line) : ReasoningDraft
{
    internal override int Line => line;

    internal override string Told => story;

    internal override string Promised => "";

    internal override string Asked => PromptText.Reasoning(story, AnswerType, format);

    internal override Drawn Realise(DraftRequest request, Rng tests)
    {
        var type = AnswerType;
        var expected = ClrValues.From(answer, type);
        if (solve is not null)
        {
            var found = ClrValues.From(solve(), type);
            if (check is null ? found != expected : !check((T)ClrValues.To(found, typeof(T))!))
                throw new ScriptMistakeException($"the two oracles differ: 'answer' is {expected}, 'solve' found {found}", line);
        }
        if (check is not null && !check(answer))
            throw new ScriptMistakeException($"'check' refuses 'answer', {expected}", line);
        var task = new TaskInstance(request.Id, request.Template, request.Version, request.Level,
            Asked, new TaskBody.Reasoning(type, expected, check is not null));
        return new Drawn(task, []);
    }

    internal override PortableType? Checked => AnswerType;

    internal override Value Answer => ClrValues.From(answer, AnswerType);

    private PortableType AnswerType => ClrValues.TypeOf(typeof(T))
        ?? throw new ScriptMistakeException($"an answer cannot be of the type {typeof(T).Name}; valid: bool, int, long, double, string, List<string>, List<int>, Dictionary<string, string>", line);

    internal override bool Check(TestInput? input, Value got)
    {
        try
        {
            return check is not null && check((T)ClrValues.To(got, typeof(T))!);
        }
        catch (Exception e) when (e is InvalidCastException or OverflowException or NullReferenceException)
        {
            return false;
        }
    }
}
