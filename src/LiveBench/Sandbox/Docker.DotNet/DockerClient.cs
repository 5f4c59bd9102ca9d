using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
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

/// <summary>Where an engine is: <c>unix:///var/run/docker.sock</c>, <c>tcp://127.0.0.1:2375</c> or <c>npipe://./pipe/docker_engine</c>.</summary>
public sealed class DockerClientConfiguration(Uri endpoint)
{
    /// <summary>A client; nothing is sent yet.</summary>
    public DockerClient CreateClient() => new(endpoint);
}

/// <summary>
/// The part of Docker.DotNet that is used here, under its names, over the engine's HTTP API. The API version is the engine's own, up
/// to the newest one known here.
/// </summary>
public sealed class DockerClient : IDisposable
{
    private static readonly Version Newest = new(1, 47);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.General)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNameCaseInsensitive = true,
    };

    private readonly HttpClient http;
    private readonly SemaphoreSlim negotiating = new(1, 1);
    private Version? version;

    internal DockerClient(Uri endpoint)
    {
        var handler = new SocketsHttpHandler { ConnectCallback = (_, cancellation) => Connect(endpoint, cancellation), PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30) };
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
            if (message.ErrorMessage is { } error)
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
            var engine = response.Headers.TryGetValues("Api-Version", out var values) && Version.TryParse(values.First(), out var said) ? said : Newest;
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
            return text.Length > 0 ? text : response.ReasonPhrase ?? response.StatusCode.ToString();
        }
    }

    private static async ValueTask<Stream> Connect(Uri endpoint, CancellationToken cancellation)
    {
        switch (endpoint.Scheme)
        {
            case "unix":
                var local = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                try
                {
                    await local.ConnectAsync(new UnixDomainSocketEndPoint(endpoint.LocalPath), cancellation);
                    return new NetworkStream(local, ownsSocket: true);
                }
                catch
                {
                    local.Dispose();
                    throw;
                }
            case "npipe":
                var pipe = new global::System.IO.Pipes.NamedPipeClientStream(".", endpoint.Segments[^1], global::System.IO.Pipes.PipeDirection.InOut, global::System.IO.Pipes.PipeOptions.Asynchronous);
                await pipe.ConnectAsync(cancellation);
                return pipe;
            case "tcp" or "http":
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                try
                {
                    await socket.ConnectAsync(endpoint.Host, endpoint.Port, cancellation);
                    return new NetworkStream(socket, ownsSocket: true);
                }
                catch
                {
                    socket.Dispose();
                    throw;
                }
            default:
                throw new NotSupportedException($"'{endpoint}' is no engine's address; valid: unix:///path, tcp://host:port, npipe://./pipe/name");
        }
    }
}
