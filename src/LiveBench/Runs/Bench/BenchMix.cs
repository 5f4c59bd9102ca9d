using System.Collections.Immutable;
using System.Globalization;
using LiveBench.Sandbox;
using LiveBench.Tasks;

namespace LiveBench.Runs.Bench;

/// <summary>
/// The published mix that the sandbox is measured with: for each of four small tasks a solution that queries (LINQ and its like) and one
/// that loops, from the language's <c>bench</c> folder; a salt makes any number of different answers of them.
/// </summary>
public sealed class BenchMix
{
    private const int Tests = 20;
    private const string Salt = "{salt}";

    private static readonly ImmutableArray<string> Words = ["fig", "kiwi", "date", "plum", "pear"];

    private static readonly IReadOnlyDictionary<string, TaskBody.Coding> Tasks = new Dictionary<string, TaskBody.Coding>
    {
        ["score"] = Task("int Score(List<int> values)", i => Numbers(i), i => new Value.Integer(Values(i).Where(v => v > 3).Sum())),
        ["tally"] = Task("Dictionary<string, int> Tally(List<string> words)", i => List(WordsOf(i).Select(w => (Value)new Value.Text(w))),
            i => new Value.Map([.. WordsOf(i).CountBy(w => w).Select(c => KeyValuePair.Create<Value, Value>(new Value.Text(c.Key), new Value.Integer(c.Value)))])),
        ["peaks"] = Task("List<int> Peaks(List<int> values)", i => Numbers(i),
            i => List(Enumerable.Range(0, Math.Max(0, i - 2)).Select(at => (Value)new Value.Integer(Math.Max(Values(i)[at], Math.Max(Values(i)[at + 1], Values(i)[at + 2])))))),
        ["runs"] = Task("string Runs(string text)", i => new Value.Text(Text(i)), i => new Value.Text(RunsOf(Text(i)))),
    };

    private readonly ImmutableArray<(TaskBody.Coding Task, string Source)> solutions;

    /// <summary>Reads a language's solutions.</summary>
    /// <exception cref="UsageException">The language has none.</exception>
    public BenchMix(string sandboxFolder, Language language)
    {
        var folder = Path.Combine(sandboxFolder, "languages", language.Name, "bench");
        solutions = Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(file => (Tasks[Path.GetFileName(file).Split('-')[0]], File.ReadAllText(file)))] : [];
        if (solutions.Length == 0)
            throw new UsageException($"{language.Name} has no solutions to measure with; they belong into {folder}: {string.Join(", ", Tasks.Keys.Select(t => $"{t}-loop{language.Extension}"))} and the like");
    }

    /// <summary>The answer of a number: no two are alike.</summary>
    public (TaskBody.Coding Task, string Source) this[int number] => solutions[number % solutions.Length] is var (task, source)
        ? (task, source.Replace(Salt, number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)) : default;

    /// <summary>One of its tasks: <c>score</c>, <c>tally</c>, <c>peaks</c> or <c>runs</c>.</summary>
    public static TaskBody.Coding Named(string task) => Tasks[task];

    /// <summary>What is executed for an answer.</summary>
    public SandboxJob Job(int number) => SandboxJob.Of(this[number].Source, this[number].Task);

    private static TaskBody.Coding Task(string signature, Func<int, Value> input, Func<int, Value> expected) => new(
        SignatureParser.Parse(signature), [], [.. Enumerable.Range(0, Tests).Select(i => new TestCase(new TestInput.Call([input(i)]), expected(i)))], "", Limits.Default, Checker: false);

    private static int[] Values(int i) => [.. Enumerable.Range(0, i).Select(v => v * 7 % 11)];

    private static Value Numbers(int i) => List(Values(i).Select(v => (Value)new Value.Integer(v)));

    private static IEnumerable<string> WordsOf(int i) => Enumerable.Range(0, i).Select(w => Words[w * w % Words.Length]);

    private static string Text(int i) => string.Concat(Enumerable.Range(0, i).Select(c => (char)('a' + (c / 3 % 4))));

    private static string RunsOf(string text) =>
        string.Concat(text.Chunk(3).Select(run => string.Create(CultureInfo.InvariantCulture, $"{run[0]}{run.Length}")));

    private static Value.Sequence List(IEnumerable<Value> items) => new([.. items]);
}
