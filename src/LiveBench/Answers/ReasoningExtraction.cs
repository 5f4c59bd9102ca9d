using System.Text.RegularExpressions;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Answers;

/// <summary>What a completion answered to a reasoning task.</summary>
public abstract record ReasoningReading
{
    private ReasoningReading() { }

    /// <summary>One answer, of the right type.</summary>
    public sealed record Read(Value Value) : ReasoningReading;

    /// <summary>Two answer lines that differ: hedging is wrong.</summary>
    public sealed record Contradictory(string What) : ReasoningReading;

    /// <summary>No answer line, or one that cannot be read.</summary>
    public sealed record Unreadable(string Why) : ReasoningReading;
}

/// <summary>Reads the last <c>Answer:</c> line, markup taken off.</summary>
public static partial class ReasoningExtraction
{
    private static readonly string[] marks = ["**", "__", "`", "$", @"\(", @"\)", @"\[", @"\]"];

    /// <summary>The answer in a completion.</summary>
    /// <param name="twin">Whether “unknown” is an answer too.</param>
    public static ReasoningReading Read(string completion, PortableType type, bool twin = false)
    {
        if (type is PortableType.Json)
            return ReadDocument(completion);
        var lines = AnswerLine().Matches(Bare(completion)).Select(Behind).Where(a => a.Length > 0).ToList();
        if (lines.Count == 0)
            return new ReasoningReading.Unreadable("there is no line that begins with \"Answer:\"");
        var values = lines.Select(l => twin ? ReasoningForm.ReadTwin(l, type) : ReasoningForm.Read(l, type)).ToList();
        if (values[^1] is not { } last)
            return new ReasoningReading.Unreadable($"\"{Cut(lines[^1])}\" cannot be read as {type}");
        return values.FirstOrDefault(v => v is not null && !Judge.SameAnswer(last, v, type)) is { } other
            ? new ReasoningReading.Contradictory($"answered both {other} and {last}")
            : new ReasoningReading.Read(last);
    }

    /// <summary>The document behind the last answer line, which it may begin in a fence of its own.</summary>
    private static ReasoningReading ReadDocument(string completion)
    {
        var documents = AnswerLine().Matches(completion).Select(line => completion[line.Groups["answer"].Index..])
            .Select(rest => (Text: rest, Document: JsonText.Leading(rest[BeforeDocument().Match(rest).Length..]))).ToList();
        return documents switch
        {
            [] => new ReasoningReading.Unreadable("there is no line that begins with \"Answer:\""),
            [.., (var text, null)] => new ReasoningReading.Unreadable($"\"{Cut(text.Trim())}\" does not begin with a JSON document"),
            [.., (_, { } last)] => documents.Find(d => d.Document is { } document && document != last) is { Document: { } other }
                ? new ReasoningReading.Contradictory($"answered both {Cut(other)} and {Cut(last)}") : new ReasoningReading.Read(new Value.Text(last)),
        };
    }

    /// <summary>What stands behind the colon; where nothing does, the next line that says something, unless it is an answer line itself.</summary>
    private static string Behind(Match line) => Plain(line.Groups["answer"].Value) is { Length: > 0 } behind ? behind
        : AnswerLine().IsMatch(line.Groups["next"].Value) ? "" : Plain(line.Groups["next"].Value);

    private static string Plain(string text) => text.Trim(' ', '\t', '*', '_').Trim();

    /// <summary>The text without bold, code, and LaTeX's marks and boxes, one of which may stand in another.</summary>
    private static string Bare(string text)
    {
        var bare = marks.Aggregate(text.ReplaceLineEndings("\n"), (rest, mark) => rest.Replace(mark, "", StringComparison.Ordinal));
        return Boxed().Replace(Boxed().Replace(bare, "${inner}"), "${inner}");
    }

    private static string Cut(string text) => text.Length <= 80 ? text : text[..80] + "…";

    // No two neighbouring parts can take the same character, and only "next" looks beyond the line: one pass, whatever a model sends.
    [GeneratedRegex(@"^[ \t>*#_`-]*(the[ \t]+)?(final[ \t]+)?answer[ \t*_]*(is[ \t]*)?:(?<answer>[^\n]*)(?=\s*(?<next>[^\n]*))", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex AnswerLine();

    [GeneratedRegex(@"\A[\s*_]*(`{1,3}(json)?\s*)?", RegexOptions.IgnoreCase)]
    private static partial Regex BeforeDocument();

    [GeneratedRegex(@"\\(boxed|text)\{(?<inner>[^{}]*)\}")]
    private static partial Regex Boxed();
}
