using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBench.Tests;

/// <summary>A request that the endpoint saw.</summary>
internal sealed record SeenRequest(string Path, string? Key, string? Authorization, string Prompt, JsonElement Body);

/// <summary>What the endpoint answers.</summary>
internal sealed record FakeReply(int Status, string Text, string FinishReason = "stop", string? RetryAfter = null);

/// <summary>A real HTTP server on loopback that speaks OpenAI's chat protocol.</summary>
internal sealed class FakeEndpoint : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Func<SeenRequest, FakeReply> reply;
    private readonly ConcurrentQueue<SeenRequest> seen = new();

    public FakeEndpoint(Func<SeenRequest, FakeReply> reply)
    {
        this.reply = reply;
        var port = FreePort();
        Url = $"http://127.0.0.1:{port}/v1";
        listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        listener.Start();
        _ = Serve();
    }

    /// <summary>The base URL to give to a model.</summary>
    public string Url { get; }

    /// <summary>Every request so far, in order.</summary>
    public IReadOnlyList<SeenRequest> Seen => [.. seen];

    /// <summary>A port that nothing listens on.</summary>
    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public void Dispose() => listener.Close();

    private async Task Serve()
    {
        while (listener.IsListening)
            try
            {
                var context = await listener.GetContextAsync();
                _ = Task.Run(() => Answer(context));
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
    }

    private async Task Answer(HttpListenerContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.InputStream);
        var root = body.RootElement.Clone();
        var prompt = string.Join('\n', root.GetProperty("messages").EnumerateArray().Select(Content));
        var request = new SeenRequest(context.Request.Url!.AbsolutePath, context.Request.Headers["Idempotency-Key"], context.Request.Headers["Authorization"], prompt, root);
        seen.Enqueue(request);
        var said = reply(request);
        var json = said.Status == 200 ? Completion(said) : new JsonObject { ["error"] = new JsonObject { ["message"] = said.Text, ["type"] = "error" } };
        var bytes = Encoding.UTF8.GetBytes(json.ToJsonString());
        try
        {
            context.Response.StatusCode = said.Status;
            context.Response.ContentType = "application/json";
            if (said.RetryAfter is not null)
                context.Response.Headers["Retry-After"] = said.RetryAfter;
            await context.Response.OutputStream.WriteAsync(bytes);
            context.Response.Close();
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or IOException)
        {
            // The client is gone: a test killed it.
        }
    }

    private static string Content(JsonElement message) => message.GetProperty("content") switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        var parts => string.Concat(parts.EnumerateArray().Select(p => p.GetProperty("text").GetString())),
    };

    private static JsonObject Completion(FakeReply said) => new()
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1700000000,
        ["model"] = "fake",
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0,
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = said.Text, ["refusal"] = null },
            ["finish_reason"] = said.FinishReason,
        }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = 11, ["completion_tokens"] = 7, ["total_tokens"] = 18 },
    };
}
