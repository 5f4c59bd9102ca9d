// defence: an answer's type must convert to the signature's, and text does not
// verdict: CompileError
public static class Solution
{
    public static Dictionary<string, List<string>> Positions(List<string> words) =>
        Known.Answer(words).ToDictionary(place => place.Key, place => place.Value.Select(at => $"{at}").ToList());
}
