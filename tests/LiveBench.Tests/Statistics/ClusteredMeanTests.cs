using LiveBench.Statistics;

namespace LiveBench.Tests.Statistics;

public sealed class ClusteredMeanTests
{
    private static readonly double[][] answers = [[1, 1, 1, 0], [0, 0, 1, 0], [1, 1, 1, 1], [1, 0]];

    [Fact]
    public void Known_answers_of_a_clustered_mean()
    {
        var mean = ClusteredMean.Of(answers);
        Digits.Agree(0.6428571429, mean.Mean);
        Digits.Agree(0.1328943585, mean.NaiveError);
        Digits.Agree(0.1560924341, mean.ClusteredError);
        Digits.Agree(0.1802400177, mean.CorrectedError);
    }

    [Fact]
    public void Known_answers_of_a_clustered_paired_difference()
    {
        var mean = ClusteredMean.Of([new double[] { 0, 1, 0 }, [1, 0, -1], [0, 0, 1], [1, 1, 0]]);
        Digits.Agree(0.1880253583, mean.NaiveError);
        Digits.Agree(0.1178511302, mean.ClusteredError);
        Digits.Agree(0.1360827635, mean.CorrectedError);
    }

    [Fact]
    public void Known_answers_of_the_intra_class_correlation_and_the_design_effect()
    {
        var mean = ClusteredMean.Of(answers[..3]);
        Digits.Agree(0.3846153846, mean.IntraClassCorrelation);
        Digits.Agree(2.153846154, mean.DesignEffect);
    }

    [Fact]
    public void Known_answer_of_mean_pass_at_5_over_tasks()
    {
        var mean = ClusteredMean.Of([.. new[] { 3, 0, 10, 1 }.Select(c => new[] { PassAtK.Of(10, c, 5)!.Value })]);
        Digits.Agree(0.6041666667, mean.Mean);
        Digits.Agree(0.2291666667, mean.NaiveError);
        Digits.Agree(0.2291666667, mean.CorrectedError);
    }

    [Fact]
    public void One_cluster_says_nothing_of_others()
    {
        var mean = ClusteredMean.Of([new double[] { 1, 0, 1 }]);
        Assert.Null(mean.CorrectedError);
        Assert.Null(mean.IntraClassCorrelation);
        Assert.Null(mean.DesignEffect);
        Assert.Null(ClusteredMean.Of([new double[] { 1 }]).NaiveError);
    }

    [Fact]
    public void Values_that_never_differ_have_no_correlation_and_those_of_like_clusters_have_all() =>
        Assert.Equal([null, 1.0], new double[][][] { [[1, 1], [1, 1]], [[1, 1], [0, 0]] }.Select(c => ClusteredMean.Of(c).IntraClassCorrelation));

    [Fact]
    public void An_empty_cluster_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ClusteredMean.Of([]));
        Assert.Throws<ArgumentException>(() => ClusteredMean.Of([new double[] { 1 }, []]));
    }
}
