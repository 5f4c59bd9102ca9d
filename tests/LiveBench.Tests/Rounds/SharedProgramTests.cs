using LiveBench.Rounds.Gates;
using LiveBench.Rounds.Gates.Mutants;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Tests.RoundTests;

/// <summary>Many references in one class give, test for test, what each gives by itself.</summary>
[Collection(nameof(MutantSwitch))] // one thread at a time
public sealed class SharedProgramTests
{
    private static readonly TaskBody.Coding Twice = Function("int F(int n)", "public static int F(int n) => Two.Of(n);\nprivate static class Two { public static int Of(int n) => 2 * n; }", (3, 6), (5, 10));

    private static readonly TaskBody.Coding Square = Function("long F(int n)", "public static long F(int n) => Two.Of(n);\nprivate static class Two { public static long Of(int n) => (long)n * n; }", (3, 9), (5, 25));

    private static readonly TaskBody.Coding Counter = new(
        SignatureParser.Parse("class Counter(int start) { int Add(int more); void Clear(); List<int> Seen(); }"),
        [Lived(7, (1, 8))],
        [Lived(2, (3, 5), (null, 0), (4, 4)), Lived(0, (1, 1))],
        """
        public class Counter(int start)
        {
            private readonly List<int> seen = [];
            private int sum = start;

            public int Add(int more)
            {
                seen.Add(more);
                return sum += more;
            }

            public void Clear() => sum = 0;

            public List<int> Seen() => seen;
        }
        """,
        Limits.Default, Checker: false);

    [Fact]
    public void Functions_and_classes_share_a_program()
    {
        var program = SharedProgram.Of([Twice, Counter, Square, Counter]);
        Assert.Equal(["M0", "M1", "M1Add", "M1Clear", "M1Seen", "M2", "M3", "M3Add", "M3Clear", "M3Seen"], program.Signature.Methods.Select(m => m.Name));
        using var compiled = ReferenceProgram.Compile(program.Signature, program.Source, 0);
        Assert.Equal(4, program.Tests.Length);
        Assert.All(program.Tests, t => Assert.Equal(t.Expected, compiled.Run(t.Input, MutantSwitch.None, Fuel.Tank)));
    }

    [Fact]
    public void Tests_and_examples_are_all_asked()
    {
        var program = SharedProgram.Of([Twice, Counter]);
        Assert.Equal(["M0", "M0", "M0"], ((TestInput.Session)program.Tests[0].Input).Calls.Select(c => c.Method));
        Assert.Equal(["M1", "M1Add", "M1Clear", "M1Add", "M1Seen", "M1", "M1Add", "M1Seen", "M1", "M1Add", "M1Seen"], ((TestInput.Session)program.Tests[1].Input).Calls.Select(c => c.Method));
        Assert.Equal("[null, 5, null, 4, [3, 4], null, 1, [1], null, 8, [1]]", program.Tests[1].Expected.ToString());
    }

    [Fact]
    public void One_that_is_wrong_shows_in_its_own_test()
    {
        var wrong = Counter with { Reference = Counter.Reference.Replace("sum = 0", "sum = 1", StringComparison.Ordinal) };
        var program = SharedProgram.Of([Counter, wrong, Square]);
        using var compiled = ReferenceProgram.Compile(program.Signature, program.Source, 0);
        Assert.Equal([true, false, true], program.Tests.Select(t => t.Expected == compiled.Run(t.Input, MutantSwitch.None, Fuel.Tank)));
    }

    private static TaskBody.Coding Function(string signature, string reference, params (int Input, int Expected)[] tests)
    {
        var all = tests.Select(t => new TestCase(new TestInput.Call([new Value.Integer(t.Input)]), new Value.Integer(t.Expected))).ToList();
        return new TaskBody.Coding(SignatureParser.Parse(signature), [all[0]], [.. all], reference, Limits.Default, Checker: false);
    }

    /// <summary>A counter is made, is added to or cleared (null), and says at last what it has seen.</summary>
    private static TestCase Lived(int start, params (int? More, int Sum)[] calls)
    {
        static Value Seen((int? More, int Sum)[] calls) => new Value.Sequence([.. calls.Select(c => c.More).OfType<int>().Select(m => new Value.Integer(m))]);
        return new TestCase(
            new TestInput.Session([new Value.Integer(start)], [.. calls.Select(c => c.More is { } more ? new Invocation("Add", [new Value.Integer(more)]) : new Invocation("Clear", [])), new Invocation("Seen", [])]),
            new Value.Sequence([.. calls.Select(c => c.More is null ? (Value)Value.Null.Instance : new Value.Integer(c.Sum)), Seen(calls)]));
    }
}
