using System.Text.RegularExpressions;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>
/// A hostile answer, from a file under attacks/csharp that begins with comments:
/// <code>
/// // defence: what stops it                  exactly one, and one that is seen to matter (DefenceTests, planted-faults)
/// // verdict: WrongAnswer|RuntimeError       those it may get
/// // twice                                   it is judged twice: the second finds what the first left, if anything is left
/// // never says: root:                       text that must not come back in the verdict's explanation
/// </code>
/// and may hold <c>/*repeat 500*/ … /*end*/</c> (copies; <c>$i</c> is the copy's number, <c>$n</c> the next one's),
/// <c>/*port*/ … /*end*/</c> (where a listener of the test's waits on the host's loopback) and <c>/*answer*/ … /*end*/</c> (a wrong
/// answer; the trick round it is harmless, and round a right one Accepted). shared.cs is appended to each.
/// </summary>
internal sealed record Attack(string Defence, string Source, string? Twin, IReadOnlyList<Verdict> Verdicts, bool Twice, IReadOnlyList<string> NeverSays)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "attacks", "csharp");

    private static readonly string Shared = File.ReadAllText(Path.Combine(Folder, "shared.cs"));

    public static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder, "??-*.cs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    /// <summary>An answer of the test's own, on the same footing.</summary>
    public static string WithShared(string source) => source + "\n" + Shared;

    public static Attack Read(string file, int port)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file));
        var verdicts = Notes(text, "verdict: ").Single().Split('|').Select(Enum.Parse<Verdict>).ToList();
        if (verdicts.Contains(Verdict.Accepted) || Notes(text, "defence: ").ToList() is not [var defence])
            throw new InvalidDataException($"{file} must name one defence, and verdicts other than Accepted");
        var source = Region("repeat (\\d+)").Replace(text, Copies);
        source = Region("port").Replace(source, $"{port}");
        var twin = Region("answer").Replace(source, "Known.Answer(words)");
        return new Attack(defence, WithShared(source), twin == source ? null : WithShared(twin), verdicts, Notes(text, "twice").Any(), [.. Notes(text, "never says: ")]);
    }

    private static IEnumerable<string> Notes(string text, string name) =>
        text.Split('\n').TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal) || line.StartsWith("#:", StringComparison.Ordinal))
            .Where(line => line.StartsWith("// " + name, StringComparison.Ordinal)).Select(line => line[("// " + name).Length..]);

    private static Regex Region(string name) => new($@"/\*{name}\*/(.*?)/\*end\*/", RegexOptions.Singleline);

    private static string Copies(Match region) => string.Concat(Enumerable.Range(0, int.Parse(region.Groups[1].Value)).Select(i =>
        region.Groups[2].Value.Replace("$i", $"{i}", StringComparison.Ordinal).Replace("$n", $"{i + 1}", StringComparison.Ordinal)));
}
