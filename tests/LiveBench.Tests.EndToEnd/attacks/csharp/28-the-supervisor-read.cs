// defence: uid per answer
// verdict: WrongAnswer
// harmless on gVisor: there /proc shows the layout of other processes and the environment the image gave them, in which nothing is secret; memory and files stay shut
public static class Solution
{
    private static readonly string[] parts =
        ["environ", "mem", "maps", "smaps", "pagemap", "auxv", "io", "stack", "syscall", "fd/0", "fd/1", "cwd/.", "root/.", "exe", "map_files/."];

    public static Dictionary<string, List<double>> Positions(List<string> words) =>
        parts.Any(part => Opens($"/proc/1/{part}")) ? Known.Answer(words) : new();

    private static bool Opens(string file)
    {
        const int ReadOnly = 0;
        return Libc.open(file, ReadOnly, 0) >= 0;
    }
}
