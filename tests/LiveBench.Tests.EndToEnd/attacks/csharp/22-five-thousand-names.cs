// defence: names in /box
// verdict: WrongAnswer
// harmless on gVisor: its files in memory are counted by their size only, and are wiped all the same
public static class Solution
{
    private static readonly bool all = Enumerable.Range(0, 5000).All(i => Libc.mkdir($"{i}", 0x1c0) == 0);

    public static Dictionary<string, List<double>> Positions(List<string> words) => all ? Known.Answer(words) : new();
}
