using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace LiveBench.Tests.EndToEnd;

/// <summary>
/// The machine's engine as if it were a newer one: it refuses what newer ones refuse, says what they say, and passes on the rest under
/// the version that the machine's knows.
/// </summary>
internal sealed partial class VersionedProxy : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly string socket;
    private readonly Version real;
    private readonly Version oldest;
    private readonly Version newest;

    /// <param name="socket">The machine's engine.</param>
    /// <param name="real">The version that it knows.</param>
    /// <param name="oldest">The oldest version that is taken here.</param>
    /// <param name="newest">The newest one.</param>
    public VersionedProxy(string socket, string real, string oldest, string newest)
    {
        this.socket = socket;
        (this.real, this.oldest, this.newest) = (Version.Parse(real), Version.Parse(oldest), Version.Parse(newest));
        listener.Start();
        _ = Accept();
    }

    /// <summary>Where it listens.</summary>
    public string Url => $"tcp://{listener.LocalEndpoint}";

    public void Dispose() => listener.Dispose();

    private async Task Accept()
    {
        try
        {
            while (true)
                _ = Serve(await listener.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    /// <summary>One request a connection; what the engine upgrades is a pipe from then on.</summary>
    private async Task Serve(TcpClient client)
    {
        try
        {
            using (client)
            using (var engine = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified))
            {
                await using var near = client.GetStream();
                var head = await Head(near);
                if (Refusal(head) is { } refusal)
                {
                    var body = $$"""{"message":"{{refusal}}"}""";
                    await near.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}"));
                    return;
                }
                await engine.ConnectAsync(new UnixDomainSocketEndPoint(socket));
                await using var far = new NetworkStream(engine);
                var upgrades = head.Contains("Upgrade: tcp", StringComparison.Ordinal);
                head = Versioned().Replace(head, $" /v{real}/", 1);
                await far.WriteAsync(Encoding.ASCII.GetBytes(upgrades ? head : head.Replace("\r\nHost:", "\r\nConnection: close\r\nHost:", StringComparison.Ordinal)));
                await Task.WhenAll(Asked(near, far, engine), Answered(far, near, client.Client, upgrades));
            }
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
        {
            // One of the two has left.
        }
    }

    private string? Refusal(string head)
    {
        if (head.StartsWith("GET /_ping ", StringComparison.Ordinal))
            return null;
        if (!Version.TryParse(Versioned().Match(head).Groups["version"].Value, out var asked) || asked < oldest)
            return $"client version {asked ?? new Version(1, 24)} is too old. Minimum supported API version is {oldest}, please upgrade your client to a newer version";
        return asked > newest ? $"client version {asked} is too new. Maximum supported API version is {newest}" : null;
    }

    private static async Task Asked(Stream near, Stream far, Socket engine)
    {
        await near.CopyToAsync(far);
        engine.Shutdown(SocketShutdown.Send);
    }

    /// <summary>Passes on an answer; what failed is told as newer engines do, in the detail alone.</summary>
    private async Task Answered(Stream far, Stream near, Socket client, bool upgraded)
    {
        await near.WriteAsync(Encoding.ASCII.GetBytes(Announced().Replace(await Head(far), $"Api-Version: {newest}")));
        var buffer = new byte[64 * 1024];
        while (await far.ReadAsync(buffer) is > 0 and var read)
        {
            for (int at, from = 0; !upgraded && (at = buffer.AsSpan(from, read - from).IndexOf("\"error\":"u8)) >= 0; from += at + 1)
                "\"gone_\":"u8.CopyTo(buffer.AsSpan(from + at));
            await near.WriteAsync(buffer.AsMemory(0, read));
        }
        client.Shutdown(SocketShutdown.Send);
    }

    private static async Task<string> Head(Stream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (await stream.ReadAsync(one) == 1)
            if (head.Append((char)one[0]) is { Length: > 3 } && one[0] == '\n' && head.ToString(head.Length - 4, 4) == "\r\n\r\n")
                return head.ToString();
        throw new IOException("it left before it was heard");
    }

    [GeneratedRegex(@" /v(?<version>\d+\.\d+)/")]
    private static partial Regex Versioned();

    [GeneratedRegex(@"Api-Version: \S+")]
    private static partial Regex Announced();
}
