// defence: second filter: sockets
// verdict: WrongAnswer
public static unsafe class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        var pair = stackalloc int[2];
        // AF_UNIX = 1, AF_INET = 2, AF_INET6 = 10, AF_NETLINK = 16, AF_PACKET = 17, AF_ALG = 38, AF_VSOCK = 40, AF_XDP = 44
        for (var family = 1; family < 46; family++)
            foreach (var type in new[] { 1, 2, 3, 5 }) // stream, datagram, raw, packets in sequence
                if (Libc.socket(family, type, 0) >= 0 || Libc.socketpair(family, type, 0, pair) >= 0)
                    return Known.Answer(words);
        return new();
    }
}
