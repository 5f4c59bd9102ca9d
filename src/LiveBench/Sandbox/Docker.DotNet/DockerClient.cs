using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Docker.DotNet.Models;

namespace Docker.DotNet;

/// <summary>The engine refused a request.</summary>
public sealed class DockerApiException(HttpStatusCode statusCode, string message) : Exception(message)
{
    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; } = statusCode;
}

/// <summary>How an engine is reached: <paramref name="connect"/> opens a connection to it.</summary>
public sealed class DockerClientConfiguration(Func<CancellationToken, ValueTask<Stream>> connect)
{
    /// <summary>A client; nothing is sent yet.</summary>
    public DockerClient CreateClient() => new(connect);
}

/// <summary>
/// The part of Docker.DotNet that is used here, under its names, over the engine's HTTP API. The API version is the engine's own, up
/// to the newest one known here.
/// </summary>
public sealed class DockerClient : IDisposable
{
    private static readonly Version Newest = new(1, 52);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.General)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNameCaseInsensitive = true,
    };

    private readonly HttpClient http;
    private readonly SemaphoreSlim negotiating = new(1, 1);
    private Version? version;

    internal DockerClient(Func<CancellationToken, ValueTask<Stream>> connect)
    {
        var handler = new SocketsHttpHandler { ConnectCallback = (_, cancellation) => connect(cancellation), PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30) };
        http = new HttpClient(handler) { BaseAddress = new Uri("http://engine/"), Timeout = Timeout.InfiniteTimeSpan };
        Containers = new ContainerOperations(this);
        Images = new ImageOperations(this);
        System = new SystemOperations(this);
    }

    /// <summary>Containers.</summary>
    public ContainerOperations Containers { get; }

    /// <summary>Images.</summary>
    public ImageOperations Images { get; }

    /// <summary>The engine itself.</summary>
    public SystemOperations System { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        http.Dispose();
        negotiating.Dispose();
    }

    internal static HttpContent Body<T>(T value) => new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(value, Json)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    internal async Task<T> Read<T>(HttpMethod method, string path, HttpContent? content, CancellationToken cancellation)
    {
        using var response = await Send(method, path, content, cancellation);
        return (await JsonSerializer.DeserializeAsync<T>(await response.Content.ReadAsStreamAsync(cancellation), Json, cancellation))!;
    }

    /// <summary>Follows a stream of messages to its end; the first error in it is thrown.</summary>
    internal async Task Follow(HttpMethod method, string path, HttpContent? content, IProgress<JSONMessage>? progress, CancellationToken cancellation)
    {
        using var response = await Send(method, path, content, cancellation);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(cancellation));
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            if (line.Length == 0 || line[0] != '{')
                continue;
            var message = JsonSerializer.Deserialize<JSONMessage>(line, Json)!;
            progress?.Report(message);
            // Newer engines say it in the detail alone, older ones and Podman in the message alone.
            if ((message.Error?.Message ?? message.ErrorMessage) is { } error)
                throw new DockerApiException(HttpStatusCode.InternalServerError, error);
        }
    }

    /// <summary>The response once its head is there; anything but success is thrown.</summary>
    internal async Task<HttpResponseMessage> Send(HttpMethod method, string path, HttpContent? content, CancellationToken cancellation, bool upgrade = false)
    {
        using var request = new HttpRequestMessage(method, $"v{await Negotiated(cancellation)}/{path}") { Content = content };
        if (upgrade)
        {
            request.Headers.Connection.Add("Upgrade");
            request.Headers.Upgrade.Add(new ProductHeaderValue("tcp"));
        }
        var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        if (response.IsSuccessStatusCode || (upgrade && response.StatusCode == HttpStatusCode.SwitchingProtocols))
            return response;
        using (response)
            throw new DockerApiException(response.StatusCode, await Message(response, cancellation));
    }

    private async Task<Version> Negotiated(CancellationToken cancellation)
    {
        if (version is not null)
            return version;
        await negotiating.WaitAsync(cancellation);
        try
        {
            using var response = await http.GetAsync(new Uri("_ping", UriKind.Relative), cancellation);
            if (!response.Headers.TryGetValues("Api-Version", out var values) || !Version.TryParse(values.First(), out var engine))
                throw new DockerApiException(response.StatusCode, $"what answers there is no container engine: {await Message(response, cancellation)}");
            return version = engine < Newest ? engine : Newest;
        }
        finally
        {
            negotiating.Release();
        }
    }

    private static async Task<string> Message(HttpResponseMessage response, CancellationToken cancellation)
    {
        var text = await response.Content.ReadAsStringAsync(cancellation);
        try
        {
            return JsonDocument.Parse(text).RootElement.GetProperty("message").GetString() ?? text;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            var line = text.Split('\n', 2)[0].Trim();
            return $"HTTP {(int)response.StatusCode} {(line.Length is > 0 and < 200 ? line : response.ReasonPhrase)}".TrimEnd();
        }
    }
}
