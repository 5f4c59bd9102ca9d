using System.Collections.Immutable;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>Values go into a language's sandbox, through an answer that returns its argument, and must come back as they went.</summary>
/// <param name="echo">That answer, <c>{function}</c> standing for the declaration.</param>
internal sealed class Crossing(DockerSandbox sandbox, Language language, string echo)
{
    /// <summary>What is easily lost, for every kind of type.</summary>
    public static ImmutableArray<(PortableType Type, ImmutableArray<Value> Values)> Table { get; } =
    [
        (Type("bool"), [new Value.Bool(true), new Value.Bool(false)]),
        (Type("int"), [.. Integers(0, -1, int.MinValue, int.MaxValue)]),
        (Type("long"), [.. Integers(0, long.MinValue, long.MaxValue, (1L << 53) + 1, -(1L << 53) - 1)]),
        (Type("double"), [.. Reals(0, -0.0, 0.1, 1, -1e300, double.Epsilon, double.MaxValue, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1 << 30)]),
        (Type("string"), [.. Texts("", "a", "zwölf", "\U0001F600\U0001D538", "\0", "\n\r\t\"'\\", "\u2028\u0085", "e\u0301", "\ud800", "\udc00x")]),
        (Type("List<int>"), [Sequence([]), Sequence(Integers(1, 2, 3)), Sequence(Enumerable.Repeat(7L, 5000).Select(i => (Value)new Value.Integer(i)))]),
        (Type("List<List<string>>"), [Sequence([]), Sequence([Sequence([])]), Sequence([Sequence(Texts("", "a")), Sequence([]), Sequence(Texts("b"))])]),
        (Type("Dictionary<string, long>"), [Map(), Map(("", new Value.Integer(long.MinValue)), ("\U0001F600", new Value.Integer(1)))]),
        (Type("Dictionary<int, List<double>>"), [new Value.Map([KeyValuePair.Create<Value, Value>(new Value.Integer(-1), Sequence(Reals(0.5, -0.0)))])]),
        (Type("(int, string)"), [new Value.Tuple([new Value.Integer(1), new Value.Text("x")])]),
        (Type("(long, double, bool, string)"), [new Value.Tuple([new Value.Integer(long.MaxValue), new Value.Real(1), new Value.Bool(true), new Value.Text("")])]),
        (Type("List<(string, List<int>)>"), [Sequence([new Value.Tuple([new Value.Text("a"), Sequence(Integers(1))])])]),
        (Type("int?"), [Value.Null.Instance, new Value.Integer(0)]),
        (Type("long?"), [Value.Null.Instance, new Value.Integer(long.MaxValue)]),
        (Type("string?"), [Value.Null.Instance, new Value.Text("")]),
        (Type("List<double?>"), [Sequence([Value.Null.Instance, new Value.Real(2)])]),
    ];

    /// <summary>Fails for a value that comes back as another one.</summary>
    public async Task Check(PortableType type, ImmutableArray<Value> values)
    {
        var signature = new Signature.Function(new Method(type, "Same", [new Parameter(type, "value")]));
        var source = echo.Replace("{function}", new Notation(language).Function(signature.Method), StringComparison.Ordinal);
        var job = new SandboxJob(source, signature, [.. values.Select(v => new TestInput.Call([v]))], Limits.Default);
        var executed = await sandbox.Execute(job, TestContext.Current.CancellationToken);
        Assert.True(executed.Execution is Execution.Ran { Finished: true }, $"{language.Name}, {type}: {executed.Execution}");
        var returned = ((Execution.Ran)executed.Execution).Returned;
        for (var i = 0; i < values.Length; i++)
            Assert.True(Exactly(values[i], returned[i]), $"{language.Name}, {type}: {values[i]} came back as {returned[i]}");
    }

    /// <summary>Equal to the last bit: zeros have signs here, unlike when answers are judged.</summary>
    private static bool Exactly(Value a, Value b) => (a, b) switch
    {
        (Value.Real x, Value.Real y) => double.IsNaN(x.Of) ? double.IsNaN(y.Of) : BitConverter.DoubleToInt64Bits(x.Of) == BitConverter.DoubleToInt64Bits(y.Of),
        (Value.Sequence x, Value.Sequence y) => x.Items.Length == y.Items.Length && x.Items.Zip(y.Items).All(p => Exactly(p.First, p.Second)),
        (Value.Tuple x, Value.Tuple y) => x.Items.Length == y.Items.Length && x.Items.Zip(y.Items).All(p => Exactly(p.First, p.Second)),
        (Value.Map x, Value.Map y) => x.Entries.Length == y.Entries.Length && x.Entries.All(e => y.Entries.Any(o => e.Key.Equals(o.Key) && Exactly(e.Value, o.Value))),
        _ => a.Equals(b),
    };

    private static PortableType Type(string text) => ((Signature.Function)SignatureParser.Parse($"{text} Same({text} value)")).Method.Returns;

    private static IEnumerable<Value> Integers(params long[] of) => of.Select(i => (Value)new Value.Integer(i));

    private static IEnumerable<Value> Reals(params double[] of) => of.Select(r => (Value)new Value.Real(r));

    private static IEnumerable<Value> Texts(params string[] of) => of.Select(t => (Value)new Value.Text(t));

    private static Value.Sequence Sequence(IEnumerable<Value> items) => new([.. items]);

    private static Value.Map Map(params (string Key, Value Item)[] entries) =>
        new([.. entries.Select(e => KeyValuePair.Create<Value, Value>(new Value.Text(e.Key), e.Item))]);
}
