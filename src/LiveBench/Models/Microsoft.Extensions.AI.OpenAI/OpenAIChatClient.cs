using System.Runtime.CompilerServices;
using OpenAI.Chat;
using SdkMessage = OpenAI.Chat.ChatMessage;
using SdkReason = OpenAI.Chat.ChatFinishReason;

namespace Microsoft.Extensions.AI;

/// <summary>The OpenAI SDK's chat client behind <see cref="IChatClient"/>: text in, text out, with usage and finish reason.</summary>
internal sealed class OpenAIChatClient(ChatClient client) : IChatClient
{
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ChatCompletion completion = await client.CompleteChatAsync(messages.Select(Message), Options(options), cancellationToken);
        var text = string.Concat(completion.Content.Select(part => part.Text));
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, text.Length > 0 ? text : completion.Refusal ?? ""))
        {
            ResponseId = completion.Id,
            ModelId = completion.Model,
            CreatedAt = completion.CreatedAt,
            FinishReason = completion.Refusal is { Length: > 0 } ? ChatFinishReason.ContentFilter : Reason(completion.FinishReason),
            Usage = completion.Usage is { } usage
                ? new UsageDetails { InputTokenCount = usage.InputTokenCount, OutputTokenCount = usage.OutputTokenCount, TotalTokenCount = usage.TotalTokenCount } : null,
            RawRepresentation = completion,
        };
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
            yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType.IsInstanceOfType(client) ? client : serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }

    private static SdkMessage Message(ChatMessage message) =>
        message.Role == ChatRole.System ? SdkMessage.CreateSystemMessage(message.Text)
        : message.Role == ChatRole.Assistant ? SdkMessage.CreateAssistantMessage(message.Text)
        : SdkMessage.CreateUserMessage(message.Text);

    private static ChatCompletionOptions Options(ChatOptions? options)
    {
        var sdk = new ChatCompletionOptions { Temperature = options?.Temperature, TopP = options?.TopP, MaxOutputTokenCount = options?.MaxOutputTokens };
        foreach (var stop in options?.StopSequences ?? [])
            sdk.StopSequences.Add(stop);
        return sdk;
    }

    private static ChatFinishReason Reason(SdkReason reason) => reason switch
    {
        SdkReason.Length => ChatFinishReason.Length,
        SdkReason.ContentFilter => ChatFinishReason.ContentFilter,
        SdkReason.ToolCalls or SdkReason.FunctionCall => ChatFinishReason.ToolCalls,
        _ => ChatFinishReason.Stop,
    };
}
