using LiveBench.Models;
using LiveBench.Templates;
using Microsoft.Extensions.AI;

namespace LiveBench.Tests.Models;

/// <summary>The OpenAI adapter against a real HTTP server.</summary>
public sealed class OpenAIModelTests
{
    private static readonly ModelId Id = ModelId.Parse("openai/fake");
    private static readonly TaskRequest Request = new("run1", "t01", 2);

    [Fact]
    public async Task A_request_carries_the_model_the_prompt_the_options_and_its_key()
    {
        using var endpoint = new FakeEndpoint(_ => new FakeReply(200, "Answer: 4"));
        var response = await Ask(endpoint, "secret", new ChatOptions { Temperature = 0.5f, MaxOutputTokens = 99 });
        var seen = Assert.Single(endpoint.Seen);
        Assert.Equal("/v1/chat/completions", seen.Path);
        Assert.Equal("run1/t01/2", seen.Key);
        Assert.Equal("Bearer secret", seen.Authorization);
        Assert.Equal("What is 2 + 2?", seen.Prompt);
        Assert.Equal("fake", seen.Body.GetProperty("model").GetString());
        Assert.Equal(0.5, seen.Body.GetProperty("temperature").GetDouble(), 6);
        Assert.Equal(99, seen.Body.GetProperty("max_completion_tokens").GetInt32());
        Assert.Equal("Answer: 4", response.Text);
        Assert.Equal((11L, 7L), (response.Usage!.InputTokenCount!.Value, response.Usage.OutputTokenCount!.Value));
    }

    [Theory]
    [InlineData("stop", "stop")]
    [InlineData("length", "length")]
    [InlineData("content_filter", "content_filter")]
    public async Task The_finish_reason_comes_through(string sent, string read)
    {
        using var endpoint = new FakeEndpoint(_ => new FakeReply(200, "x", sent));
        Assert.Equal(read, (await Ask(endpoint, "k")).FinishReason!.Value.Value);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_busy_endpoint_is_asked_again_under_the_same_key(int status)
    {
        var calls = 0;
        using var endpoint = new FakeEndpoint(_ => Interlocked.Increment(ref calls) < 3 ? new FakeReply(status, "busy", RetryAfter: "0") : new FakeReply(200, "Answer: 1"));
        Assert.Equal("Answer: 1", (await Ask(endpoint, "k")).Text);
        Assert.Equal(3, endpoint.Seen.Count);
        Assert.Single(endpoint.Seen.Select(s => s.Key).Distinct());
    }

    [Fact]
    public async Task An_endpoint_that_stays_down_is_a_fault_of_ours()
    {
        using var endpoint = new FakeEndpoint(_ => new FakeReply(500, "down", RetryAfter: "0"));
        var fault = await Assert.ThrowsAsync<FaultException>(() => Ask(endpoint, "k"));
        Assert.Contains(endpoint.Url, fault.Message, StringComparison.Ordinal);
        Assert.Equal(5, endpoint.Seen.Count);
    }

    [Fact]
    public async Task Nobody_listening_is_a_fault_of_ours()
    {
        using var model = ModelCatalog.OpenAI(Id, $"http://127.0.0.1:{FakeEndpoint.FreePort()}/v1", "k", TimeSpan.FromMilliseconds(1));
        await Assert.ThrowsAsync<FaultException>(() => model.Client.GetResponseAsync("x", Request.Into(new ChatOptions()), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_refused_key_is_said_at_once_with_what_to_do()
    {
        using var endpoint = new FakeEndpoint(_ => new FakeReply(401, "no such key"));
        var refused = await Assert.ThrowsAsync<UsageException>(() => Ask(endpoint, "k"));
        Assert.Contains("OPENAI_API_KEY", refused.Message, StringComparison.Ordinal);
        Assert.Single(endpoint.Seen);
    }

    [Fact]
    public void Without_a_key_and_an_endpoint_the_variable_is_named()
    {
        var missing = Assert.Throws<UsageException>(() => ModelCatalog.Open(Id, SampleRound.Reasoning(2), Languages.CSharp, 1, null, _ => null, new TemplateWorker([])));
        Assert.Contains("OPENAI_API_KEY", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_provider_lists_the_valid_ones()
    {
        var unknown = Assert.Throws<UsageException>(() => ModelCatalog.Open(ModelId.Parse("nobody/x"), SampleRound.Reasoning(2), Languages.CSharp, 1, null, _ => null, new TemplateWorker([])));
        Assert.Contains("openai, replay, builtin", unknown.Message, StringComparison.Ordinal);
    }

    private static async Task<ChatResponse> Ask(FakeEndpoint endpoint, string key, ChatOptions? options = null)
    {
        using var model = ModelCatalog.OpenAI(Id, endpoint.Url, key, TimeSpan.FromMilliseconds(1));
        return await model.Client.GetResponseAsync("What is 2 + 2?", Request.Into(options ?? new ChatOptions()), TestContext.Current.CancellationToken);
    }
}
