using System.Text.RegularExpressions;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>
/// A hostile answer, from a file under attacks/&lt;language&gt; that begins with comments (<c>#</c> where the language has no <c>//</c>):
/// <code>
/// // defence: what stops it                  exactly one, and one that is seen to matter (DefenceTests, planted-faults)
/// // verdict: WrongAnswer|RuntimeError       those it may get
/// // verdict on gVisor: TimeLimit            those it may get there besides (one that takes all of something: MemoryLimit and TimeLimit always)
/// // harmless on gVisor: why                 what it is after comes true there and does nobody harm: its verdict says nothing
/// // twice                                   it is judged twice: the second finds what the first left, if anything is left
/// // never says: root:                       text that must not come back in the verdict's explanation
/// </code>
/// and may hold <c>/*repeat 500*/ … /*end*/</c> (copies; <c>$i</c> is the copy's number, <c>$n</c> the next one's),
/// <c>/*port*/ … /*end*/</c> (where a listener of the test's waits on the host's loopback) and <c>/*answer*/ … /*end*/</c> (a wrong
/// answer; the trick round it is harmless, and round a right one Accepted). shared.* is appended to each; honest.* is the right answer.
/// </summary>
internal sealed record Attack(
    string Defence, string Source, string? Twin, IReadOnlyList<Verdict> Verdicts, IReadOnlyList<Verdict> OnGvisor, string? HarmlessOnGvisor,
    bool Twice, IReadOnlyList<string> NeverSays)
{
    private const string TakesAll = "22-";                 // the list's number of the attacks that take all there is of something

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "attacks");

    /// <summary>The languages that have attacks.</summary>
    public static IEnumerable<string> Languages() => Directory.EnumerateDirectories(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    /// <summary>The names of a language's attacks.</summary>
    public static IEnumerable<string> Files(string language) =>
        Directory.EnumerateFiles(Path.Combine(Folder, language), "??-*").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    /// <summary>An answer of the test's own, on the same footing.</summary>
    public static string WithShared(string language, string source) => source + "\n" + Text(language, "shared.*");

    /// <summary>The right answer.</summary>
    public static string Honest(string language) => WithShared(language, Text(language, "honest.*"));

    public static Attack Read(string language, string file, int port)
    {
        var text = Text(language, file);
        var verdicts = VerdictsIn(text, "verdict: ");
        // What is taken there of gVisor's kernel is taken from the container: whatever it is, memory or time may run out first.
        IReadOnlyList<Verdict> onGvisor = [.. VerdictsIn(text, "verdict on gVisor: "), .. file.StartsWith(TakesAll, StringComparison.Ordinal) ? [Verdict.MemoryLimit, Verdict.TimeLimit] : Array.Empty<Verdict>()];
        if (verdicts is [] || verdicts.Concat(onGvisor).Contains(Verdict.Accepted) || Notes(text, "defence: ").ToList() is not [var defence])
            throw new InvalidDataException($"{file} must name one defence, and verdicts other than Accepted");
        var source = Region("repeat (\\d+)").Replace(text, Copies);
        source = Region("port").Replace(source, $"{port}");
        var (wrong, twin) = (Region("answer").Replace(source, "$1"), Region("answer").Replace(source, "Known.Answer(words)"));
        return new Attack(
            defence, WithShared(language, wrong), twin == source ? null : WithShared(language, twin),
            verdicts, onGvisor, Notes(text, "harmless on gVisor: ").SingleOrDefault(), Notes(text, "twice").Any(), [.. Notes(text, "never says: ")]);
    }

    private static string Text(string language, string pattern) => File.ReadAllText(Directory.EnumerateFiles(Path.Combine(Folder, language), pattern).Single());

    private static List<Verdict> VerdictsIn(string text, string name) => [.. Notes(text, name).SelectMany(line => line.Split('|')).Select(Enum.Parse<Verdict>)];

    private static IEnumerable<string> Notes(string text, string name) =>
        text.Split('\n').TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal) || line.StartsWith('#'))
            .Select(line => line.TrimStart('/', '#', ' ')).Where(line => line.StartsWith(name, StringComparison.Ordinal)).Select(line => line[name.Length..]);

    private static Regex Region(string name) => new($@"/\*{name}\*/(.*?)/\*end\*/", RegexOptions.Singleline);

    private static string Copies(Match region) => string.Concat(Enumerable.Range(0, int.Parse(region.Groups[1].Value)).Select(i =>
        region.Groups[2].Value.Replace("$i", $"{i}", StringComparison.Ordinal).Replace("$n", $"{i + 1}", StringComparison.Ordinal)));
}
