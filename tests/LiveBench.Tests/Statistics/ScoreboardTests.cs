using LiveBench.Statistics;

namespace LiveBench.Tests.Statistics;

public sealed class ScoreboardTests
{
    private static readonly TaskTally[] tallies =
    [
        new("coding/windows/rolling-extremum", "coding/windows", "t1", 10, 3),
        new("coding/windows/rolling-extremum", "coding/windows", "t2", 10, 0),
        new("coding/parsing/brackets", "coding/parsing", "t3", 10, 10),
        new("reasoning/order/seats", "reasoning/order", "t4", 10, 1),
    ];

    [Fact]
    public void Every_category_has_a_row_and_so_has_what_it_is_part_of()
    {
        var board = Scoreboard.Of(tallies, 5);
        Assert.Equal(["coding", "coding/parsing", "coding/windows", "reasoning", "reasoning/order"], board.Categories.Keys);
        Assert.Equal([3, 1, 2, 1, 1], board.Categories.Values.Select(r => r.Tasks));
        Assert.Equal([2, 1, 1, 1, 1], board.Categories.Values.Select(r => r.Templates));
        Assert.Equal((4, 3), (board.All.Tasks, board.All.Templates));
    }

    [Fact]
    public void A_row_is_the_mean_over_tasks_with_its_interval_over_templates()
    {
        var board = Scoreboard.Of(tallies, 5);
        Digits.Agree(0.35, board.All.PassAt(1)!.Value);
        Digits.Agree(0.6041666667, board.All.PassAt(5)!.Value);
        Assert.Equal(MeanScore.Of([new[] { 0.3, 0 }, [1]]), board.Categories["coding"].PassAt(1));
    }

    [Fact]
    public void One_task_with_too_few_samples_leaves_its_groups_undefined_and_no_other()
    {
        var board = Scoreboard.Of([.. tallies, new("reasoning/order/queue", "reasoning/order", "t5", 4, 4)], 5);
        Assert.NotNull(board.All.PassAt(4));
        Assert.Null(board.All.PassAt(5));
        Assert.Null(board.Categories["reasoning"].PassAt(5));
        Assert.Null(board.Categories["reasoning/order"].PassAt(5));
        Assert.NotNull(board.Categories["coding"].PassAt(5));
    }

    [Fact]
    public void A_task_without_an_answer_leaves_pass_at_1_undefined() =>
        Assert.Null(Scoreboard.Of([.. tallies, new("a", "coding/a", "t5", 0, 0)], 1).All.PassAt(1));

    [Fact]
    public void No_task_at_all_is_undefined()
    {
        var board = Scoreboard.Of([], 2);
        Assert.Equal([null, null], board.All.PassAtK);
        Assert.Empty(board.Categories);
    }

    [Fact]
    public void A_task_counts_once_and_never_more_than_its_samples()
    {
        Assert.Throws<ArgumentException>(() => Scoreboard.Of([.. tallies, tallies[0]], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Scoreboard.Of([tallies[0] with { Accepted = 11 }], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Scoreboard.Of(tallies, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Scoreboard.Of(tallies, 5).All.PassAt(6));
    }
}
