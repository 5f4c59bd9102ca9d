using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;

namespace LiveBench.Models;

/// <summary>
/// Sends <c>Idempotency-Key: run/task/sample</c> with every request, retries included, so that an endpoint or a proxy that keeps
/// answers charges for none twice. The key crosses the SDK, which has no place for it, beside the call.
/// </summary>
internal sealed class IdempotencyKey : PipelinePolicy
{
    private const string Header = "Idempotency-Key";

    private static readonly AsyncLocal<string?> Current = new();

    public override void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
    {
        Put(message);
        ProcessNext(message, pipeline, currentIndex);
    }

    public override ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
    {
        Put(message);
        return ProcessNextAsync(message, pipeline, currentIndex);
    }

    private static void Put(PipelineMessage message)
    {
        if (Current.Value is { } key)
            message.Request.Headers.Set(Header, key);
    }

    /// <summary>Sets the key from the request in the options for the time of a call.</summary>
    internal sealed class Client(IChatClient inner) : DelegatingChatClient(inner)
    {
        public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            Current.Value = TaskRequest.Of(options).Key;
            return await base.GetResponseAsync(messages, options, cancellationToken);
        }
    }
}
