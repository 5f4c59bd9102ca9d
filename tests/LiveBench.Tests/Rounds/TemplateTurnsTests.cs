using System.Collections.Immutable;
using LiveBench.Cli;
using LiveBench.Rounds;
using LiveBench.Templates;

namespace LiveBench.Tests.RoundTests;

/// <summary>A round with fewer tasks than there are templates has some of everything, and not what the last one had.</summary>
public sealed class TemplateTurnsTests
{
    private static readonly IReadOnlyList<TaskTemplate> all = TemplateFolder.Read(Installation.Templates);

    [Fact]
    public void Every_template_has_one_turn() => Assert.Equal(all.Select(t => t.Id), Turns(1).Select(t => t.Id).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(24)]
    [InlineData(50)]
    public void Kinds_come_in_proportion(int tasks)
    {
        foreach (var kind in new[] { "coding", "reasoning" })
        {
            var wanted = tasks * all.Count(t => t.Kind == kind) / (double)all.Count;
            Assert.InRange(Turns(1).Take(tasks).Count(t => t.Kind == kind), wanted - 1, wanted + 1);
        }
    }

    [Fact]
    public void No_category_comes_twice_before_all_of_its_kind_have_come()
    {
        foreach (var kind in Turns(2).GroupBy(t => t.Kind))
        {
            var categories = kind.Select(t => t.Category).Distinct().Count();
            Assert.Distinct(kind.Take(categories).Select(t => t.Category));
        }
    }

    [Fact]
    public void The_secret_decides_and_nothing_else()
    {
        Assert.Equal(Turns(3), TemplateTurns.Of([.. all.Reverse()], Secret(3)));
        var first = Enumerable.Range(0, 40).SelectMany(secret => Turns((byte)secret).Take(24)).Select(t => t.Id).ToHashSet();
        Assert.Equal(all.Count, first.Count);              // in forty rounds of 24, every template came
        Assert.NotEqual(Turns(3).Take(24).Select(t => t.Id).Order(), Turns(4).Take(24).Select(t => t.Id).Order());
    }

    private static ImmutableArray<TaskTemplate> Turns(byte secret) => TemplateTurns.Of(all, Secret(secret));

    private static RoundSecret Secret(byte first) => new([first, .. new byte[31]], null);
}
