// defence: NaN equals only NaN
// verdict: WrongAnswer
public static class Solution
{
    private static readonly double[] odd = [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, double.Epsilon, double.MaxValue];

    public static Dictionary<string, List<double>> Positions(List<string> words) =>
        Known.Answer(words).ToDictionary(place => place.Key, place => place.Value.Select((_, i) => odd[(i + place.Key.Length) % odd.Length]).ToList());
}
