using System.Collections.Immutable;
using System.Text.Json;
using FsCheck.Fluent;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Tests.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>
/// What every language must do, whichever folders there are: values cross exactly, and hand-written answers get what they deserve. Under
/// answers/&lt;language&gt;/ stand <c>echo.*</c> (a source that returns its argument, <c>{function}</c> standing for the declaration)
/// and, for each task of answers/tasks.jsonl, <c>&lt;id&gt;.right.*</c> and <c>&lt;id&gt;.wrong.*</c>.
/// </summary>
public sealed class LanguageTests(LanguageSandboxes sandboxes) : IClassFixture<LanguageSandboxes>
{
    private const int RandomTypes = 12;
    private const int RandomValues = 20;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "answers");

    private static readonly ImmutableArray<(string Type, ImmutableArray<Value> Values)> Table =
    [
        ("bool", [new Value.Bool(true), new Value.Bool(false)]),
        ("int", [.. Integers(0, -1, int.MinValue, int.MaxValue)]),
        ("long", [.. Integers(0, long.MinValue, long.MaxValue, (1L << 53) + 1, -(1L << 53) - 1)]),
        ("double", [.. Reals(0, -0.0, 0.1, 1, -1e300, double.Epsilon, double.MaxValue, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1 << 30)]),
        ("string", [.. Texts("", "a", "zwölf", "\U0001F600\U0001D538", "\0", "\n\r\t\"'\\", "\u2028\u0085", "e\u0301", "\ud800", "\udc00x")]),
        ("List<int>", [Sequence([]), Sequence(Integers(1, 2, 3)), Sequence(Enumerable.Repeat(7L, 5000).Select(i => (Value)new Value.Integer(i)))]),
        ("List<List<string>>", [Sequence([]), Sequence([Sequence([])]), Sequence([Sequence(Texts("", "a")), Sequence([]), Sequence(Texts("b"))])]),
        ("Dictionary<string, long>", [Map(), Map(("", new Value.Integer(long.MinValue)), ("\U0001F600", new Value.Integer(1)))]),
        ("Dictionary<int, List<double>>", [new Value.Map([KeyValuePair.Create<Value, Value>(new Value.Integer(-1), Sequence(Reals(0.5, -0.0)))])]),
        ("(int, string)", [new Value.Tuple([new Value.Integer(1), new Value.Text("x")])]),
        ("(long, double, bool, string)", [new Value.Tuple([new Value.Integer(long.MaxValue), new Value.Real(1), new Value.Bool(true), new Value.Text("")])]),
        ("List<(string, List<int>)>", [Sequence([new Value.Tuple([new Value.Text("a"), Sequence(Integers(1))])])]),
        ("int?", [Value.Null.Instance, new Value.Integer(0)]),
        ("long?", [Value.Null.Instance, new Value.Integer(long.MaxValue)]),
        ("string?", [Value.Null.Instance, new Value.Text("")]),
        ("List<double?>", [Sequence([Value.Null.Instance, new Value.Real(2)])]),
    ];

    public static TheoryData<string, string> Answers => [.. Directory.EnumerateDirectories(Folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)
        .SelectMany(language => Directory.EnumerateFiles(Path.Combine(Folder, language), "t*").Select(Path.GetFileName).Order(StringComparer.Ordinal).Select(file => (language, file!)))];

    [Theory]
    [MemberData(nameof(LanguageSandboxes.All), MemberType = typeof(LanguageSandboxes))]
    public async Task Values_of_every_type_cross_exactly_both_ways(string language)
    {
        foreach (var (type, values) in Table)
            await Crosses(language, Type(type), values);
    }

    [Theory]
    [MemberData(nameof(LanguageSandboxes.All), MemberType = typeof(LanguageSandboxes))]
    public async Task Random_values_of_random_types_cross_exactly_both_ways(string language)
    {
        var written = new Notation(Language.Read(Cli.Installation.Sandbox, language));
        foreach (var type in Portable.Types.Sample(RandomTypes).DistinctBy(written.Of))
            await Crosses(language, type, [.. Portable.Values(type).Sample(RandomValues)]);
    }

    [Theory]
    [MemberData(nameof(LanguageSandboxes.All), MemberType = typeof(LanguageSandboxes))]
    public void Each_language_has_ten_right_and_ten_subtly_wrong_answers(string language)
    {
        var files = Answers.Select(row => row.Data).Where(a => a.Item1 == language).Select(a => a.Item2.Split('.')[1]).ToList();
        Assert.Equal((10, 10), (files.Count(f => f == "right"), files.Count(f => f == "wrong")));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_hand_written_answer_gets_what_it_deserves(string language, string file)
    {
        var task = Tasks().Single(t => t.Id == file.Split('.')[0]);
        var source = await File.ReadAllTextAsync(Path.Combine(Folder, language, file), TestContext.Current.CancellationToken);
        var judgement = await SandboxFixture.Judge(await sandboxes.Of(language), source, (TaskBody.Coding)task.Body);
        Assert.True(judgement.Verdict == (file.Split('.')[1] == "right" ? Verdict.Accepted : Verdict.WrongAnswer), $"{judgement.Verdict}: {judgement.Detail} {judgement.Failure}");
    }

    private async Task Crosses(string language, PortableType type, ImmutableArray<Value> values)
    {
        var signature = new Signature.Function(new Method(type, "Same", [new Parameter(type, "value")]));
        var echo = await File.ReadAllTextAsync(Directory.EnumerateFiles(Path.Combine(Folder, language), "echo.*").Single(), TestContext.Current.CancellationToken);
        var source = echo.Replace("{function}", new Notation(Language.Read(Cli.Installation.Sandbox, language)).Function(signature.Method), StringComparison.Ordinal);
        var job = new SandboxJob(source, signature, [.. values.Select(v => new TestInput.Call([v]))], Limits.Default);
        var executed = await (await sandboxes.Of(language)).Execute(job, TestContext.Current.CancellationToken);
        Assert.True(executed.Execution is Execution.Ran { Finished: true }, $"{language}, {type}: {executed.Execution}");
        var returned = ((Execution.Ran)executed.Execution).Returned;
        for (var i = 0; i < values.Length; i++)
            Assert.True(Exactly(values[i], returned[i]), $"{language}, {type}: {values[i]} came back as {returned[i]}");
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

    private static IEnumerable<TaskInstance> Tasks() =>
        File.ReadLines(Path.Combine(Folder, "tasks.jsonl")).Zip(File.ReadLines(Path.Combine(Folder, "tests.jsonl")),
            (shown, kept) => TaskJson.Read(JsonElement.Parse(shown), JsonElement.Parse(kept)));

    private static PortableType Type(string text) => ((Signature.Function)SignatureParser.Parse($"{text} Same({text} value)")).Method.Returns;

    private static IEnumerable<Value> Integers(params long[] of) => of.Select(i => (Value)new Value.Integer(i));

    private static IEnumerable<Value> Reals(params double[] of) => of.Select(r => (Value)new Value.Real(r));

    private static IEnumerable<Value> Texts(params string[] of) => of.Select(t => (Value)new Value.Text(t));

    private static Value.Sequence Sequence(IEnumerable<Value> items) => new([.. items]);

    private static Value.Map Map(params (string Key, Value Item)[] entries) =>
        new([.. entries.Select(e => KeyValuePair.Create<Value, Value>(new Value.Text(e.Key), e.Item))]);
}
