using FsCheck;
using FsCheck.Fluent;
using LiveBench.Templates;

namespace LiveBench.Tests.Templates;

public sealed class RngTests
{
    private static readonly byte[] Seed = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    /// <summary>State 1, 2, 3, 4: the first outputs of the authors' own C code.</summary>
    [Fact]
    public void The_generator_is_xoshiro256_starstar()
    {
        var state = new byte[32];
        for (var i = 0; i < 4; i++)
            state[8 * i] = (byte)(i + 1);
        var rng = new Rng(state);
        Assert.Equal([11520UL, 0UL, 1509978240UL, 1215971899390074240UL], Enumerable.Range(0, 4).Select(_ => rng.Next()));
    }

    [Fact]
    public void What_is_drawn_from_a_seed_never_changes()
    {
        var rng = new Rng(Seed);
        var drawn = $"{rng.Int(1, 6)} {rng.Int(-1000, 1000)} {rng.Long(long.MinValue, long.MaxValue)} {rng.Chance()} {rng.Double():R} {rng.Pick(["a", "b", "c"])} "
            + $"{string.Join("", rng.Some(3, [1, 2, 3, 4, 5]))} {string.Join("", rng.Shuffle([1, 2, 3]))} {rng.Skin.FirstName()} {rng.Skin.City()} {rng.Skin.Company()} {rng.Skin.Product()}";
        Golden.Equal("Templates/rng.golden.txt", drawn);
    }

    [Fact]
    public void A_whole_number_stays_in_its_range_and_reaches_both_ends()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<(int, byte)>(), pair =>
        {
            var (low, width) = (Math.Min(pair.Item1, int.MaxValue - 255), pair.Item2 % 4);
            var rng = new Rng([.. BitConverter.GetBytes(pair.Item1), .. new byte[28]]);
            var drawn = Enumerable.Range(0, 200).Select(_ => rng.Int(low, low + width)).ToHashSet();
            return drawn.SetEquals(Enumerable.Range(low, width + 1));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void All_values_are_alike()
    {
        var rng = new Rng(Seed);
        var counts = new int[7];
        for (var i = 0; i < 70_000; i++)
            counts[rng.Int(0, 6)]++;
        Assert.True(counts.Sum(c => Math.Pow(c - 10_000, 2) / 10_000) < 22.46, string.Join(' ', counts));     // chi-square, 6 degrees, p = 0.001
    }

    [Fact]
    public void A_draw_is_recorded_with_its_line_and_names_are_marked_as_surface()
    {
        var rng = new Rng(Seed);
        rng.Int(1, 6, line: 10);
        rng.Chance(line: 10);
        rng.Skin.FirstName(line: 12);
        Assert.Equal([(10, 0, false), (10, 1, false), (12, 0, true)], rng.Draws.Select(d => (d.Line, d.Ordinal, d.Surface)));
    }

    [Fact]
    public void A_derived_generator_changes_nothing_in_its_parent()
    {
        var (one, other) = (new Rng(Seed), new Rng(Seed));
        one.Derive("tests").Next();
        Assert.Equal(other.Next(), one.Next());
    }

    [Fact]
    public void An_empty_range_says_what_is_wrong() =>
        Assert.Contains("5 to 4", Assert.Throws<ArgumentException>(() => new Rng(Seed).Int(5, 4)).Message, StringComparison.Ordinal);
}
