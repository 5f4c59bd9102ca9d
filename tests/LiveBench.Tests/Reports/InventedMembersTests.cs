using LiveBench.Reports;
using LiveBench.Tasks;
using LiveBench.Tests.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.Reports;

/// <summary>Of the answers to tasks with a library, those that failed at a member which is not there.</summary>
public sealed class InventedMembersTests
{
    private static readonly TaskInstance[] tasks = [Library("t1", "coding/libraries/a"), Library("t2", "coding/libraries/a"), Library("t3", "coding/libraries/b"), Library("t4", "coding/libraries/b"), SampleTasks.Riddle];

    [Fact]
    public void Only_answers_that_name_one_count()
    {
        var scores = SampleRuns.Run(SampleRuns.Of("0123456789", "v1", tasks), 1, "m", 2, (task, _) => task switch
        {
            "t1" => new Judgement(Verdict.CompileError, "invented member Depot.Relax: CS1061"),
            "t2" => new Judgement(Verdict.CompileError, "CS0103"),
            _ => Judgement.Accepted,
        });
        Assert.Equal((4, 2), (scores.Invented!.Tasks, scores.Invented.Templates));
        Assert.Equal(0.25, scores.Invented.Share!.Value, 9);
        Assert.Contains("\"invented_members\":{\"tasks\":4,\"templates\":2,\"share\":{\"value\":0.25,", RunJson.Write([scores]).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_round_without_a_library_has_none() =>
        Assert.Null(SampleRuns.Run(SampleRuns.Drawn, 1, "m", 1, (_, _) => Judgement.Accepted).Invented);

    private static TaskInstance Library(string id, string template) => SampleTasks.Depot with { Id = id, Template = template };
}
