using LiveBench.Store;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Reports;

/// <summary>How often a model answers questions that nothing decides.</summary>
public static class FalseConfidence
{
    /// <summary>The share of answers that claim to know; null where every question of the run's round is decided.</summary>
    public static AnswerShare? Of(RunRecord record) => AnswerShare.Of(record, task => task is TaskBody.Reasoning { Twin: Twin.Unanswerable }, ClaimsToKnow);

    /// <summary>A wrong answer that could be read, and did not say that the question is not decided.</summary>
    private static bool ClaimsToKnow(Judgement judgement) =>
        judgement is { Verdict: Verdict.WrongAnswer, Failure.Got: { } got } && !got.StartsWith($"\"{ReasoningForm.Unknown("").Of}", StringComparison.Ordinal);
}
