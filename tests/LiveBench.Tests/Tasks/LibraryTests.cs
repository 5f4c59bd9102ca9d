using FsCheck;
using FsCheck.Fluent;
using LiveBench.Tasks;

namespace LiveBench.Tests.Tasks;

/// <summary>What a made-up library answers: within its bounds, by what was called before, the same every time.</summary>
public sealed class LibraryTests
{
    private const int Results = 100;

    private static readonly Arbitrary<(int Seed, int Start, int[] Arguments)> Cases = (
        from seed in Gen.Choose(0, 1_000_000)
        from start in Gen.Choose(0, Library.Below - 1)
        from arguments in Gen.Choose(0, Library.Below - 1).ArrayOf(9)
        select (seed, start, arguments)).ToArbitrary();

    [Fact]
    public void Answers_are_within_bounds_and_the_same_for_the_same_calls() => Prop.ForAll(Cases, c =>
    {
        var answers = Answers(SampleLibrary.Depot(c.Seed), c.Start, c.Arguments);
        return answers.TrueForAll(a => a is >= 0 and < Results) && answers.SequenceEqual(Answers(SampleLibrary.Depot(c.Seed), c.Start, c.Arguments));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_called_before_and_what_an_object_was_made_with_change_what_comes_back()
    {
        var (called, made) = (0, 0);
        for (var seed = 0; seed < 200; seed++)
        {
            var (one, other, third) = (SampleLibrary.Depot(seed).New(5), SampleLibrary.Depot(seed).New(5), SampleLibrary.Depot(seed).New(6));
            one.Call("Rest");
            called += one.Call("Lift", 3) == other.Call("Lift", 3) ? 0 : 1;
            made += third.Call("Lift", 3) == SampleLibrary.Depot(seed).New(5).Call("Lift", 3) ? 0 : 1;
        }
        Assert.InRange(called, 180, 200);                  // of a hundred results, one in a hundred comes twice by chance
        Assert.InRange(made, 180, 200);
    }

    [Fact]
    public void Every_result_of_a_method_comes_up()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var depot = SampleLibrary.Depot(seed).New(seed);
            var results = Enumerable.Range(0, 3000).Select(i => i % 2 == 0 ? depot.Call("Lift", i % 1000) : depot.Call("Rest")).Where((_, i) => i % 2 == 1).ToHashSet();
            Assert.InRange(results.Count, 90, Results);
        }
    }

    [Theory]
    [InlineData("Relax", 0)]
    [InlineData("Lift", 2)]
    public void A_call_that_there_is_not_says_what_there_is(string method, int arguments) =>
        Assert.Contains("Lift(int weight)", Assert.Throws<ArgumentException>(() => SampleLibrary.Depot(1).New(1).Call(method, new int[arguments])).Message);

    private static List<int> Answers(Library library, int start, int[] arguments)
    {
        var depot = library.New(start);
        return [.. arguments.Select((a, i) => (i % 3) switch { 0 => depot.Call("Lift", a), 1 => depot.Call("Rest"), _ => depot.Call("Swing", a, arguments[i - 1]) })];
    }
}
