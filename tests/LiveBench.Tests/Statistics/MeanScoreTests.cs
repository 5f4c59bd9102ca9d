using FsCheck;
using FsCheck.Fluent;
using LiveBench.Statistics;
using MathNet.Numerics.Distributions;

namespace LiveBench.Tests.Statistics;

public sealed class MeanScoreTests
{
    /// <summary>One to fifteen templates of one to five tasks: scores of tenths, of 0 and 1, or all 0 or all 1.</summary>
    private static readonly Arbitrary<double[][]> rounds = Gen.OneOf(
            from tasks in Gen.Choose(1, 5) from right in Gen.Choose(0, 1) select Enumerable.Repeat((double)right, tasks).ToArray(),
            from tasks in Gen.Choose(1, 5) from score in Gen.Choose(0, 10).ArrayOf(tasks) select score.Select(s => s / 10.0).ToArray(),
            from tasks in Gen.Choose(1, 5) from score in Gen.Choose(0, 1).ArrayOf(tasks) select score.Select(s => (double)s).ToArray())
        .NonEmptyListOf().Select(list => list.Take(15).ToArray()).ToArbitrary();

    [Fact]
    public void Tasks_all_right_are_worth_as_much_as_their_templates()
    {
        var score = MeanScore.Of(All(1, templates: 12, tasks: 2));
        var (low, _) = ClopperPearson.Interval(12, 12);
        Assert.Equal(new Estimate(1, low, 1), score);
        Assert.InRange(score.Low, 0.73, 0.74);
    }

    [Fact]
    public void Tasks_all_wrong_are_not_proof_that_none_can_be_right() =>
        Assert.InRange(MeanScore.Of(All(0, templates: 12, tasks: 2)).High, 0.26, 0.27);

    [Theory]
    [InlineData(1.0)]
    [InlineData(0.5)]
    [InlineData(0.0)]
    public void One_template_alone_says_next_to_nothing(double right)
    {
        var score = MeanScore.Of(All(right, templates: 1, tasks: 24));
        Assert.True(score.High - score.Low > 0.95);
    }

    [Theory]
    [InlineData(12, 2)]
    [InlineData(30, 2)]
    [InlineData(6, 4)]
    [InlineData(12, 10)]
    public void One_failure_makes_no_model_look_surer_than_a_perfect_one(int templates, int tasks)
    {
        var perfect = All(1, templates, tasks);
        var flawed = All(1, templates, tasks);
        flawed[0][0] = 0;
        Assert.InRange(MeanScore.Of(flawed).Low, 0, MeanScore.Of(perfect).Low + 0.005);
    }

    [Fact]
    public void Templates_that_score_alike_by_luck_are_worth_one_task_each() =>
        Assert.Equal(4, EffectiveTasks.Of(ClusteredMean.Of([.. Enumerable.Range(0, 4).Select(_ => new double[] { 1, 0 })])));

    [Fact]
    public void A_large_template_among_small_ones_is_worth_less_than_its_tasks()
    {
        double[][] templates = [.. All(1, templates: 4, tasks: 1), .. All(1, templates: 1, tasks: 16)];
        Assert.Equal(20.0 * 20 / (4 + 256), EffectiveTasks.Of(ClusteredMean.Of(templates)), 1e-12);
    }

    [Fact]
    public void The_interval_holds_its_mean_and_lies_between_0_and_1() =>
        Prop.ForAll(rounds, r => MeanScore.Of(r) is { Low: >= 0, High: <= 1 } s
            && s.Low <= s.Value && s.Value <= s.High).QuickCheckThrowOnFailure();

    [Fact]
    public void Effective_tasks_lie_between_those_of_like_tasks_and_all_of_them() =>
        Prop.ForAll(rounds, r => ClusteredMean.Of(r) is var mean && EffectiveTasks.Of(mean) is var tasks
            && tasks >= mean.Values / mean.ClusterSize - 1e-9 && tasks <= mean.Values + 1e-9).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_answers_from_fewer_templates_are_less_certain()
    {
        double[][] few = [[1, 1], [1, 0], [0, 0], [1, 1], [0, 1], [1, 1]];
        double[][] many = [.. few, .. few];
        Assert.True(Width(few) > Width(many));
        Assert.True(Width([[.. few[0], .. few[1]], [.. few[2], .. few[3]], [.. few[4], .. few[5]]]) > Width(few));
        Assert.True(Width(All(1, templates: 4, tasks: 6)) > Width(All(1, templates: 8, tasks: 3)));
    }

    [Fact]
    public void Templates_count_in_any_order() =>
        Prop.ForAll(rounds, r => MeanScore.Of(r) is var there && MeanScore.Of([.. r.Reverse()]) is var back
            && Math.Abs(there.Low - back.Low) < 1e-9 && Math.Abs(there.High - back.High) < 1e-9).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1.5)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void What_is_no_score_is_refused(double score) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MeanScore.Of([new[] { 1, score }]));

    /// <summary>
    /// Templates are drawn from a population whose mean is known, with a beta-distributed difficulty each, and the interval must hold
    /// that mean in 93 of 100 rounds, wherever it lies and however much the tasks of a template are alike.
    /// </summary>
    [Theory]
    [InlineData(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)]
    [InlineData(1, 1, 1, 2, 2, 2, 3, 3, 4, 6, 8, 10)]
    public void The_interval_covers_the_mean_of_all_templates(params int[] tasks)
    {
        const int rounds = 150;
        foreach (var mean in new[] { 0.05, 0.2, 0.5, 0.8, 0.95, 0.99, 1 })
            foreach (var alike in new[] { 0, 0.3, 0.6, 1 })
            {
                var random = new Random(20260);
                var covered = Enumerable.Range(0, rounds).Count(_ =>
                    MeanScore.Of([.. tasks.Select(count => Template(random, mean, alike, count))]) is var s && s.Low <= mean && mean <= s.High);
                Assert.True(covered >= 0.93 * rounds, $"a mean of {mean} with correlation {alike} was covered in {covered} of {rounds} rounds");
            }
    }

    private static double[] Template(Random random, double mean, double alike, int tasks)
    {
        var easy = mean is 0 or 1 || alike == 0 ? mean
            : alike == 1 ? (random.NextDouble() < mean ? 1 : 0)
            : Beta.Sample(random, mean * (1 - alike) / alike, (1 - mean) * (1 - alike) / alike);
        return [.. Enumerable.Range(0, tasks).Select(_ => random.NextDouble() < easy ? 1.0 : 0.0)];
    }

    private static double[][] All(double score, int templates, int tasks) =>
        [.. Enumerable.Range(0, templates).Select(_ => Enumerable.Repeat(score, tasks).ToArray())];

    private static double Width(double[][] templates) => MeanScore.Of(templates) is var s ? s.High - s.Low : double.NaN;
}
