using System.ClientModel;
using Microsoft.Extensions.AI;
using Polly;
using Polly.Retry;

namespace LiveBench.Models;

/// <summary>
/// Asks again when an endpoint is busy or down: 408, 409, 429, 5xx and broken connections, with growing pauses, or as long as Retry-After says.
/// What stays is a fault of ours, never a verdict; what the endpoint refuses for good is a mistake in the request, and named.
/// </summary>
internal sealed class RetryingClient(IChatClient inner, string endpoint, TimeSpan firstPause) : DelegatingChatClient(inner)
{
    private const int MostRetries = 4;
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(60);

    private readonly ResiliencePipeline pipeline = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<ClientResultException>(IsPassing).Handle<HttpRequestException>().Handle<IOException>(),
            MaxRetryAttempts = MostRetries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = firstPause,
            MaxDelay = LongestPause,
            DelayGenerator = static retry => ValueTask.FromResult(RetryAfter(retry.Outcome.Exception)),
        })
        .Build();

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            return await pipeline.ExecuteAsync(async stop => await base.GetResponseAsync(messages, options, stop), cancellationToken);
        }
        catch (ClientResultException e) when (!IsPassing(e))
        {
            throw new UsageException($"{endpoint} refuses the request ({e.Status}): {FirstLine(e.Message)}; {Advice(e.Status)}", e);
        }
        catch (Exception e) when (e is ClientResultException or HttpRequestException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new FaultException($"{endpoint} gave no answer in {MostRetries + 1} tries: {FirstLine(e.Message)}", e);
        }
    }

    private static bool IsPassing(ClientResultException e) => e.Status is 0 or 408 or 409 or 429 or >= 500;

    private static TimeSpan? RetryAfter(Exception? e) =>
        e is ClientResultException c && c.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var text) == true && int.TryParse(text, out var seconds) && seconds >= 0
            ? TimeSpan.FromSeconds(Math.Min(seconds, LongestPause.TotalSeconds)) : null;

    private static string Advice(int status) => status switch
    {
        401 or 403 => "set OPENAI_API_KEY to a key this endpoint knows",
        404 => "check the model's name and --base-url",
        _ => "check the model's name and the options",
    };

    private static string FirstLine(string text) => text.ReplaceLineEndings("\n").Split('\n').FirstOrDefault(l => l.Length > 0) ?? "no message";
}
