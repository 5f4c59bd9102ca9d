using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Rounds.Gates;

/// <summary>Answers that need no understanding must fail: a constant, the input itself, its first element, an empty value.</summary>
public static class TrivialAnswers
{
    /// <summary>The gate's name.</summary>
    public const string Name = "trivial-answers-fail";

    /// <summary>The rejection, or null when every trivial answer fails.</summary>
    /// <param name="checker">The task's checker, or null where expected values decide.</param>
    public static async Task<Rejection?> Reject(TaskInstance task, Checker? checker)
    {
        if (task.Body is not TaskBody.Coding coding)
            return null;
        if (checker is not null)
            return await AllAccept(checker, coding) ? new Rejection(Name, "the checker takes an empty answer for every test", TemplateFault: false) : null;
        if (coding.Tests.All(t => Judge.IsExpected(t, coding.Tests[0].Expected, coding.Signature)))
            return new Rejection(Name, $"a constant passes: every test expects {ValueText.Write(coding.Tests[0].Expected, 200)}", TemplateFault: false);
        if (coding.Signature is Signature.Class type)
            return coding.Tests.All(t => AllNull(t, type)) ? new Rejection(Name, "a class that does nothing passes", TemplateFault: false) : null;
        var method = ((Signature.Function)coding.Signature).Method;
        for (var place = 0; place < method.Parameters.Length; place++)
            if (coding.Tests.All(t => Judge.IsExpected(t, ((TestInput.Call)t.Input).Arguments[place], coding.Signature)))
                return new Rejection(Name, $"the echo of '{method.Parameters[place].Name}' passes", TemplateFault: false);
        for (var place = 0; place < method.Parameters.Length; place++)
            if (coding.Tests.All(t => Judge.IsExpected(t, First(((TestInput.Call)t.Input).Arguments[place]) ?? Empty(method.Returns), coding.Signature)))
                return new Rejection(Name, $"the first element of '{method.Parameters[place].Name}' passes", TemplateFault: false);
        return coding.Tests.All(t => Judge.IsExpected(t, Empty(method.Returns), coding.Signature))
            ? new Rejection(Name, "an empty answer passes", TemplateFault: false) : null;
    }

    private static Value? First(Value value) => value switch
    {
        Value.Sequence { Items: [var first, ..] } => first,
        Value.Tuple { Items: [var first, ..] } => first,
        Value.Text { Of: [var first, ..] } => new Value.Text(first.ToString()),
        Value.Map { Entries: [var first, ..] } => first.Value,
        _ => null,
    };

    /// <summary>What an answer returns that does nothing.</summary>
    public static Value Empty(PortableType type) => type switch
    {
        PortableType.Bool => new Value.Bool(false),
        PortableType.Int or PortableType.Long => new Value.Integer(0),
        PortableType.Double => new Value.Real(0),
        PortableType.String => new Value.Text(""),
        PortableType.List => new Value.Sequence([]),
        PortableType.Dictionary => new Value.Map([]),
        PortableType.Tuple t => new Value.Tuple([.. t.Items.Select(Empty)]),
        _ => Value.Null.Instance,
    };

    private static async Task<bool> AllAccept(Checker checker, TaskBody.Coding task)
    {
        var empty = Empty(((Signature.Function)task.Signature).Method.Returns);
        for (var test = 0; test < task.Tests.Length; test++)
            if (!await checker(test, empty))
                return false;
        return true;
    }

    private static bool AllNull(TestCase test, Signature.Class type) =>
        Judge.IsExpected(test, new Value.Sequence([.. ((TestInput.Session)test.Input).Calls.Select(c => Empty(type.Methods.First(m => m.Name == c.Method).Returns))]), type);
}
