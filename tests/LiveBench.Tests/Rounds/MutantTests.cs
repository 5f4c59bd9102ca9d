using FsCheck;
using FsCheck.Fluent;
using LiveBench.Rounds.Gates.Mutants;
using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Tests.RoundTests;

/// <summary>All mutants in one program behave as each would by itself.</summary>
public sealed class MutantTests
{
    private const string Reference = """
        public static List<int> Work(List<int> values)
        {
            var seen = new Dictionary<int, int>();
            int sum = 0, last = -1;
            for (int i = 0; i < values.Count; i++)
            {
                if (values[i] % 3 == 0 && i > 0)
                    continue;
                else if (values[i] > 5 || seen.TryGetValue(values[i], out var before) && before < 2)
                    sum += values[i] * 2 - Math.Max(i, 3);
                seen[values[i]] = i;
                last = values[i] < last ? last : values[i];
                while (sum > 100)
                {
                    sum /= 2;
                    if (sum == 60)
                        break;
                }
            }
            var ordered = seen.Keys.OrderBy(k => k / 4).ToList();
            ordered.Add(sum + "ab".Length);
            ordered.Insert(0, last);
            return ordered;
        }
        """;

    private static readonly Signature signature = SignatureParser.Parse("List<int> Work(List<int> values)");

    private static readonly TestInput[] Inputs = [.. Enumerable.Range(0, 40).Select(i =>
        new TestInput.Call([new Value.Sequence([.. Enumerable.Range(0, i % 9).Select(j => new Value.Integer((i * 7 + j * j * 3) % 19))])]))];

    [Fact]
    public void A_mutant_among_all_others_does_what_it_would_do_alone()
    {
        using var all = ReferenceProgram.Compile(signature, Reference, MutantSwitch.Most);
        Assert.Equal(Enum.GetValues<MutantKind>(), all.Mutants.Select(m => m.Kind).Distinct().Order());
        foreach (var mutant in all.Mutants.Where(m => m.After.Length > 0 && !m.Portable))
        {
            var applied = mutant.Applied(all.Source).Split('\n');
            using var alone = ReferenceProgram.Compile(signature, string.Join('\n', applied[2..^2]), 0);
            foreach (var input in Inputs)
                Assert.True(Run(all, input, mutant.Id) == Run(alone, input, MutantSwitch.None), $"{mutant} on {input}");
        }
    }

    [Fact]
    public void The_original_is_what_it_was()
    {
        using var all = ReferenceProgram.Compile(signature, Reference, MutantSwitch.Most);
        using var alone = ReferenceProgram.Compile(signature, Reference, 0);
        Assert.Empty(alone.Mutants);
        Assert.All(Inputs, input => Assert.Equal(Run(alone, input, MutantSwitch.None), Run(all, input, MutantSwitch.None)));
    }

    [Fact]
    public void What_could_throw_with_a_mutant_is_not_computed_beside_the_original()
    {
        const string Source = """
            public static int Near(List<int> values)
            {
                int sum = 0;
                string text = "abcb";
                for (int i = 0; i < values.Count; i++)
                {
                    if (text.IndexOf('b', i % text.Length) > 1)
                        sum += text.LastIndexOf('b', 3) - 1;
                    if (values[values.Count - 1] > 4 && values[i] == values[0])
                        sum++;
                    if (7 / (i + 1) > 1 || Math.Max(i - 1, values[i]) % 3 == 2)
                        sum += 10;
                }
                return sum;
            }
            """;
        var near = SignatureParser.Parse("int Near(List<int> values)");
        using var all = ReferenceProgram.Compile(near, Source, MutantSwitch.Most);
        using var alone = ReferenceProgram.Compile(near, Source, 0);
        Assert.All(Inputs, input => Assert.Equal(Assert.IsType<Value.Integer>(Run(alone, input, MutantSwitch.None)), Run(all, input, MutantSwitch.None)));
        Assert.InRange(all.Mutants.Count, 30, MutantSwitch.Most);
    }

    [Fact]
    public void What_does_not_mind_the_order_of_its_arguments_has_no_mutant_of_them()
    {
        using var program = ReferenceProgram.Compile(SignatureParser.Parse("int Least(int n)"), "public static int Least(int n) => Math.Min(n, 4) + Math.Clamp(n, 1, 9);", 100);
        Assert.Equal("Math.Clamp(n, 1, 9)", Assert.Single(program.Mutants, m => m.Kind == MutantKind.Arguments).Before);
    }

    [Theory]
    [InlineData(true, "x + y")]
    [InlineData(true, "Math.Max(x, y)")]
    [InlineData(true, "Math.Abs(x - 1) + Math.Abs(y - 1)")]
    [InlineData(true, "(x + 1) * (y + 1) % 7")]
    [InlineData(true, "x < 3 && 3 > y && x != y", "bool")]
    [InlineData(true, "(x < y || y < x) == (x == y)", "bool")]
    [InlineData(false, "x - y")]
    [InlineData(false, "x + 2 * y")]
    [InlineData(false, "Math.Abs(x - y)")]                 // it does not, but that is not seen
    [InlineData(false, "x % (y * y + 1)")]
    [InlineData(false, "x < 3 && y > 3", "bool")]
    [InlineData(false, "x <= y", "bool")]
    [InlineData(false, "Work(x, 0) + Work(y, 0)")]
    [InlineData(true, "new Pair(Math.Min(x, y), x + y)", "Pair")]
    [InlineData(false, "new Pair(x, x + y)", "Pair")]
    [InlineData(false, "new Pair(Math.Min(x, y), x + y) { Second = x }", "Pair")]
    [InlineData(false, "new Sum(x + y, x * y)", "Sum")]             // where it may do more than keep what it is given
    public void A_function_that_does_not_mind_the_order_of_its_arguments_has_no_mutant_of_them(bool symmetric, string body, string type = "int")
    {
        var two = $"static {type} Two(int x, int y) => {body};\nrecord struct Pair(int First, int Second);\nrecord struct Sum(int Of) {{ static int made; public Sum(int a, int b) : this(a + b + made++) {{ }} }}";
        var call = type switch { "int" => "Two(a, b)", "bool" => "(Two(a, b) ? 1 : 0)", _ => $"Two(a, b){(type == "Pair" ? ".First" : ".Of")}" };
        using var program = ReferenceProgram.Compile(SignatureParser.Parse("int Work(int a, int b)"), $"public static int Work(int a, int b) => a < 0 ? 7 : {call};\n{two}", 100);
        Assert.Equal(symmetric, !program.Mutants.Any(m => m.Kind == MutantKind.Arguments && m.Before == "Two(a, b)"));
        if (!symmetric)
            return;
        using var turned = ReferenceProgram.Compile(SignatureParser.Parse("int Work(int a, int b)"), $"public static int Work(int a, int b) => a < 0 ? 7 : {call.Replace("a, b", "b, a", StringComparison.Ordinal)};\n{two}", 0);
        foreach (var input in from a in Enumerable.Range(-2, 12) from b in Enumerable.Range(-5, 15) select new TestInput.Call([new Value.Integer(a), new Value.Integer(b)]))
            Assert.Equal(program.Run(input, MutantSwitch.None, Fuel.Tank), turned.Run(input, MutantSwitch.None, Fuel.Tank));
    }

    [Theory]
    [InlineData("\"abc\".IndexOf(c)", false)]
    [InlineData("\"abca\".IndexOf(c)", true)]
    [InlineData("\"abc\".IndexOf(c, 0)", true)]
    [InlineData("\"abc\".IndexOf(text)", true)]
    [InlineData("text.IndexOf(c)", true)]
    public void A_place_in_an_alphabet_is_the_same_from_both_ends(string search, bool mutated)
    {
        using var program = ReferenceProgram.Compile(SignatureParser.Parse("int Place(string text)"), $"public static int Place(string text) {{ char c = text[0]; return {search}; }}", 100);
        Assert.Equal(mutated, program.Mutants.Any(m => m.Kind == MutantKind.Method));
    }

    [Theory]
    [InlineData("OrderBy(r => r.T.Length)", "")]
    [InlineData("OrderByDescending(r => -(r.T.Length + 3))", "")]
    [InlineData("OrderBy(r => r.A).ThenBy(r => (r.A % x, r.T.Length - 1))", "")]
    [InlineData("OrderBy(r => r.A > x ? 4 : 3)", "(3 + 1) (4 - 1)")]
    [InlineData("OrderBy(r => (r.A > x ? 3 : 3))", "(3 + 1) (3 + 1) (3 - 1) (3 - 1)")]
    [InlineData("OrderBy(r => r.A > x ? 4 : 0)", "")]
    [InlineData("OrderBy(r => (r.A > x ? 5 : 0) + r.A)", "(0 + 1) (5 + 1) (5 - 1)")]
    [InlineData("OrderBy(r => r.T.Length * 3)", "(3 + 1) (3 - 1) r.T.Length - 1")]
    [InlineData("OrderBy(r => r.A / 2.5 + 3)", "(2.5 + 1) (2.5 - 1) (3 + 1) (3 - 1)")]
    [InlineData("OrderBy(r => r.A + 3 + r.T)", "(3 + 1) (3 - 1)")]
    [InlineData("OrderBy(r => r.T.Substring(r.T.Length - 3))", "(3 + 1) (3 - 1) r.T.Length - 1")]
    [InlineData("OrderBy(r => r.A - 3, Comparer<int>.Create((a, b) => a % x - b % x))", "(3 + 1) (3 - 1)")]
    [InlineData("Where(r => r.T.Length - 3 > x)", "(3 + 1) (3 - 1) r.T.Length - 1")]
    [InlineData("Select(r => r.T.Length)", "r.T.Length - 1")]
    public void What_all_keys_of_a_sort_become_more_by_is_no_mutant(string call, string moved)
    {
        using var program = ReferenceProgram.Compile(SignatureParser.Parse("bool Work(List<(int, string)> rows, int x)"), $"public static bool Work(List<(int A, string T)> rows, int x) => rows.{call} is null;", 100);
        Assert.Equal(moved, string.Join(' ', program.Mutants.Where(m => m.Kind is MutantKind.Constant or MutantKind.OffByOne).Select(m => m.After).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("if (n > 3) n = 0;", 1)]
    [InlineData("if (n > 3 && seen.Contains(n)) { n = 0; }", 1)]
    [InlineData("if (seen.Exists(s => s > n)) n = 0;", 1)]
    [InlineData("if (Kept > n) n = 0;", 1)]
    [InlineData("if (Grown > n) n = 0;", 2)]
    [InlineData("if (Grow() > n) n = 0;", 2)]
    [InlineData("if (n++ > 3) n = 0;", 2)]
    [InlineData("if (seen.Remove(n)) n = 0;", 2)]
    [InlineData("if (seen.Exists(s => Grow() > n)) n = 0;", 2)]
    [InlineData("if (n > 3) n = 0; else n = 1;", 3)]
    [InlineData("if (n > 3) { n = 0; n -= 4; }", 3)]
    [InlineData("while (n > 3) n = 0;", 2)]
    public void All_that_an_if_does_is_left_out_once(string code, int statements)
    {
        using var program = ReferenceProgram.Compile(SignatureParser.Parse("class Counter() { int Work(int n); }"), $$"""
            public class Counter
            {
                List<int> seen = new();
                int Kept { get; set; }
                int Grown => Kept++;
                int Grow() => Kept++;
                public int Work(int n)
                {
                    {{code}}
                    return n;
                }
            }
            """, 100);
        Assert.Equal(statements, program.Mutants.Count(m => m.Kind == MutantKind.Statement));
    }

    [Theory]
    [InlineData("n < 5", "n <= 5")]
    [InlineData("n <= 5", "n < 5")]
    [InlineData("n > 5", "n >= 5")]
    [InlineData("n >= 5", "n > 5")]
    [InlineData("5 < n", "5 <= n")]
    [InlineData("5 <= n", "5 < n")]
    [InlineData("5 > n", "5 >= n")]
    [InlineData("5 >= n", "5 > n")]
    [InlineData("n < 0", "n <= 0")]
    [InlineData("n > 0", "n >= 0")]
    [InlineData("n <= 0", "n < 0")]
    [InlineData("0 <= n", "0 < n")]
    [InlineData("0 >= n", "0 > n")]
    [InlineData("n == 5", "n != 5")]
    public void Every_boundary_is_some_mutant_s_and_no_two_are_the_same(string condition, string moved)
    {
        string[] Results(string of)
        {
            using var program = ReferenceProgram.Compile(SignatureParser.Parse("int Side(int n)"), $"public static int Side(int n) {{ if ({of}) return 71; return n * 10; }}", 100);
            return [.. program.Mutants.Where(m => m.Kind is MutantKind.Boundary or MutantKind.Constant or MutantKind.Condition).Select(m => m.Id).Prepend(MutantSwitch.None)
                .Select(id => string.Join(' ', Enumerable.Range(-9, 19).Select(n => program.Run(new TestInput.Call([new Value.Integer(n)]), id, Fuel.Tank))))];
        }
        var results = Results(condition);
        Assert.Contains(Results(moved)[0], results[1..]);
        Assert.Distinct(results);
    }

    [Fact]
    public void What_a_run_did_not_come_to_would_not_have_changed_it()
    {
        using var all = ReferenceProgram.Compile(signature, Reference, MutantSwitch.Most);
        var missed = 0;
        foreach (var input in Inputs)
        {
            var right = Run(all, input, MutantSwitch.None);
            foreach (var mutant in all.Mutants.Where(m => !MutantSwitch.Came(m.Id)).ToList())
            {
                Assert.Equal(right, Run(all, input, mutant.Id));
                missed++;
                Run(all, input, MutantSwitch.None);
            }
        }
        Assert.InRange(missed, 100, int.MaxValue);
    }

    [Fact]
    public void Ways_say_together_what_one_of_them_would_change() => Prop.ForAll((
        from a in Gen.Choose(-40, 40) from b in Gen.Choose(-9, 9) from text in Gen.Elements("", "ab", "a\U0001F600") select (a, b == 0 ? 1 : b, text)).ToArbitrary(), c =>
    {
        using var program = ReferenceProgram.Compile(SignatureParser.Parse("long Mixed(int a, int b, string text)"),
            "public static long Mixed(int a, int b, string text) => a / b * 1000 + a % b * 100 + (long)a % b + text.Length;", 100);
        var input = new TestInput.Call([new Value.Integer(c.a), new Value.Integer(c.Item2), new Value.Text(c.text)]);
        var right = program.Run(input, MutantSwitch.None, Fuel.Tank);
        Assert.False(MutantSwitch.WaysTold);
        program.Run(input, MutantSwitch.AllWays, Fuel.Tank);
        var told = MutantSwitch.WaysTold;
        return told == program.Mutants.Where(m => m.Portable).Any(way => !Equals(program.Run(input, way.Id, Fuel.Tank), right));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_mutant_that_never_ends_runs_out_of_fuel()
    {
        using var program = ReferenceProgram.Compile(SignatureParser.Parse("int Count(int n)"), "public static int Count(int n)\n{\n    int i = 0;\n    while (i < n)\n        i++;\n    return i;\n}", 100);
        var endless = Assert.Single(program.Mutants, m => m.ToString().Contains("i++", StringComparison.Ordinal) && m.Kind == MutantKind.Operator);
        Assert.Null(program.Run(new TestInput.Call([new Value.Integer(5)]), endless.Id, 10_000));
        Assert.Equal(new Value.Integer(5), program.Run(new TestInput.Call([new Value.Integer(5)]), MutantSwitch.None, 10_000));
    }

    [Fact]
    public void What_one_run_does_to_its_arguments_the_next_does_not_see()
    {
        using var program = ReferenceProgram.Compile(SignatureParser.Parse("int Count(List<List<int>> rows)"),
            "public static int Count(List<List<int>> rows)\n{\n    int n = rows.Sum(r => r.Count);\n    rows[0].Clear();\n    rows.RemoveAt(1);\n    return n;\n}", 100);
        Value one = new Value.Integer(1);
        var input = new TestInput.Call([new Value.Sequence([new Value.Sequence([one, one]), new Value.Sequence([one])])]);
        Assert.All(Enumerable.Range(0, 3), _ => Assert.Equal(new Value.Integer(3), program.Run(input, MutantSwitch.None, 10_000)));
    }

    [Fact]
    public void Numbers_in_the_size_of_an_array_are_no_mutants_and_those_of_its_places_are()
    {
        using var program = ReferenceProgram.Compile(SignatureParser.Parse("int Count(int n)"),
            "public static int Count(int n)\n{\n    var seen = new int[2 * n + 7, 5];\n    seen[n, 3] = 4;\n    return seen[n, 3];\n}", 100);
        var numbers = program.Mutants.Where(m => m.Kind == MutantKind.Constant).ToList();
        Assert.Equal(["3", "4"], numbers.Select(m => m.Before).Distinct().Order());
        Assert.All(numbers, m => Assert.True(m.Line > 5, $"{m}"));
    }

    [Theory]
    [InlineData("public static int Count(int n) => n.Missing();", 3, "Missing")]
    [InlineData("public static int Count(int n)\n{\n    return Environment.TickCount;\n}", 5, "Environment")]
    [InlineData("public static int Count(int n)\n{\n    return LiveBench.Rounds.Gates.Mutants.MutantSwitch.Is(0) ? n % 2 : n;\n}", 5, "MutantSwitch")]
    [InlineData("public static int Other(int n) => n;", 1, "Count")]
    public void A_reference_at_fault_says_where(string reference, int line, string says)
    {
        var wrong = Assert.Throws<ReferenceMistakeException>(() => ReferenceProgram.Compile(SignatureParser.Parse("int Count(int n)"), reference, 10));
        Assert.Equal(line, wrong.Line);
        Assert.Contains(says, wrong.Message, StringComparison.Ordinal);
    }

    private static Value? Run(ReferenceProgram program, TestInput input, int mutant) => program.Run(input, mutant, Fuel.Tank / 1000);
}
