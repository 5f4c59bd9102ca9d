// defence: oom order
// verdict: MemoryLimit|TimeLimit
// verdict on gVisor: RuntimeError
public static unsafe class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        File.WriteAllText("/proc/self/oom_score_adj", "0");
        for (var i = 0; i < 40; i++)
            if (Libc.fork() == 0)
                for (byte* piece; ;)
                    if ((piece = Libc.malloc(1 << 18)) != null)
                        new Span<byte>(piece, 1 << 18).Fill(1);
        Libc.pause();
        return Known.Answer(words);
    }
}
