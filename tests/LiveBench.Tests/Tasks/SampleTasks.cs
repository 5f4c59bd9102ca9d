using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using LiveBench.Tasks;

namespace LiveBench.Tests.Tasks;

/// <summary>Small tasks by hand, one of each kind, and random ones.</summary>
internal static class SampleTasks
{
    /// <summary>Stands in a hidden test of <see cref="Shout"/> and nowhere else.</summary>
    public const string HiddenWord = "hidden";

    public static TaskInstance Shout { get; } = Function("t01-shout", "string Shout(string word)",
        [(["a"], "A")], [(["b"], "B"), ([HiddenWord], "HIDDEN"), ([""], ""), (["x😀"], "X😀")], "public static string Shout(string word) => word.ToUpperInvariant();\n");

    public static TaskInstance Ledger { get; } = new("t02-ledger", "coding/state/ledger", "0123456789abcdef", 3, "Keep a ledger.", new TaskBody.Coding(
        SignatureParser.Parse("class Ledger(int limit) { void Add(long cents); long Total(); }"),
        [Session(5, ("Add", [1], null), ("Total", [], 1))],
        [Session(5, ("Add", [4], null), ("Add", [9], null), ("Total", [], 4)), Session(9, ("Total", [], 0)), Session(1, ("Add", [1], null), ("Total", [], 1))],
        "public class Ledger(int limit) { }\n", Limits.Default, false));

    public static TaskInstance Riddle { get; } = new("t03-riddle", "reasoning/logic/riddle", "fedcba9876543210", 1, "Who lies?",
        new TaskBody.Reasoning(new PortableType.String(), new Value.Text("Alice"), false));

    public static TaskInstance Depot { get; } = new("t04-depot", "coding/libraries/depot", "0123456789abcdef", 2, "Lift it.", new TaskBody.Coding(
        SignatureParser.Parse("int Work(int start)"), [], [new TestCase(new TestInput.Call([Of(3)]), Of(1))], "", Limits.Default, Checker: false)
    {
        Library = SampleLibrary.Depot(1),
    });

    public static IReadOnlyList<TaskInstance> All { get; } = [Shout, Ledger, Riddle];

    /// <summary>Any signature or answer type, with tests that fit.</summary>
    public static Gen<TaskInstance> Any { get; } =
        from body in Gen.OneOf(from signature in Portable.Signatures from coding in Coding(signature) select coding, Reasoning())
        from prompt in Portable.Values(new PortableType.String())
        from level in Gen.Choose(1, 5)
        from library in Gen.Choose(0, 9)
        from system in Gen.Elements(null, "", "Answer in capitals.")
        select new TaskInstance("t07-0badf00d", "coding/any/random", "0123456789abcdef", level, Whole(((Value.Text)prompt).Of),
            body is TaskBody.Coding code && library > 0 ? code with { Library = SampleLibrary.Depot(library) } : body) { System = system };

    /// <summary>A task of a function; inputs and results as C# has them.</summary>
    public static TaskInstance Function(string id, string signature, (object?[] Input, object? Expected)[] examples, (object?[] Input, object? Expected)[] tests, string reference = "", bool checker = false) =>
        new(id, "coding/strings/sample", "0123456789abcdef", 2, $"Write {signature}.", new TaskBody.Coding(
            SignatureParser.Parse(signature), [.. examples.Select(Test)], [.. tests.Select(Test)], reference, Limits.Default, checker));

    /// <summary>A test of a class: what its constructor gets, then calls, their arguments and results.</summary>
    public static TestCase Session(object? first, params (string Method, object?[] Arguments, object? Returns)[] calls) => new(
        new TestInput.Session([Of(first)], [.. calls.Select(c => new Invocation(c.Method, [.. c.Arguments.Select(Of)]))]),
        new Value.Sequence([.. calls.Select(c => Of(c.Returns))]));

    /// <summary>A C# value as a value.</summary>
    public static Value Of(object? value) => value switch
    {
        null => Value.Null.Instance,
        bool b => new Value.Bool(b),
        int i => new Value.Integer(i),
        long i => new Value.Integer(i),
        double d => new Value.Real(d),
        string t => new Value.Text(t),
        int[] list => new Value.Sequence([.. list.Select(i => Of(i))]),
        _ => throw new InvalidOperationException($"{value.GetType()} is not used here"),
    };

    private static TestCase Test((object?[] Input, object? Expected) test) => new(new TestInput.Call([.. test.Input.Select(Of)]), Of(test.Expected));

    private static Gen<TaskBody> Reasoning() =>
        from typed in Portable.Typed from checker in Gen.Elements(true, false) from twin in Gen.Elements(Enum.GetValues<Twin>())
        select (TaskBody)new TaskBody.Reasoning(typed.Type, twin == Twin.Unanswerable ? ReasoningForm.Unknown("Ada") : typed.Value, checker, twin);

    private static Gen<TaskBody> Coding(Signature signature) =>
        from examples in Portable.Some(Tests(signature))
        from tests in Portable.Some(Tests(signature))
        from checker in Gen.Elements(true, false)
        from cpu in Gen.Elements(2000, 4000)
        select (TaskBody)new TaskBody.Coding(signature, examples, tests, "// \"reference\"\n", Limits.ForCpu(cpu), checker);

    private static Gen<TestCase> Tests(Signature signature) => signature switch
    {
        Signature.Function f => from input in Arguments(f.Method.Parameters)
                                from expected in Portable.Values(f.Method.Returns)
                                select new TestCase(new TestInput.Call(input), expected),
        Signature.Class c => from made in Arguments(c.Constructor)
                             from calls in Portable.Some(Calls(c))
                             select new TestCase(new TestInput.Session(made, [.. calls.Select(x => x.Call)]), new Value.Sequence([.. calls.Select(x => x.Returns)])),
        _ => throw new InvalidOperationException("a signature of a kind nobody knows"),
    };

    private static Gen<(Invocation Call, Value Returns)> Calls(Signature.Class type) =>
        from method in Gen.Elements(type.Methods.ToArray())
        from arguments in Arguments(method.Parameters)
        from returns in method.Returns is PortableType.Void ? Gen.Constant<Value>(Value.Null.Instance) : Portable.Values(method.Returns)
        select (new Invocation(method.Name, arguments), returns);

    private static Gen<ImmutableArray<Value>> Arguments(ImmutableArray<Parameter> parameters) => Portable.All(parameters.Select(p => Portable.Values(p.Type)));

    /// <summary>Prompts are text for people: no half of a surrogate pair stands in one.</summary>
    private static string Whole(string text) => string.Concat(text.EnumerateRunes());
}
