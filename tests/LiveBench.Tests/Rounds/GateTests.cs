using LiveBench.Cli;
using LiveBench.Rounds.Gates;
using LiveBench.Templates;

namespace LiveBench.Tests.RoundTests;

/// <summary>
/// A fault planted for every gate is caught by the gate meant for it, and a sound template passes them all. Long because each fault is a
/// script of its own.
/// </summary>
public sealed class GateTests : IAsyncLifetime
{
    /// <summary>A sound template, of which each fault changes one thing.</summary>
    private const string Sound = """"
        record Step(string English, string Code, Func<List<int>, List<int>> Run);
        var low = rng.Int(-3, 3);
        var unit = rng.Int(2, 4);
        var steps = rng.Some<Step>(2, [
            new($"Values below {low} are dropped.", $"xs.RemoveAll(v => v < {low});", v => v.FindAll(x => x >= low)),
            new("The order is reversed.", "xs.Reverse();", v => v.Aggregate(new List<int>(), (l, x) => [x, .. l])),
            new($"Every value is multiplied by {unit}.", $"xs = xs.Select(v => v * {unit}).ToList();", v => [.. v.Select(x => Enumerable.Repeat(x, unit).Sum())])]);
        List<int> Expected(List<int> values)
        {
            var left = steps.Aggregate(values, (v, s) => s.Run(v));
            return [.. left, left.Sum()];
        }
        return Coding(
            signature: "List<int> Change(List<int> values)",
            prompt: $"Change the list, in this order: {string.Join(" ", steps.Select((s, i) => $"({i + 1}) {s.English}"))} Append the sum of what is left.",
            given: Lists(Ints(-9, 9), 3, 12),
            reference: $$"""
                public static List<int> Change(List<int> values)
                {
                    var xs = new List<int>(values);
                    {{string.Join("\n", steps.Select(s => s.Code))}}
                    int sum = 0;
                    foreach (var x in xs)
                        sum += x;
                    xs.Add(sum);
                    return xs;
                }
                """,
            oracle: Expected,
            edges: [[1, 2, 3]]);
        """";

    private readonly TemporaryFolder folder = new();
    private readonly TemplateWorker worker = new(Installation.WorkerCommand);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await worker.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_sound_template_passes_and_its_figures_are_kept()
    {
        var passed = 0;
        for (byte seed = 1; seed <= 20; seed++)
            if (await Figures(Sound, seed) is { } figures)
            {
                passed++;
                Assert.InRange(figures.Mutants, 5, 100);
                Assert.InRange(figures.Equivalent.Length, 0, figures.Mutants / 4);
                Assert.InRange(figures.Inputs, 200, TemplateWorker.UsualSearch);
                Assert.InRange(figures.Dominant, 0, 0.25);
                Assert.InRange(figures.Redrawn, 1, 10);
            }
        Assert.InRange(passed, 5, 20);                     // a draw that is not used by the steps drawn means nothing, and is redrawn
    }

    [Theory]
    [InlineData("oracles-agree", "v.FindAll(x => x >= low)", "v.FindAll(x => x >= low || x == -9)")]
    [InlineData("oracles-agree", "return [.. left, left.Sum()];", "return left.Count == 3 && left[0] == 1 ? left : [.. left, left.Sum()];")]
    [InlineData("no-hidden-parameter", "Every value is multiplied by {unit}.", "Every value is multiplied.")]
    [InlineData("no-hidden-parameter", "Values below {low} are dropped.", "Small values are dropped.")]
    [InlineData("no-dead-clause", "$\"Change the list,", "$\"This is number {rng.Int(1, 99)}. Change the list,")]
    [InlineData("no-value-dominates", "return [.. left, left.Sum()];", "return left.Sum() > 20 ? [.. left, left.Sum()] : [];")]
    [InlineData("mutants-die", "int sum = 0;", "int sum = 0; for (int i = 0; i < 3 + 4 * 2 - 1; i++) { if (i < 0) sum += i; if (i > 99) sum -= i * 2; }")]
    [InlineData("reference-passes", "int sum = 0;", "int sum = false;")]
    [InlineData("reference-passes", "int sum = 0;", "int sum = 0; System.IO.File.Delete(\"x\");")]
    [InlineData("portable", "int sum = 0;", "int sum = 0; xs = xs.Select(v => v % 4).ToList();")]
    public async Task A_planted_fault_is_caught_by_its_gate(string gate, string before, string after)
    {
        Assert.Contains(before, Sound, StringComparison.Ordinal);
        var script = Sound.Replace(before, after, StringComparison.Ordinal);
        if (gate == "portable")
            script = script.Replace("return [.. left", "left = left.ConvertAll(x => Math.Sign(x) * (Math.Abs(x) & 3));\nreturn [.. left", StringComparison.Ordinal);
        if (gate == "no-value-dominates")
            script = script.Replace("xs.Add(sum);", "if (sum > 20) xs.Add(sum); else xs.Clear();", StringComparison.Ordinal);
        var gates = new List<string>();
        for (byte seed = 1; seed <= 12 && !gates.Contains(gate); seed++)
            gates.Add(await Gate(script, seed) ?? "none");
        Assert.Contains(gate, gates);
    }

    [Fact]
    public async Task A_draw_that_the_oracle_follows_and_the_reference_does_not_is_no_dead_clause()
    {
        const string Script = """"
            var more = rng.Int(2, 9);
            return Coding("int Add(int n)", $"n plus {more}.", Ints(0, 999), "public static int Add(int n) => n + 1;", n => more + n);
            """";
        Assert.Equal("oracles-agree", await Gate(Script, 1));
        Assert.Equal("no-dead-clause", await Gate(Script.Replace("more + n)", "1 + n)", StringComparison.Ordinal), 1));
    }

    [Fact]
    public async Task An_undisclosed_order_of_equal_keys_is_caught()
    {
        const string Script = """"
            var unit = rng.Int(3, 5);
            return Coding("List<int> Arrange(List<int> values)", $"Sort by the last digit, times {unit}.", Lists(Ints(0, 99), 5, 12),
                $"public static List<int> Arrange(List<int> values) => values.OrderBy(v => v - v / 10 * 10).Select(v => v * {unit}).ToList();",
                values => Enumerable.Range(0, 10).SelectMany(d => values.Where(v => v % 10 == d)).Select(v => v * unit).ToList());
            """";
        Assert.Equal("portable", await Gate(Script, 1));
        Assert.Null(await Gate(Script.Replace("digit,", "digit; of equal ones the earlier comes first,", StringComparison.Ordinal), 1));
    }

    [Fact]
    public async Task A_way_of_dividing_inside_another_is_caught()
    {
        const string Script = """"
            var parts = rng.Int(3, 7);
            return Coding("int Shift(int value)", $"The value over {parts}, plus 100, modulo 97.", Ints(-99, 99),
                $"public static int Shift(int value) => (value / {parts} + 100) % 97;", v => ((v - v % parts) / parts + 100) % 97);
            """";
        Assert.Equal("portable", await Gate(Script, 1));
        Assert.Null(await Gate(Script.Replace("Ints(-99, 99)", "Ints(0, 300)", StringComparison.Ordinal), 1));
    }

    [Fact]
    public async Task A_length_that_languages_count_otherwise_is_caught()
    {
        const string Script = """"
            var more = rng.Int(1, 99);
            return Coding("int Measure(string text)", $"The length of the text plus {more}.", Strings("ab\u00e9\U0001F600", 2, 30, "letters and faces"),
                $"public static int Measure(string text) => text.Length + {more};", text => text.ToCharArray().Length + more);
            """";
        Assert.Equal("portable", await Gate(Script, 1));
        Assert.Null(await Gate(Script.Replace("the text plus", "the text in UTF-16 code units plus", StringComparison.Ordinal), 1));
    }

    [Fact]
    public async Task A_slow_way_must_be_right_and_too_slow()
    {
        const string Script = """"
            var more = rng.Int(2, 9);
            return Coding("long Steps(int n)", $"The sum of k div {more} (the quotient, rounded down) for all k from 1 to n.", Made("an integer from 0 to 90000", r => r.Int(0, 60), n => n is >= 0 and <= 90000),
                $"public static long Steps(int n) {{ long sum = 0; for (int k = 1; k <= n; k++) sum += k / {more}; return sum; }}",
                n => Enumerable.Range(1, n).Sum(k => (long)((k - k % more) / more)), edges: [90000, 80000, 70000],
                slow: $"public static long Steps(int n) {{ long sum = 0; for (int k = 1; k <= n; k++) for (int m = {more}; m <= k; m++) if (m % {more} == 0) sum++; return sum; }}");
            """";
        Assert.Null(await Gate(Script, 1));
        Assert.Equal("slow-way-fails", await Gate(Script.Replace("m <= k; m++) if (m % {more} == 0)", "m <= k; m += {more})", StringComparison.Ordinal).Replace("[90000, 80000, 70000]", "[9000, 8000, 7000]", StringComparison.Ordinal), 1));
        Assert.Equal("slow-way-fails", await Gate(Script.Replace("sum++", "sum += 2", StringComparison.Ordinal), 1));
    }

    [Fact]
    public async Task A_script_that_draws_inputs_laboriously_has_a_full_tank_each_time()
    {
        const string Script = """"
            var more = rng.Int(2, 9);
            return Coding("int Add(int n)", $"n plus {more}, or 0 if n is 500 or more.", Made("an integer from 0 to 400", r => { var sum = 0; for (var i = 0; i < 30000; i++) sum = (sum + i) % 7; return r.Int(0, 399) + (sum < 0 ? 1 : 0); }, n => n is >= 0 and <= 400),
                $"public static int Add(int n)\n{{\n    if (n >= 500)\n        return 0;\n    int sum = n;\n    for (int i = 0; i < {more}; i++)\n        sum++;\n    return sum * 3 - sum - sum;\n}}", n => n + more);
            """";
        Assert.NotNull(await Figures(Script, 1));
    }

    [Fact]
    public async Task An_input_on_which_all_takes_long_is_the_oracles_and_the_reference_s_and_no_mutant_s()
    {
        const string Script = """"
            var more = rng.Int(2, 9);
            return Coding("long Steps(int n)", $"The sum of k times {more} for all k from 1 to n, minus those k that leave 3 modulo 7, plus 2 for each k that leaves 4 modulo 5; 1 more for n over 100000.",
                Made("an integer from 0 to 200000", r => r.Int(0, 60), n => n is >= 0 and <= 200000),
                $$"""
                public static long Steps(int n)
                {
                    long sum = 0;
                    for (int k = 1; k <= n; k++)
                    {
                        sum += k * {{more}};
                        if (k % 7 == 3) sum -= k;
                        if (k % 5 == 4) sum += 2;
                    }
                    return n > 100000 ? 1 + sum : sum;
                }
                """,
                n => Enumerable.Range(1, n).Sum(k => (long)(more * k) + (k % 5 == 4 ? 2 : 0) - (k % 7 == 3 ? k : 0)) + (n <= 100000 ? 0 : 1), edges: [200000]);
            """";
        var figures = await Figures(Script, 1);
        Assert.NotNull(figures);
        Assert.Contains(figures.Equivalent, m => m.Contains("1 + sum → 1 - sum", StringComparison.Ordinal));
        Assert.DoesNotContain(figures.Equivalent, m => m.Contains("sum -= k", StringComparison.Ordinal));
        Assert.Equal("oracles-agree", await Gate(Script.Replace("? 0 : 1)", "? 0 : 2)", StringComparison.Ordinal), 1));
    }

    [Theory]
    [InlineData(null, "", "")]
    [InlineData("no-dead-clause", "depot.Lift(v)", "v")]
    [InlineData("oracles-agree", "depot.Lift(v)", "depot.Lift(v + 1)")]
    [InlineData("reference-passes", "depot.Lift(v)", "depot.Raise(v)")]
    public async Task A_library_must_be_used_as_its_oracle_uses_it(string? gate, string before, string after)
    {
        var script = """"
            var library = Library("class Depot(int shelf) { int Lift(int weight); int Rest(); }");
            var more = rng.Int(2, 9);
            return Coding("List<int> Work(int start, List<int> values)", $"Make a Depot with shelf = start, lift each value, and return the answers, each plus {more}.",
                Inputs(Ints(0, 999), Lists(Ints(0, 99), 2, 12)),
                $$"""
                public static List<int> Work(int start, List<int> values)
                {
                    var depot = new Depot(start);
                    return values.Select(v => depot.Lift(v) + {{more}}).ToList();
                }
                """,
                (start, values) => { var depot = library.New(start); return values.ConvertAll(v => more + depot.Call("Lift", v)); },
                library: library);
            """";
        if (gate is not null)
            script = script.Replace(before, after, StringComparison.Ordinal);
        if (gate == "no-dead-clause")
            script = script.Replace("depot.Call(\"Lift\", v)", "v", StringComparison.Ordinal);
        Assert.Equal(gate, await Gate(script, 1));
    }

    [Fact]
    public async Task A_checker_that_takes_long_is_not_a_mutant_s_that_does()
    {
        const string Script = """"
            var more = rng.Int(1, 99);
            bool Even(int n) { var turns = 0; while (turns < 30_000) turns++; return n % 2 == 0; }
            return Coding("int Over(int n)", $"Any even number over n plus {more}.", Ints(-900, 900), $"public static int Over(int n) {{ int m = n + {more} + 1; return m % 2 == 0 ? m : m + 1; }}",
                n => n + more + 2 - Math.Abs(n + more) % 2, check: (n, r) => r > n + more && Even(r));
            """";
        Assert.NotEqual("template-runs", await Gate(Script, 1));
    }

    [Fact]
    public async Task An_author_accepts_a_mutant_that_is_no_mistake_and_says_why()
    {
        const string Idle = "int sum = 0; for (int i = 0; i < 3 + 4 * 2 - 1; i++) { if (i < 0) sum += i; if (i > 99) sum -= i * 2; }";
        var script = Sound.Replace("int sum = 0;", Idle, StringComparison.Ordinal);
        Assert.Equal("mutants-die", await Gate(script, 3));
        var figures = await Figures(script.Replace(Idle, $"{Idle}   // equivalent: the loop only turns", StringComparison.Ordinal), 3);
        Assert.NotNull(figures);
        Assert.True(figures.Accepted.Length > 5);
        Assert.All(figures.Accepted, a => Assert.EndsWith(": the loop only turns", a, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reference_that_something_else_writes_is_drawn_line_by_line()
    {
        const string Script = """"
            var unit = rng.Int(3, 5);
            string Written() => $$"""
                public static List<int> Change(List<int> values)
                {
                    var xs = new List<int>(values);
                    xs = xs.Select(v => v * {{unit}}).ToList();
                    xs.RemoveAll(v => v < 10);
                    return xs;
                }
                """;
            return Coding("List<int> Change(List<int> values)", $"Multiply by {unit}; then drop what is less than 10.", Lists(Ints(0, 9), 5, 12), Written(),
                values => values.Select(v => v * unit).Where(v => v >= 10).ToList());
            """";
        Assert.Null(await Gate(Script, 1));
        Assert.Equal("no-dead-clause", await Gate(Script.Replace("v < 10", "v < 0", StringComparison.Ordinal).Replace("less than 10", "less than 0", StringComparison.Ordinal).Replace("v >= 10", "v >= 0", StringComparison.Ordinal), 1));
    }

    [Fact]
    public async Task A_reasoning_answer_that_the_story_does_not_tell_is_caught()
    {
        const string Script = "var n = rng.Int(2, 99);\nreturn Reasoning($\"What is twice {n}?\", 2 * n, () => n + n);";
        Assert.Null(await Gate(Script, 1));
        Assert.Equal("no-hidden-parameter", await Gate(Script.Replace("{n}", "the number", StringComparison.Ordinal), 1));
    }

    [Fact]
    public async Task A_rejection_names_the_script_s_own_line()
    {
        const string Script = "int F(int n) => n + 1;\nint G(int n) => n;   // one line each\nvar n = rng.Int(2, 99);\nreturn Reasoning(\"What is it?\", F(n), () => G(n) + 1);";
        using var answer = await worker.Examine(Template(Script), "t", Seed(1), 2, 40, TestContext.Current.CancellationToken);
        Assert.Equal(3, answer.RootElement.GetProperty("rejected").GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Names_and_stories_are_surface()
    {
        var script = Sound.Replace("$\"Change the list,", "$\"{rng.Skin.Pick([\"Hello\", \"Good day\", \"Greetings\"])}, {rng.Skin.FirstName()}. Change the list,", StringComparison.Ordinal);
        for (byte seed = 1; seed <= 12; seed++)
            Assert.Equal(await Gate(Sound, seed), await Gate(script, seed));
    }

    [Fact]
    public async Task What_is_examined_twice_is_the_same()
    {
        await using var other = new TemplateWorker(Installation.WorkerCommand);
        for (byte seed = 1; seed <= 4; seed++)
        {
            using var one = await worker.Examine(Template(Sound), "t", Seed(seed), 2, 40, TestContext.Current.CancellationToken);
            using var two = await other.Examine(Template(Sound), "t", Seed(seed), 2, 40, TestContext.Current.CancellationToken);
            Assert.Equal(one.RootElement.GetRawText(), two.RootElement.GetRawText());
        }
    }

    private async Task<string?> Gate(string script, byte seed)
    {
        using var answer = await worker.Examine(Template(script), "t", Seed(seed), 2, 40, TestContext.Current.CancellationToken);
        if (!answer.RootElement.TryGetProperty("rejected", out var rejected))
            return null;
        TestContext.Current.TestOutputHelper?.WriteLine($"{seed}: {rejected.GetRawText()}");
        return rejected.GetProperty("gate").GetString();
    }

    private async Task<InstanceFigures?> Figures(string script, byte seed)
    {
        using var answer = await worker.Examine(Template(script), "t", Seed(seed), 2, 40, TestContext.Current.CancellationToken);
        return answer.RootElement.TryGetProperty("figures", out var figures) ? InstanceFigures.Read(figures) : null;
    }

    private TaskTemplate Template(string script) => new("coding/test/planted", folder.Write("coding/test/planted.csx", script), script);

    private static byte[] Seed(byte first) => [first, .. new byte[31]];
}
