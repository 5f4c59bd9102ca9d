using FsCheck;
using FsCheck.Fluent;
using LiveBench.Statistics;

namespace LiveBench.Tests.Statistics;

public sealed class RateIntervalTests
{
    /// <summary>Successes and trials, whole and not.</summary>
    private static readonly Arbitrary<(double Successes, double Trials)> rates = Gen.OneOf(
        from n in Gen.Choose(1, 400) from s in Gen.Choose(0, n) select ((double)s, (double)n),
        from n in Gen.Choose(100, 40_000) from share in Gen.Choose(0, 1_000_000) select (n / 100.0 * (share / 1e6), n / 100.0)).ToArbitrary();

    [Theory]
    [InlineData(80, 100, 0.7111708344, 0.8666330667)]
    [InlineData(0, 20, 0, 0.1611251581)]
    [InlineData(20, 20, 0.8388748419, 1)]
    [InlineData(7, 10, 0.3967781475, 0.8922087326)]
    [InlineData(1, 30, 0.005908590382, 0.1667039099)]
    public void Known_answers_of_Wilson(double successes, double trials, double low, double high) =>
        Agree(low, high, Wilson.Interval(successes, trials));

    [Theory]
    [InlineData(80, 100, 0.7081573109, 0.8733444479)]
    [InlineData(0, 20, 0, 0.1684334710)]
    [InlineData(20, 20, 0.8315665290, 1)]
    [InlineData(7, 10, 0.3475471499, 0.9332604888)]
    [InlineData(1, 30, 0.0008435709266, 0.1721694556)]
    public void Known_answers_of_Clopper_and_Pearson(double successes, double trials, double low, double high) =>
        Agree(low, high, ClopperPearson.Interval(successes, trials));

    [Fact]
    public void An_interval_holds_its_rate_and_lies_between_0_and_1() =>
        Prop.ForAll(rates, r => Holds(Wilson.Interval(r.Successes, r.Trials), r) && Holds(ClopperPearson.Interval(r.Successes, r.Trials), r))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Failures_have_the_mirrored_interval_of_successes() =>
        Prop.ForAll(rates, r => Mirrored(Wilson.Interval, r) && Mirrored(ClopperPearson.Interval, r)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_exact_interval_leaves_at_most_2_5_percent_on_either_side()
    {
        var (low, high) = ClopperPearson.Interval(7, 10);
        Assert.Equal(0.025, Enumerable.Range(7, 4).Sum(s => MathNet.Numerics.Distributions.Binomial.PMF(low, 10, s)), 1e-10);
        Assert.Equal(0.025, Enumerable.Range(0, 8).Sum(s => MathNet.Numerics.Distributions.Binomial.PMF(high, 10, s)), 1e-10);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    [InlineData(double.NaN, 5)]
    [InlineData(1, double.NaN)]
    [InlineData(1, double.PositiveInfinity)]
    public void What_is_no_rate_is_refused(double successes, double trials)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Wilson.Interval(successes, trials));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClopperPearson.Interval(successes, trials));
    }

    private static void Agree(double low, double high, ConfidenceInterval interval)
    {
        Digits.Agree(low, interval.Low);
        Digits.Agree(high, interval.High);
    }

    private static bool Holds(ConfidenceInterval interval, (double Successes, double Trials) rate) =>
        interval.Low >= 0 && interval.High <= 1 && interval.Contains(rate.Successes / rate.Trials);

    private static bool Mirrored(Func<double, double, ConfidenceInterval> interval, (double Successes, double Trials) rate)
    {
        var (right, wrong) = (interval(rate.Successes, rate.Trials), interval(rate.Trials - rate.Successes, rate.Trials));
        return Math.Abs(right.Low + wrong.High - 1) < 1e-9 && Math.Abs(right.High + wrong.Low - 1) < 1e-9;
    }
}
