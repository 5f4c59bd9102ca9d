using System.IO.Pipes;
using System.Net.Sockets;

namespace LiveBench.Sandbox;

/// <summary>Opens connections to an engine: over a socket, a pipe, TCP with and without TLS, or ssh.</summary>
internal static class EngineConnection
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>What opens a connection; what it throws says why there is none.</summary>
    /// <exception cref="UsageException">The endpoint's certificates cannot be read.</exception>
    public static Func<CancellationToken, ValueTask<Stream>> To(EngineEndpoint endpoint)
    {
        var address = endpoint.Address;
        switch (address.Scheme)
        {
            case "unix":
                return cancellation => Open(new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified),
                    (socket, within) => socket.ConnectAsync(new UnixDomainSocketEndPoint(address.LocalPath), within), cancellation);
            case "npipe":
                return cancellation => Pipe(address.Segments[^1], cancellation);
            case "ssh":
                return _ => ValueTask.FromResult<Stream>(SshConnection.Open(address));
            default:
                var tls = endpoint.Certificates is { } certificates ? new EngineTls(certificates, address.IdnHost) : null;
                // A tcp address has no port of its own, and https:// here is but another word for tcp:// with TLS.
                var port = new Uri($"tcp{address.OriginalString[address.Scheme.Length..]}").Port is > 0 and var said ? said : tls is null ? 2375 : 2376;
                return async cancellation =>
                {
                    var stream = await Open(new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true }, (socket, within) => socket.ConnectAsync(address.IdnHost, port, within), cancellation);
                    return tls is null ? stream : await Timely(within => tls.Agree(stream, within), cancellation);
                };
        }
    }

    private static async ValueTask<Stream> Open(Socket socket, Func<Socket, CancellationToken, ValueTask> connect, CancellationToken cancellation)
    {
        try
        {
            await Timely(async within => { await connect(socket, within); return true; }, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async ValueTask<Stream> Pipe(string name, CancellationToken cancellation)
    {
        var pipe = new NamedPipeClientStream(".", name, PipeDirection.InOut, PipeOptions.Asynchronous);
        try
        {
            await Timely(async within => { await pipe.ConnectAsync(within); return true; }, cancellation);
            return pipe;
        }
        catch
        {
            await pipe.DisposeAsync();
            throw;
        }
    }

    private static async ValueTask<T> Timely<T>(Func<CancellationToken, Task<T>> open, CancellationToken cancellation)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timer.CancelAfter(Patience);
        try
        {
            return await open(timer.Token);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"no connection within {Patience.TotalSeconds:0} s", e);
        }
    }
}
