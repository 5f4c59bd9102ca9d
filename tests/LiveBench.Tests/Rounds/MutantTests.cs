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
        using var all = ReferenceProgram.Compile(signature, Reference, 1000);
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
        using var all = ReferenceProgram.Compile(signature, Reference, 1000);
        using var alone = ReferenceProgram.Compile(signature, Reference, 0);
        Assert.Empty(alone.Mutants);
        Assert.All(Inputs, input => Assert.Equal(Run(alone, input, MutantSwitch.None), Run(all, input, MutantSwitch.None)));
    }

    [Fact]
    public void What_does_not_mind_the_order_of_its_arguments_has_no_mutant_of_them()
    {
        using var program = ReferenceProgram.Compile(SignatureParser.Parse("int Least(int n)"), "public static int Least(int n) => Math.Min(n, 4) + Math.Clamp(n, 1, 9);", 100);
        Assert.Equal("Math.Clamp(n, 1, 9)", Assert.Single(program.Mutants, m => m.Kind == MutantKind.Arguments).Before);
    }

    [Fact]
    public void A_mutant_that_never_ends_runs_out_of_fuel()
    {
        using var program = ReferenceProgram.Compile(SignatureParser.Parse("int Count(int n)"), "public static int Count(int n)\n{\n    int i = 0;\n    while (i < n)\n        i++;\n    return i;\n}", 100);
        var endless = Assert.Single(program.Mutants, m => m.ToString().Contains("i++", StringComparison.Ordinal) && m.Kind == MutantKind.Operator);
        Assert.Null(program.Run(new TestInput.Call([new Value.Integer(5)]), endless.Id, 10_000));
        Assert.Equal(new Value.Integer(5), program.Run(new TestInput.Call([new Value.Integer(5)]), MutantSwitch.None, 10_000));
    }

    [Theory]
    [InlineData("public static int Count(int n) => n.Missing();", 3, "Missing")]
    [InlineData("public static int Count(int n)\n{\n    return Environment.TickCount;\n}", 5, "Environment")]
    [InlineData("public static int Other(int n) => n;", 1, "Count")]
    public void A_reference_at_fault_says_where(string reference, int line, string says)
    {
        var wrong = Assert.Throws<ReferenceMistakeException>(() => ReferenceProgram.Compile(SignatureParser.Parse("int Count(int n)"), reference, 10));
        Assert.Equal(line, wrong.Line);
        Assert.Contains(says, wrong.Message, StringComparison.Ordinal);
    }

    private static Value? Run(ReferenceProgram program, TestInput input, int mutant) => program.Run(input, mutant, Fuel.Tank / 1000);
}
