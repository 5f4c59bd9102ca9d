using System.Collections.Immutable;
using System.Text;
using LiveBench.Tasks;
using LiveBench.Templates;
using LiveBench.Templates.Compose;

namespace LiveBench.Tests.Templates.Compose;

/// <summary>How trees are drawn: all different, none simpler than it looks, and each draw for itself.</summary>
public sealed class ComposeDrawTests
{
    [Fact]
    public void Nearly_all_trees_are_different()
    {
        const int Drawn = 20_000;
        var forms = Enumerable.Range(0, Drawn).Select(number => DrawnTrees.Of(3, number).Form).ToHashSet();
        Assert.InRange(forms.Count, Drawn * 99 / 100, Drawn);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public void No_tree_simplifies_and_all_have_the_size_that_was_asked_for(int level)
    {
        var trees = Enumerable.Range(0, 1000).Select(number => DrawnTrees.Of(level, number)).ToList();
        Assert.All(trees, tree => Assert.False(tree.Simplifies, tree.English));
        Assert.InRange(trees.Average(t => t.Size), level + 1, 10);
        Assert.InRange(trees.Count(t => t.Helper is not null), level < 3 ? 0 : 100, 1000);
        Assert.All(trees.Where(t => t.Helper is not null), tree => Assert.InRange(tree.HelperUses, 2, 99));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void Values_stay_within_what_is_known_of_them(int level)
    {
        for (var number = 0; number < 300; number++)
        {
            var tree = DrawnTrees.Of(level, number);
            var rng = new Rng(new byte[32]).Derive($"{number}");
            foreach (var input in tree.Given.Edges.Concat(Enumerable.Range(0, 20).Select(_ => tree.Given.Draw(rng))))
                if (tree.Together is null)
                    Within(tree.Steps, tree.Inputs[0].Bounds, input);
                else
                {
                    var (first, second) = (Within(tree.Before[0], tree.Inputs[0].Bounds, ((Value.Tuple)input).Items[0]),
                        Within(tree.Before[1], tree.Inputs[1].Bounds, ((Value.Tuple)input).Items[1]));
                    Within(tree.Steps, tree.Together.Within((Bounds.List)first.Bounds, (Bounds.List)second.Bounds), tree.Together.Run(first.Value, second.Value));
                }
        }
    }

    [Fact]
    public void A_draw_made_anew_leaves_the_steps_before_it_as_they_were()
    {
        var (kept, changed) = (0, 0);
        for (var number = 0; number < 60; number += 7)     // one list of numbers
        {
            var tree = DrawnTrees.Of(4, number, out var rng);
            foreach (var draw in rng.Draws)
            {
                var other = DrawnTrees.Again(4, number, new Redraw(draw.Line, draw.Ordinal, 1), out var again);
                var same = tree.Steps.Steps.Zip(other.Steps.Steps).TakeWhile(pair => pair.First == pair.Second).Count();
                Assert.Equal(tree.English == other.English && rng.Draws.SequenceEqual(again.Draws), tree == other && rng.Draws.SequenceEqual(again.Draws));
                kept += same;
                changed += tree.Steps.Steps.Length - same;
            }
        }
        Assert.InRange(kept, changed / 2, int.MaxValue);   // a draw in the middle leaves half of the steps, and often more
    }

    [Fact]
    public void Every_draw_has_a_place_of_its_own_and_is_on_the_script_s_line()
    {
        for (var number = 0; number < 200; number++)
        {
            _ = DrawnTrees.Of(5, number, out var rng);
            Assert.All(rng.Draws, draw => Assert.Equal(1, draw.Line));
            Assert.Distinct(rng.Draws.Select(draw => draw.Ordinal));
        }
    }

    [Fact]
    public void A_tree_tells_itself_as_it_always_did()
    {
        var told = new StringBuilder();
        for (var level = 1; level <= 5; level++)
            foreach (var number in new[] { 0, 2, 4, 6 })
            {
                var tree = DrawnTrees.Of(level, number + (7 * level));
                told.Append($"== level {level}: {tree.Signature("Work")}\n{tree.English}\n-- in C#\n{tree.Source("Work")}\n");
            }
        Golden.Equal("Templates/Compose/trees.golden.txt", told.ToString());
    }

    private static (Value Value, Bounds Bounds) Within(Pipeline steps, Bounds bounds, Value value)
    {
        foreach (var step in steps.Steps)
        {
            (bounds, value) = (step.Within((Bounds.List)bounds), step.Run(value));
            Assert.True(Holds(bounds, value), $"{value} after {step} is not within {bounds}");
        }
        return (value, bounds);
    }

    private static bool Holds(Bounds bounds, Value value) => (bounds, value) switch
    {
        (Bounds.Number n, Value.Integer { Of: var number }) => number >= n.Low && number <= n.High,
        (Bounds.Text t, Value.Text { Of: var text }) => text.Length >= t.Length.Low && text.Length <= t.Length.High
            && (!t.IsPlain || text.All(t.Letters.Contains)) && t.Choices?.Contains(text) != false,
        (Bounds.Pair p, Value.Tuple { Items: [var first, var second] }) => Holds(p.First, first) && Holds(p.Second, second),
        (Bounds.List l, Value.Sequence { Items: var items }) => items.Length >= l.Count.Low && items.Length <= l.Count.High && items.All(item => Holds(l.Item, item))
            && (!l.IsDistinct || items.Distinct().Count() == items.Length) && (l.Order == Sorted.Unknown || IsSorted(items, l.Order)),
        _ => false,
    };

    private static bool IsSorted(ImmutableArray<Value> items, Sorted order) =>
        items.Zip(items.Skip(1)).All(pair => order == Sorted.Rising ? pair.First.Against(pair.Second) <= 0 : pair.First.Against(pair.Second) >= 0);
}
