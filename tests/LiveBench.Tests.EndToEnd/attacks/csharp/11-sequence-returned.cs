// defence: a sequence that is made while it is read is not a type that an answer can return
// verdict: CompileError
public static class Solution
{
    public static IEnumerable<KeyValuePair<string, List<double>>> Positions(List<string> words)
    {
        while (true)
            yield return new("without end", [0]);
    }
}
