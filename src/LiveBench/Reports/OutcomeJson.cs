using System.Text.Json.Nodes;
using LiveBench.Store;

namespace LiveBench.Reports;

/// <summary>An answer and its verdict as JSON: the contract of <c>export</c> and <c>show --json</c>.</summary>
public static class OutcomeJson
{
    /// <summary><c>{"task", "sample", "status", "verdict", "detail", "reason", "cpu_ms", "wall_ms", …}</c>; what is not known is null.</summary>
    public static JsonObject Write(Outcome outcome) => new()
    {
        ["task"] = outcome.Task,
        ["sample"] = outcome.Sample,
        ["status"] = outcome.Status,
        ["verdict"] = outcome.Judgement?.Verdict.ToString(),
        ["detail"] = outcome.Judgement?.Detail,
        ["reason"] = outcome.Judgement is null ? outcome.Fault : null,
        ["cpu_ms"] = outcome.Usage?.CpuMs,
        ["wall_ms"] = outcome.Usage?.WallMs,
        ["test"] = outcome.Judgement?.Failure?.Test,
        ["input"] = outcome.Judgement?.Failure?.Input,
        ["expected"] = outcome.Judgement?.Failure?.Expected,
        ["got"] = outcome.Judgement?.Failure?.Got,
        ["completion"] = outcome.Answer?.Completion,
        ["finish_reason"] = outcome.Answer?.FinishReason,
    };
}
