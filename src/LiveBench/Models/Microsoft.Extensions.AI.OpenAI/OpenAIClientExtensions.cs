using OpenAI.Chat;

namespace Microsoft.Extensions.AI;

/// <summary>What the package Microsoft.Extensions.AI.OpenAI adds to the OpenAI SDK, as far as it is used here.</summary>
public static class OpenAIClientExtensions
{
    /// <summary>The SDK's chat client as an <see cref="IChatClient"/>.</summary>
    public static IChatClient AsIChatClient(this ChatClient chatClient) => new OpenAIChatClient(chatClient);
}
