// defence: typed by the signature
// verdict: CompileError
public static class Solution
{
    public static Dictionary<string, List<string>> Positions(List<string> words) =>
        Known.Answer(words).ToDictionary(place => place.Key, place => place.Value.Select(at => $"{at}").ToList());
}
