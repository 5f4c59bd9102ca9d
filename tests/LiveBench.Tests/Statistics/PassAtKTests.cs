using FsCheck;
using FsCheck.Fluent;
using LiveBench.Statistics;

namespace LiveBench.Tests.Statistics;

public sealed class PassAtKTests
{
    /// <summary>n, c and k with 0 ≤ c ≤ n and 1 ≤ k ≤ n ≤ 300.</summary>
    private static readonly Arbitrary<(int N, int C, int K)> draws =
        (from n in Gen.Choose(1, 300) from c in Gen.Choose(0, n) from k in Gen.Choose(1, n) select (n, c, k)).ToArbitrary();

    [Theory]
    [InlineData(10, 3, 1, 0.3)]
    [InlineData(10, 3, 5, 0.9166666667)]
    [InlineData(20, 1, 10, 0.5)]
    [InlineData(100, 5, 10, 0.4162476331)]
    [InlineData(200, 13, 10, 0.4975511147)]
    [InlineData(200, 13, 100, 0.9999194972)]
    [InlineData(5, 0, 3, 0)]
    [InlineData(5, 3, 3, 1)]
    public void Known_answers(int samples, int accepted, int k, double expected) =>
        Digits.Agree(expected, PassAtK.Of(samples, accepted, k));

    [Theory]
    [InlineData(8, 5, 2, 0.3571428571)]
    [InlineData(10, 7, 3, 0.2916666667)]
    [InlineData(10, 2, 3, 0)]
    public void Known_answers_of_pass_hat_k(int samples, int accepted, int k, double expected) =>
        Digits.Agree(expected, PassHatK.Of(samples, accepted, k));

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(4, 0, 5)]
    [InlineData(4, 4, 5)]
    public void A_task_with_fewer_samples_than_k_has_no_pass_at_k(int samples, int accepted, int k)
    {
        Assert.Null(PassAtK.Of(samples, accepted, k));
        Assert.Null(PassHatK.Of(samples, accepted, k));
    }

    [Theory]
    [InlineData(-1, 0, 1)]
    [InlineData(5, -1, 1)]
    [InlineData(5, 6, 1)]
    [InlineData(5, 3, 0)]
    public void Numbers_that_describe_no_draw_are_refused(int samples, int accepted, int k)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PassAtK.Of(samples, accepted, k));
        Assert.Throws<ArgumentOutOfRangeException>(() => PassHatK.Of(samples, accepted, k));
    }

    [Fact]
    public void It_is_a_probability() =>
        Prop.ForAll(draws, d => PassAtK.Of(d.N, d.C, d.K) is >= 0 and <= 1
            && PassHatK.Of(d.N, d.C, d.K) is >= 0 and <= 1).QuickCheckThrowOnFailure();

    [Fact]
    public void One_draw_is_the_share_accepted() =>
        Prop.ForAll(draws, d => PassAtK.Of(d.N, d.C, 1) == (double)d.C / d.N
            && PassHatK.Of(d.N, d.C, 1) == (double)d.C / d.N).QuickCheckThrowOnFailure();

    [Fact]
    public void More_draws_never_lower_it() =>
        Prop.ForAll(draws, d => d.K == d.N || PassAtK.Of(d.N, d.C, d.K + 1) >= PassAtK.Of(d.N, d.C, d.K)).QuickCheckThrowOnFailure();

    [Fact]
    public void More_accepted_never_lower_it() =>
        Prop.ForAll(draws, d => d.C == d.N || PassAtK.Of(d.N, d.C + 1, d.K) >= PassAtK.Of(d.N, d.C, d.K) - 1e-15).QuickCheckThrowOnFailure();

    [Fact]
    public void One_accepted_of_a_million_is_not_lost_to_rounding()
    {
        Digits.Agree(1e-6, PassAtK.Of(1_000_000, 1, 1));
        Digits.Agree(0.01, PassAtK.Of(1_000_000, 1, 10_000));
    }

    [Fact]
    public void It_is_the_share_of_all_ways_to_draw()
    {
        for (var n = 1; n <= 9; n++)
            for (var c = 0; c <= n; c++)
                for (var k = 1; k <= n; k++)
                {
                    var ways = Enumerable.Range(0, 1 << n).Where(drawn => int.PopCount(drawn) == k).ToList();
                    var accepted = (1 << c) - 1;
                    Assert.Equal((double)ways.Count(drawn => (drawn & accepted) != 0) / ways.Count, PassAtK.Of(n, c, k)!.Value, 1e-14);
                    Assert.Equal((double)ways.Count(drawn => (drawn & ~accepted) == 0) / ways.Count, PassHatK.Of(n, c, k)!.Value, 1e-14);
                }
    }
}
