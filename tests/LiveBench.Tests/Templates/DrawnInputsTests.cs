using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Tests.Templates;

public sealed class DrawnInputsTests
{
    [Fact]
    public void No_input_comes_twice_and_of_few_all_come()
    {
        var inputs = Inputs(new Numbered(most: 30), edges: [3, 4]);
        var (edges, drawn) = (inputs.Edges.Select(e => e.ToString()).ToList(), All(inputs, 100));
        Assert.Equal(["3", "4"], edges);
        Assert.Equal(Enumerable.Range(0, 30).Select(n => $"{n}").Order(), edges.Concat(drawn).Order());
    }

    [Fact]
    public void An_example_that_was_taken_does_not_come_among_the_others()
    {
        var inputs = Inputs(new Numbered(most: 30), edges: []);
        inputs.Take(inputs.Candidates[0]);
        Assert.DoesNotContain(inputs.Candidates[0].ToString(), All(inputs, 100));
    }

    [Fact]
    public void What_is_near_an_earlier_input_is_near_one_of_the_first_few_hundred()
    {
        var domain = new Numbered(most: int.MaxValue);
        var inputs = Inputs(domain, edges: []);
        _ = All(inputs, 3_000);
        Assert.NotEmpty(domain.Nudged);
        Assert.InRange(domain.Nudged.Distinct().Count(), 100, 500);
    }

    private static DrawnInputs Inputs(Numbered domain, List<int> edges) =>
        new(new FunctionTests<int, int>(((Signature.Function)SignatureParser.Parse("int F(int n)")).Method, domain, n => n, edges, null), new Rng(new byte[32]));

    private static List<string> All(DrawnInputs inputs, int most)
    {
        var all = new List<string>();
        while (all.Count < most && inputs.Next() is { } input)
            all.Add(input.ToString());
        return all;
    }

    /// <summary>Numbers below a bound, and which of them something near was asked for.</summary>
    private sealed class Numbered(int most) : Domain<int>
    {
        public List<int> Nudged { get; } = [];

        public override string English => "a number";

        public override int Draw(Rng rng) => (int)rng.Whole(0, most - 1);

        public override int Nudge(int value, Rng rng)
        {
            Nudged.Add(value);
            return Draw(rng);
        }

        public override string? Refusal(int value) => null;
    }
}
