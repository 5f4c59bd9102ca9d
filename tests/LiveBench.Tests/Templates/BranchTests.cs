using LiveBench.Templates;

namespace LiveBench.Tests.Templates;

/// <summary>Draws in a tree: each place has a generator of its own.</summary>
public sealed class BranchTests
{
    private static readonly byte[] Seed = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    [Fact]
    public void What_comes_out_in_a_branch_does_not_depend_on_its_neighbours()
    {
        var (one, other) = (new Rng(Seed).Branch(7), new Rng(Seed).Branch(7));
        for (var i = 0; i < 9; i++)
            other.At(1).Int(0, 99);
        other.Int(0, 99);
        Assert.Equal(Drawn(one.At(2)), Drawn(other.At(2)));
        Assert.NotEqual(Drawn(one.At(2)), Drawn(one.At(3)));
        Assert.NotEqual(Drawn(one.At(2).At(3)), Drawn(one.At(3).At(2)));
    }

    [Fact]
    public void Two_trees_of_one_line_are_different_and_no_two_draws_share_a_place()
    {
        var rng = new Rng(Seed);
        var (one, other) = (rng.Branch(7), rng.Branch(7));
        Assert.NotEqual(Drawn(one), Drawn(other));
        for (var i = 0; i < 40; i++)
            Drawn(one.At(i));
        Assert.Distinct(rng.Draws.Select(d => (d.Line, d.Ordinal)));
        Assert.All(rng.Draws, d => Assert.Equal(7, d.Line));
    }

    [Fact]
    public void A_draw_made_anew_changes_no_other()
    {
        var rng = new Rng(Seed);
        var drawn = Drawn(rng.Branch(7).At(1));
        var again = Drawn(new Rng(Seed, new Redraw(7, rng.Draws[2].Ordinal, 1)).Branch(7).At(1));
        Assert.Equal(drawn.Select((value, i) => i == 2 ? -1 : value), again.Select((value, i) => i == 2 ? -1 : value));
        Assert.NotEqual(drawn[2], again[2]);
    }

    [Fact]
    public void An_option_that_is_refused_leaves_nothing_behind_and_changes_nothing_for_the_others()
    {
        Option<int, string> one = Of("one", 5), two = Of("two", 3), three = Of("three", 1);
        var chosen = new HashSet<string>();
        for (var number = 0; number < 60; number++)
        {
            var (all, some) = (new Rng(Seed), new Rng(Seed));
            var free = all.Branch(7).At(number).First([one, two, three], 0, _ => true)!;
            var refusing = some.Branch(7).At(number).First([one, two, three], 0, made => !made.StartsWith("one", StringComparison.Ordinal))!;
            chosen.UnionWith([free.Split(' ')[0], refusing.Split(' ')[0]]);
            Assert.Equal(2, some.Draws.Count);
            Assert.Equal(some.Draws[1].Drawn, refusing.Split(' ')[0]);
            if (!free.StartsWith("one", StringComparison.Ordinal))
                Assert.Equal(free, refusing);
        }
        Assert.Equal(["one", "three", "two"], chosen.Order());
        Assert.Null(new Rng(Seed).Branch(7).First([one, two, three], 0, _ => false));
    }

    private static Option<int, string> Of(string name, int weight) => new(name, weight, (branch, _) => $"{name} {branch.Int(0, 999)}");

    private static List<int> Drawn(Branch branch) => [.. Enumerable.Range(0, 5).Select(_ => branch.Int(0, 999_999))];
}
