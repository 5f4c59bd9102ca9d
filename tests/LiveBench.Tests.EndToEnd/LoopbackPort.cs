using System.Net;
using System.Net.Sockets;

namespace LiveBench.Tests.EndToEnd;

/// <summary>A port of the loopback that nobody listens on.</summary>
internal static class LoopbackPort
{
    /// <summary>One that the kernel gave and took back.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
