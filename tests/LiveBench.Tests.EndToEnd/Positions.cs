using System.Collections.Immutable;
using LiveBench.Tasks;

namespace LiveBench.Tests.EndToEnd;

/// <summary>The task that attacks are answers to: where each word of a list stands.</summary>
internal static class Positions
{
    public static TaskBody.Coding Task { get; } = new(
        SignatureParser.Parse("Dictionary<string, List<double>> Positions(List<string> words)"), [], Tests(), "", Limits.Default, Checker: false);

    /// <summary>The same, for what may use up a limit, and would use up any.</summary>
    public static TaskBody.Coding Short { get; } = Task with { Limits = new Limits(CpuMs: 1000, WallMs: 2000, MemoryMb: 256, OutputKb: 1024, CompileMs: 1200) };

    // Twenty: texts of every kind, more and more of them, and at last more than a pipe holds.
    private static ImmutableArray<TestCase> Tests()
    {
        string[] vocabulary = ["one", "two", "", "zw\u00f6lf", "\ud800", "\U0001F600", "One", "\0", " one", "a\nb"];
        var lists = new List<IEnumerable<string>> { new[] { "one" }, new[] { "one", "two", "one" }, Array.Empty<string>() };
        for (var length = 4; length < 20; length++)
            lists.Add(Enumerable.Range(0, length).Select(i => vocabulary[(i * i + length) % Math.Min(length, vocabulary.Length)]));
        lists.Add(Enumerable.Range(0, 5000).Select(i => $"word number {i % 4000}"));
        return [.. lists.Select(Test)];
    }

    private static TestCase Test(IEnumerable<string> list)
    {
        var words = list.ToList();
        var places = words.Distinct().Select(word => KeyValuePair.Create<Value, Value>(
            new Value.Text(word),
            new Value.Sequence([.. Enumerable.Range(0, words.Count).Where(i => words[i] == word).Select(i => new Value.Real(i / (double)words.Count))])));
        return new TestCase(new TestInput.Call([new Value.Sequence([.. words.Select(word => new Value.Text(word))])]), new Value.Map([.. places]));
    }
}
