using LiveBench.Reports;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.Reports;

/// <summary>Who answers what nothing decides claims to know; who names the wrong gap, or gives no answer, does not.</summary>
public sealed class FalseConfidenceTests
{
    private static readonly TaskInstance[] tasks =
    [
        Twin("t1", "reasoning/twins/a", LiveBench.Tasks.Twin.Unanswerable), Twin("t2", "reasoning/twins/a", LiveBench.Tasks.Twin.Unanswerable),
        Twin("t3", "reasoning/twins/b", LiveBench.Tasks.Twin.Unanswerable), Twin("t4", "reasoning/twins/b", LiveBench.Tasks.Twin.Unanswerable),
        Twin("t5", "reasoning/twins/b", LiveBench.Tasks.Twin.Answerable),
    ];

    [Fact]
    public void Only_answers_that_claim_to_know_count()
    {
        var scores = Run(task => task switch
        {
            "t1" => Wrong("7"),
            "t2" => Judgement.Accepted,
            "t3" => Wrong("\"unknown: Ole\""),
            "t4" => new Judgement(Verdict.NoAnswer, "there is no answer line"),
            _ => Wrong("9"),
        });
        Assert.Equal((4, 2), (scores.Confidence!.Tasks, scores.Confidence.Templates));
        Assert.Equal(0.25, scores.Confidence.Share!.Value, 9);
        Assert.Contains("\"false_confidence\":{\"tasks\":4,\"templates\":2,\"share\":{\"value\":0.25,", RunJson.Write([scores]).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_verdict_there_is_no_share() =>
        Assert.Null(Run(task => task == "t2" ? null : Judgement.Accepted).Confidence!.Share);

    [Fact]
    public void A_round_whose_questions_are_all_decided_has_none() =>
        Assert.Null(SampleRuns.Run(SampleRuns.Drawn, 1, "m", 1, (_, _) => Judgement.Accepted).Confidence);

    private static RunScores Run(Func<string, Judgement?> judge) => SampleRuns.Run(SampleRuns.Of("0123456789", "v1", tasks), 1, "m", 2, (task, _) => judge(task));

    private static Judgement Wrong(string got) => new(Verdict.WrongAnswer, "another answer was expected", new Failure(0, "", "\"unknown: Mara\"", got));

    private static TaskInstance Twin(string id, string template, Twin twin) => new(id, template, "1f", 3, $"The prompt of {id}.",
        new TaskBody.Reasoning(new PortableType.Int(), twin == LiveBench.Tasks.Twin.Unanswerable ? ReasoningForm.Unknown("Mara") : new Value.Integer(5), false, twin));
}
