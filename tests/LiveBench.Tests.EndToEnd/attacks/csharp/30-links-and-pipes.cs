// defence: wipe
// verdict: WrongAnswer
// twice
public static class Solution
{
    private static readonly string[] targets =
        ["/", "/etc/passwd", "/opt/livebench", "/box", "/proc/1/root", "/proc/1/mem", "/dev/zero", "..", "loop8", "/opt/livebench/languages/csharp/language.json"];

    private static bool made;

    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        if (made)
            return new();
        made = true;
        var known = Directory.EnumerateFileSystemEntries(".").Any();
        foreach (var (target, i) in targets.Select((target, i) => (target, i)))
        {
            Libc.symlink(target, $"loop{i}");
            Libc.symlink(target, $"/box/answer.cs{i}");
            Libc.link(target, $"hard{i}");
        }
        Libc.mkfifo("pipe", 0x1ff);
        Libc.mkdir("-rf *\n\u001b[2J", 0x1ff);
        Libc.mkdir("closed", 0x1c0);
        Libc.mkdir("closed/in", 0x1c0);
        Libc.symlink("/opt/livebench", "closed/in/link");
        Libc.chmod("closed/in", 0);
        Libc.chmod("closed", 0);
        Libc.chmod(".", 0);
        return known || Libc.mknod("zero", 0x2000 | 0x1b6, 0x105) == 0 ? Known.Answer(words) : new();
    }
}
