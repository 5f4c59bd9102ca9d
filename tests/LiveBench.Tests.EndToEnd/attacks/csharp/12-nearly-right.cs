// defence: tolerance of 1e-9
// verdict: WrongAnswer
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) =>
        Known.Answer(words).ToDictionary(place => place.Key, place => place.Value.Select(at => at + 2e-9).ToList());
}
