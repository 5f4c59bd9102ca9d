using LiveBench.Cli;
using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Tests.Templates;

/// <summary>Scripts in a real worker process: good ones, and what a bad one is told.</summary>
public sealed class TemplateWorkerTests : IAsyncLifetime
{
    private const string Doubling = """
        var k = rng.Int(2, 9);
        return Coding("int Times(int n)", $"Return n times {k}.", Ints(-50, 50), $"public static int Times(int n) => n * {k};", n => Enumerable.Repeat(n, k).Sum(), edges: [0]);
        """;

    private readonly TemporaryFolder folder = new();
    private readonly TemplateWorker worker = new(Installation.WorkerCommand);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await worker.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_script_gives_a_whole_task()
    {
        var task = (await Draw(Doubling)).Task;
        var body = Assert.IsType<TaskBody.Coding>(task.Body);
        Assert.Equal(40, body.Tests.Length);
        Assert.Equal(2, body.Examples.Length);
        Assert.Equal("0", body.Tests[0].Input.ToString());
        Assert.Contains("an integer from -50 to 50", task.Prompt, StringComparison.Ordinal);
        Assert.Empty(body.Examples.Select(e => e.Input.ToString()).Intersect(body.Tests.Select(t => t.Input.ToString())));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_task_in_another_process()
    {
        await using var other = new TemplateWorker(Installation.WorkerCommand);
        var template = Template(Doubling);
        var (one, two) = (await worker.Draw(template, "t", Seed(5), 3, 40, TestContext.Current.CancellationToken), await other.Draw(template, "t", Seed(5), 3, 40, TestContext.Current.CancellationToken));
        Assert.Equal(TaskJson.Private(one.Task).ToJsonString(), TaskJson.Private(two.Task).ToJsonString());
        Assert.Equal(one.Task.Prompt, two.Task.Prompt);
    }

    [Fact]
    public async Task Another_seed_gives_another_task() =>
        Assert.NotEqual((await Draw(Doubling, seed: 1)).Task.Prompt, (await Draw(Doubling, seed: 2)).Task.Prompt);

    [Theory]
    [InlineData("var x = 1;\nreturn Codding();", 2, "CS0103")]
    [InlineData("var x = 1;\nfor (var i = 0; i < 3; i++) int y = i;\nreturn null;", 2, "CS1023")]
    [InlineData("var x = 1;\n\nthrow new InvalidOperationException(\"broken\");\nreturn null;", 3, "broken")]
    [InlineData("var x = level;\nwhile (x > 0) { x = 1; }\nreturn null;", 2, "come to an end")]
    [InlineData("int F(int n) => F(n + 1) + 1;\nvar y = F(0);\nreturn null;", 1, "recursion")]
    [InlineData("int F(int n) { Span<int> room = stackalloc int[4000]; room[n % 4000] = n; return F(n + 1) + room[0]; }\nvar y = F(0);\nreturn null;", 1, "recursion")]
    [InlineData("int Deep(int n) => n == 0 ? 0 : Deep(n - 1) + 1;\nvar x = Enumerable.Range(0, 50).Sum(i => Deep(100 * i));\nint F(int n) => F(n + 1) + Deep(300);\nvar y = F(x);\nreturn null;", 3, "2,048 KiB")]
    [InlineData("var all = new List<int[]>();\nfor (;;) all.Add(new int[1000000]);", 2, "MB")]
    [InlineData("var x = 1;", 1, "return Coding(…)")]
    [InlineData("return 5;", 1, "Int32")]
    [InlineData("var n = Enumerable.Repeat(1L, int.MaxValue).Select(v => Enumerable.Repeat(v, int.MaxValue).LongCount()).Sum();\nreturn null;", 1, "processor time")]
    [InlineData("var r = new Random();\nreturn null;", 1, "rng")]
    [InlineData("var now = DateTime.Now;\nreturn null;", 1, "clock")]
    [InlineData("var t = System.IO.File.ReadAllText(\"/etc/passwd\");\nreturn null;", 1, "files")]
    [InlineData("var h = \"a\".GetHashCode();\nreturn null;", 1, "hash codes")]
    [InlineData("Console.WriteLine(1);\nreturn null;", 1, "prints nothing")]
    [InlineData("var c = System.Globalization.CultureInfo.CurrentCulture;\nreturn null;", 1, "culture")]
    [InlineData("System.Threading.Thread.Sleep(1);\nreturn null;", 1, "thread")]
    [InlineData("var t = typeof(int).Assembly;\nreturn null;", 1, "not for templates")]
    [InlineData("dynamic d = 1;\nreturn d.X;", 1, "dynamic")]
    [InlineData("#r \"System.Net.Http\"\nreturn null;", 1, "#r")]
    [InlineData("return Coding(\"int F(int n)\", \"x\", Strings(\"ab\", 0, 9, \"a or b\"), \"\", s => 1);", 1, "takes (int)")]
    [InlineData("return Coding(\"int F(in n)\", \"x\", Ints(1, 9), \"\", n => 1);", 1, "bool, int, long")]
    [InlineData("return Coding(\"int F(int n)\", \"x\", Ints(1, 90), \"\", n => n, edges: [0]);", 1, "outside")]
    [InlineData("return Reasoning(\"x\", 5, () => 6);", 1, "differ")]
    public async Task A_bad_script_is_told_where_what_and_what_would_be_valid(string script, int line, string says)
    {
        var wrong = await Assert.ThrowsAsync<TemplateException>(() => Draw(script));
        Assert.EndsWith("bad.csx", wrong.Error.File, StringComparison.Ordinal);
        Assert.Equal(line, wrong.Error.Line);
        Assert.Contains(says, wrong.Error.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var n = nameof(System.IO.File);\nreturn null;", 1, "files")]
    [InlineData("var w = System.Threading.Timeout.Infinite;\nreturn null;", 1, "one thread")]
    [InlineData("using static System.Threading.Timeout;\nvar w = Infinite;\nreturn null;", 1, "one thread")]
    [InlineData("var n = typeof(int).FullName;\nreturn null;", 1, "System.Type is not")]
    [InlineData("record R(int FullName);\nvar n = new R(1).FullName + typeof(int).FullName!.Length;\nreturn null;", 2, "System.Type is not")]
    [InlineData("IEnumerable<int> F() { yield return Environment.CurrentManagedThreadId; }\nvar x = F();\nreturn null;", 1, "from machine to machine")]
    [InlineData("var x = \\u0047uid.NewGuid();\nreturn null;", 1, "randomness")]
    [InlineData("Func<int> f = () => 1;\nvar n = f.Method.Name;\nreturn null;", 2, "reflection")]
    [InlineData("var n = string.Compare(\"a\", \"b\", StringComparison.CurrentCulture);\nreturn null;", 1, "culture")]
    [InlineData("int Now = 1;\nvar t = DateTime.Now.Year + Now;\nreturn null;", 2, "clock")]
    [InlineData("record R(int A);\nvar h = new R(1).GetHashCode();\nreturn null;", 2, "hash codes")]
    [InlineData("record R(int Id);\nvar p = System.Diagnostics.Process.GetCurrentProcess().Id + new R(1).Id;\nreturn null;", 2, "processes")]
    [InlineData("LiveBench.Templates.Fuel.Burn(1);\nreturn null;", 1, "counter")]
    [InlineData("var m = LiveBench.Rounds.Gates.Mutants.MutantSwitch.Is(1);\nreturn null;", 1, "not for templates")]
    [InlineData("int Unsafe = 1;\nvar (d, x) = (Ints(1, 2).As(\"one\"), 2L);\nvar y = System.Runtime.CompilerServices.Unsafe.As<long, int>(ref x) + Unsafe;\nreturn d;", 3, "internals")]
    [InlineData("int ModuleInitializer = 1;\nstatic class Early { [System.Runtime.CompilerServices.ModuleInitializer] internal static void Run() { } }\nreturn null;", 2, "internals")]
    public async Task Nothing_refused_hides_behind_a_name_that_is_declared_or_taken_elsewhere(string script, int line, string says) =>
        await A_bad_script_is_told_where_what_and_what_would_be_valid(script, line, says);

    [Fact]
    public async Task After_a_bad_script_the_next_one_is_drawn()
    {
        await Assert.ThrowsAsync<TemplateException>(() => Draw("for (;;) { }"));
        Assert.NotNull(await Draw(Doubling));
    }

    [Fact]
    public async Task A_reference_s_lines_are_known_by_the_script_s()
    {
        var drawn = await Draw(""""
            var k = rng.Int(2, 9);
            return Coding("int Times(int n)", "x", Ints(-50, 50),
                $$"""
                public static int Times(int n)
                {
                    return n * {{k}};
                }
                """, n => n * k);
            """");
        Assert.Equal([4, 5, 6, 7], drawn.ReferenceLines);
    }

    [Fact]
    public async Task A_checker_decides_and_refuses_values_of_another_shape()
    {
        var template = Template("""
            return Coding("List<int> Split(int n)", "Any two whole numbers whose sum is n.", Ints(-50, 50), "public static List<int> Split(int n) => new() { n, 0 };",
                n => new List<int> { 0, n }, check: (n, r) => r.Count == 2 && r[0] + r[1] == n);
            """);
        var drawn = await worker.Draw(template, "t", Seed(1), 1, 40, TestContext.Current.CancellationToken);
        var body = (TaskBody.Coding)drawn.Task.Body;
        Assert.True(body.HasChecker);
        var n = ((Value.Integer)((TestInput.Call)body.Tests[7].Input).Arguments[0]).Of;
        Task<bool> Check(params long[] values) => worker.Check(template, Seed(1), drawn.Task, 7, new Value.Sequence([.. values.Select(v => new Value.Integer(v))]), TestContext.Current.CancellationToken);
        Assert.True(await Check(n - 3, 3));
        Assert.False(await Check(n, 1));
        Assert.False(await Check());
    }

    [Fact]
    public async Task A_twin_names_what_is_missing_and_a_system_message_stands_apart()
    {
        const string Script = """
            var told = rng.Chance();
            var (mara, ole) = (rng.Int(2, 99), rng.Int(2, 99));
            Known<int> sum = told ? mara + ole : Missing<int>("Ole");
            return Twin($"Mara has {mara} coins. {(told ? $"Ole has {ole}." : "Ole has some.")} How many have they?", sum, () => told ? ole + mara : Missing<int>("Ole"), "the name of the one whose coins would have to be known");
            """;
        var drawn = new List<TaskInstance>();
        for (byte seed = 1; seed <= 20; seed++)
            drawn.Add((await Draw(Script, seed)).Task);
        Assert.All(drawn, t => Assert.Contains("a whole number in digits, without a unit; if what is told does not decide it, the line is \"Answer: unknown: \" followed by the name of the one", t.Prompt, StringComparison.Ordinal));
        var bodies = drawn.ConvertAll(t => (TaskBody.Reasoning)t.Body);
        Assert.All(bodies, b => Assert.Equal(b.Twin == Twin.Unanswerable, b.Expected.Equals(ReasoningForm.Unknown("Ole"))));
        Assert.Equal([Twin.Answerable, Twin.Unanswerable], bodies.Select(b => b.Twin).Distinct().Order());

        var asked = (await Draw("var n = rng.Int(2, 99);\nreturn Reasoning($\"What is {n}?\", n + 1, () => 1 + n, system: \"Add 1 to every number.\");")).Task;
        Assert.Equal("Add 1 to every number.", asked.System);
        Assert.DoesNotContain("Add 1", asked.Prompt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_question_to_a_checker_has_a_full_tank()
    {
        var template = Template("""
            bool Long(int n, int r) { var turns = 0; while (turns < 20_000_000) turns++; return r == n; }
            return Coding("int Same(int n)", "n itself.", Ints(-50, 50), "public static int Same(int n) => n;", n => n, check: (n, r) => r > 99 ? Long(n, r) : r == n);
            """);
        var drawn = await worker.Draw(template, "t", Seed(1), 1, 40, TestContext.Current.CancellationToken);
        for (var i = 0; i < 4; i++)
            Assert.False(await worker.Check(template, Seed(1), drawn.Task, 7, new Value.Integer(100), TestContext.Current.CancellationToken));
    }

    private Task<DrawnTask> Draw(string script, byte seed = 1) => worker.Draw(Template(script), "t", Seed(seed), 2, 40, TestContext.Current.CancellationToken);

    private TaskTemplate Template(string script) => new("coding/test/bad", folder.Write("coding/test/bad.csx", script), script);

    private static byte[] Seed(byte first) => [first, .. new byte[31]];
}
