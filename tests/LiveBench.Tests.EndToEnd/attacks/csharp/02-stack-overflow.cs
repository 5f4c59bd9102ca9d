// defence: only Finished ends a run well
// verdict: RuntimeError
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) =>
        new(Positions(words).Select(place => KeyValuePair.Create(place.Key + "!", place.Value)));
}
