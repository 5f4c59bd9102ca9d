using Microsoft.Extensions.AI;

namespace LiveBench.Answers;

/// <summary>One sample of a model for a task, as it came.</summary>
/// <param name="Task">The task's id.</param>
/// <param name="Sample">Which sample, from 0.</param>
/// <param name="Completion">The whole text.</param>
/// <param name="FinishReason"><c>stop</c>, <c>length</c>, <c>content_filter</c>, …</param>
/// <param name="InputTokens">Null where the endpoint does not say.</param>
/// <param name="OutputTokens">Null where the endpoint does not say.</param>
/// <param name="LatencyMs">From request to answer, retries included.</param>
public sealed record Answer(string Task, int Sample, string Completion, string FinishReason, long? InputTokens, long? OutputTokens, double LatencyMs)
{
    /// <summary>An answer from a chat response.</summary>
    public static Answer From(string task, int sample, ChatResponse response, TimeSpan latency) => new(
        task, sample, response.Text, response.FinishReason?.Value ?? "stop", response.Usage?.InputTokenCount, response.Usage?.OutputTokenCount, latency.TotalMilliseconds);
}
