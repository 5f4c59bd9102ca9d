using LiveBench.Tasks;

namespace LiveBench.Rounds.Gates;

/// <summary>
/// Chooses an instance's hidden tests: the edges always; then inputs whose value is not yet common among those chosen; then those that
/// kill the mutants which too few of the others kill.
/// </summary>
internal static class TestChoice
{
    /// <summary>The gate of an instance of which one value is right too often.</summary>
    public const string Name = "no-value-dominates";

    /// <summary>The largest share of tests that may expect the same value.</summary>
    public const double MostOfOne = 0.25;

    /// <summary>The same for true and false.</summary>
    public const double MostOfOneTruth = 0.6;

    /// <summary>How many tests should kill each mutant.</summary>
    public const int KillsWanted = 3;

    /// <summary>The tests.</summary>
    /// <param name="edges">How many of the first known are edges.</param>
    /// <param name="known">Inputs with their values.</param>
    /// <param name="kills">For each mutant that some input kills, the places of such inputs among those known.</param>
    /// <param name="tests">How many tests there should be at least.</param>
    public static List<TestCase> Of(IReadOnlyList<TestCase> known, int edges, IEnumerable<IReadOnlyList<int>> kills, int tests, double share)
    {
        var chosen = new SortedSet<int>(Enumerable.Range(0, Math.Min(edges, known.Count)));
        var (keys, counts) = (known.Select(Key).ToList(), new Dictionary<string, int>());
        foreach (var place in chosen)
            counts[keys[place]] = counts.GetValueOrDefault(keys[place]) + 1;
        var most = (int)(tests * share) - 1;
        foreach (var rare in new[] { true, false })
            for (var place = edges; place < known.Count && chosen.Count < tests; place++)
                if (!chosen.Contains(place) && (!rare || counts.GetValueOrDefault(keys[place]) < most))
                {
                    chosen.Add(place);
                    counts[keys[place]] = counts.GetValueOrDefault(keys[place]) + 1;
                }
        foreach (var places in kills)
            foreach (var place in places.Where(p => !chosen.Contains(p)).Take(Math.Max(0, KillsWanted - places.Count(chosen.Contains))))
                chosen.Add(place);
        return [.. chosen.Select(place => known[place])];
    }

    /// <summary>The share of tests that expect the commonest value, from 0 to 1, and that value.</summary>
    public static (double Share, Value Value) Dominant(IReadOnlyList<TestCase> tests) =>
        tests.GroupBy(Key).MaxBy(g => g.Count()) is { } common ? ((double)common.Count() / tests.Count, common.First().Expected) : (0, Value.Null.Instance);

    /// <summary>The share that one value may have.</summary>
    public static double Allowed(Signature signature) => signature is Signature.Function { Method.Returns: PortableType.Bool } ? MostOfOneTruth : MostOfOne;

    private static string Key(TestCase test) => test.Expected.ToString();
}
