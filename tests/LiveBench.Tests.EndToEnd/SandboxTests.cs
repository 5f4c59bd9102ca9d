using System.Collections.Immutable;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>What an answer gets for what it does, in the real sandbox.</summary>
public sealed class SandboxTests(SandboxFixture sandbox)
{
    private static readonly TaskBody.Coding Sum = SandboxFixture.Task("int Total(List<int> values)",
        ([List(1, 2, 3)], new Value.Integer(6)), ([List()], new Value.Integer(0)), ([List(-5)], new Value.Integer(-5)));

    [Theory]
    [InlineData("return values.Sum();", Verdict.Accepted)]
    [InlineData("Console.WriteLine(\"PASSED\"); return values.Sum();", Verdict.Accepted)]
    [InlineData("return values.Count;", Verdict.WrongAnswer)]
    [InlineData("return values.Max();", Verdict.RuntimeError)]
    [InlineData("return \"6\";", Verdict.CompileError)]
    [InlineData("Environment.Exit(0); return 6;", Verdict.RuntimeError)]
    [InlineData("while (true) { }", Verdict.TimeLimit)]
    [InlineData("Thread.Sleep(Timeout.Infinite); return 0;", Verdict.TimeLimit)]
    [InlineData("var all = new List<byte[]>(); while (true) { all.Add(new byte[1 << 20]); Array.Fill(all[^1], (byte)1); }", Verdict.MemoryLimit)]
    [InlineData("return Total(values) + 1;", Verdict.RuntimeError)]
    public async Task A_verdict_says_what_happened(string body, Verdict verdict)
    {
        var judgement = await sandbox.Judge($"public static class Solution {{ public static int Total(List<int> values) {{ {body} }} }}", Sum);
        Assert.Equal(verdict, judgement.Verdict);
    }

    [Fact]
    public async Task Returning_without_end_is_an_output_limit()
    {
        var task = SandboxFixture.Task("List<int> Many(int n)", ([new Value.Integer(1)], List(1)));
        var judgement = await sandbox.Judge("public static class Solution { public static List<int> Many(int n) => Enumerable.Range(0, 1 << 20).ToList(); }", task);
        Assert.Equal(Verdict.OutputLimit, judgement.Verdict);
    }

    [Fact]
    public async Task A_compile_error_names_the_line_of_the_answer()
    {
        var judgement = await sandbox.Judge("public static class Solution\n{\n    public static int Total(List<int> values) => valuez.Sum();\n}", Sum);
        Assert.Equal(Verdict.CompileError, judgement.Verdict);
        Assert.StartsWith("3:", judgement.Detail, StringComparison.Ordinal);
        Assert.Contains("valuez", judgement.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_method_is_explained_by_what_is_asked_for()
    {
        var judgement = await sandbox.Judge("public static class Solution { public static int Sum(List<int> values) => 0; }", Sum);
        Assert.Equal(Verdict.CompileError, judgement.Verdict);
        Assert.Contains("public static int Total(List<int> values)", judgement.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_answer_names_input_expected_and_got()
    {
        var judgement = await sandbox.Judge("public static class Solution { public static int Total(List<int> values) => values.Count; }", Sum);
        Assert.Equal(new Failure(0, "[1, 2, 3]", "6", "3"), judgement.Failure);
    }

    [Fact]
    public async Task A_class_is_made_anew_for_each_test_and_its_calls_are_judged_one_by_one()
    {
        var signature = SignatureParser.Parse("class Counter(int start) { void Add(int n); int Value(); }");
        TestCase Session(int start, int add, int expected) => new(
            new TestInput.Session([new Value.Integer(start)], [new Invocation("Add", [new Value.Integer(add)]), new Invocation("Value", [])]),
            new Value.Sequence([Value.Null.Instance, new Value.Integer(expected)]));
        var task = new TaskBody.Coding(signature, [], [Session(1, 2, 3), Session(10, 5, 15)], "", Limits.Default, Checker: false);
        var right = await sandbox.Judge("public class Counter(int start) { int value = start; public void Add(int n) => value += n; public int Value() => value; }", task);
        var shared = await sandbox.Judge("public class Counter { static int value; public Counter(int start) { value += start; } public void Add(int n) => value += n; public int Value() => value; }", task);
        Assert.Equal(Verdict.Accepted, right.Verdict);
        Assert.Equal(Verdict.WrongAnswer, shared.Verdict);
    }

    public static TheoryData<string, object> ExactValues() => new()
    {
        { "long", new Value.Integer(long.MinValue) },
        { "int", new Value.Integer(int.MaxValue) },
        { "double", new Value.Real(double.NaN) },
        { "double", new Value.Real(double.Epsilon) },
        { "bool", new Value.Bool(true) },
        { "string", new Value.Text("zwölf \U0001F600 \ud800 \0 \n\"") },
        { "List<List<string>>", new Value.Sequence([new Value.Sequence([]), new Value.Sequence([new Value.Text("")])]) },
        { "Dictionary<string, List<int>>", new Value.Map([KeyValuePair.Create<Value, Value>(new Value.Text("a"), List(1, 2))]) },
        { "(int, string, bool)", new Value.Tuple([new Value.Integer(1), new Value.Text("x"), new Value.Bool(false)]) },
        { "int?", Value.Null.Instance },
        { "List<double?>", new Value.Sequence([Value.Null.Instance, new Value.Real(0.1)]) },
    };

    [Theory]
    [MemberData(nameof(ExactValues))]
    public async Task Values_cross_the_wall_exactly_both_ways(string type, object value)
    {
        var task = SandboxFixture.Task($"{type} Same({type} value)", ([(Value)value], (Value)value));
        var execution = await sandbox.Execute(
            new Sandbox.SandboxJob($"public static class Solution {{ public static {type} Same({type} value) => value; }}", task.Signature, [task.Tests[0].Input], task.Limits),
            TestContext.Current.CancellationToken);
        Assert.Equal((Value)value, Assert.IsType<Sandbox.Execution.Ran>(execution).Returned.Single());
    }

    private static Value.Sequence List(params int[] values) => new(values.Select(v => (Value)new Value.Integer(v)).ToImmutableArray());
}
