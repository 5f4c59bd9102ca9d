using FsCheck;
using FsCheck.Fluent;
using LiveBench.Rounds.Gates.Mutants;
using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Tests.RoundTests;

/// <summary>All mutants in one program behave as each would by itself.</summary>
[Collection(nameof(MutantSwitch))] // one thread at a time
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
