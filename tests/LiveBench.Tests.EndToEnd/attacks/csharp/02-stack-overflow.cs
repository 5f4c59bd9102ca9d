// defence: a process of its own; its signal is a runtime error
// verdict: RuntimeError
public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) =>
        new(Positions(words).Select(place => KeyValuePair.Create(place.Key + "!", place.Value)));
}
