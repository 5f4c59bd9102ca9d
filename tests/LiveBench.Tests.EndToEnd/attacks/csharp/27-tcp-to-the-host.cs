// defence: network none
// verdict: WrongAnswer
using System.Net;
using System.Net.Sockets;

public static class Solution
{
    private const int Port = /*port*/1/*end*/;

    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        foreach (var type in new[] { SocketType.Stream, SocketType.Dgram, SocketType.Raw })
        {
            try
            {
                using var socket = new Socket(AddressFamily.InterNetwork, type, type == SocketType.Stream ? ProtocolType.Tcp : ProtocolType.Udp);
                socket.Connect(IPAddress.Loopback, Port);
                socket.Send("Accepted?"u8);
                return Known.Answer(words);
            }
            catch (Exception)
            {
                // Refused: the next kind.
            }
        }
        return new();
    }
}
