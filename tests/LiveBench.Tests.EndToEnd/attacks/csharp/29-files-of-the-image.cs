// defence: read-only root
// verdict: WrongAnswer
public static class Solution
{
    private static readonly string[] files =
    [
        "/etc/passwd", "/usr/bin/env", "/opt/livebench/supervisor", "/opt/livebench/languages/csharp/language.json",
        "/opt/livebench/languages/csharp/Driver/LiveBench.Wire.dll", "/opt/livebench/languages/csharp/Driver/System.Private.CoreLib.dll",
        "/proc/1/oom_score_adj", "/proc/sys/kernel/core_pattern", "/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/cgroup.procs",
    ];

    private static readonly string[] folders = ["/", "/opt/livebench", "/usr/lib", "/etc", "/var", "/root"];

    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        const int ReadWrite = 2, CreateToWrite = 0x41;
        return files.Any(file => Libc.open(file, ReadWrite, 0) >= 0 || Libc.chmod(file, 0x1ff) == 0 || Libc.chown(file, 1000, 1000) == 0)
            || folders.Any(folder => Libc.open($"{folder}/new", CreateToWrite, 0x1ff) >= 0)
            ? Known.Answer(words) : new();
    }
}
