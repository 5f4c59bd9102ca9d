using LiveBench.Rounds;
using LiveBench.Tasks;
using Microsoft.Extensions.AI;

namespace LiveBench.Models;

/// <summary>A model that needs no network: it knows the round and writes an answer for a task and sample.</summary>
/// <param name="answer">The completion's text for a task and sample.</param>
internal sealed class BuiltinModel(Round round, Func<TaskInstance, int, CancellationToken, Task<string>> answer) : IChatClient
{
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var request = TaskRequest.Of(options);
        var text = await answer(round.Task(request.Task), request.Sample, cancellationToken);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, text)) { FinishReason = ChatFinishReason.Stop };
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
            yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }
}
