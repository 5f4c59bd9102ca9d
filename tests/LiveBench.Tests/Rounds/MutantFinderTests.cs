using LiveBench.Rounds.Gates.Mutants;
using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Tests.RoundTests;

/// <summary>What is a mutant, and what can be seen to mean nothing.</summary>
[Collection(nameof(MutantSwitch))] // one thread at a time
public sealed class MutantFinderTests
{
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
    [InlineData("if (seen[0] > n || -n > 3) n = 0;", 1)]
    [InlineData("if (this[0] > n) n = 0;", 2)]
    [InlineData("if ((this > n)) n = 0;", 2)]
    [InlineData("if (-this > n) n = 0;", 2)]
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
                int this[int at] => Kept++;
                public static int operator -(Counter c) => c.Kept++;
                public static bool operator >(Counter c, int n) => c.Kept++ > n;
                public static bool operator <(Counter c, int n) => c.Kept++ < n;
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
    public void Numbers_in_the_size_of_an_array_are_no_mutants_and_those_of_its_places_are()
    {
        using var program = ReferenceProgram.Compile(SignatureParser.Parse("int Count(int n)"),
            "public static int Count(int n)\n{\n    var seen = new int[2 * n + 7, 5];\n    seen[n, 3] = 4;\n    return seen[n, 3];\n}", 100);
        var numbers = program.Mutants.Where(m => m.Kind == MutantKind.Constant).ToList();
        Assert.Equal(["3", "4"], numbers.Select(m => m.Before).Distinct().Order());
        Assert.All(numbers, m => Assert.True(m.Line > 5, $"{m}"));
    }
}
