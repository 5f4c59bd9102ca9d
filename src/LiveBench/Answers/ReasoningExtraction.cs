using System.Text.RegularExpressions;
using LiveBench.Tasks;

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
    /// <summary>The answer in a completion.</summary>
    public static ReasoningReading Read(string completion, PortableType type)
    {
        var lines = AnswerLine().Matches(Bare(completion)).Select(m => m.Groups["answer"].Value.Trim()).Where(a => a.Length > 0).ToList();
        if (lines.Count == 0)
            return new ReasoningReading.Unreadable("there is no line that begins with \"Answer:\"");
        var values = lines.Select(l => ReasoningForm.Read(l, type)).ToList();
        if (values[^1] is not { } last)
            return new ReasoningReading.Unreadable($"\"{Cut(lines[^1])}\" cannot be read as {type}");
        return values.FirstOrDefault(v => v is not null && v != last) is { } other
            ? new ReasoningReading.Contradictory($"answered both {other} and {last}")
            : new ReasoningReading.Read(last);
    }

    /// <summary>The text without bold, code, LaTeX boxes and bullets.</summary>
    private static string Bare(string text) =>
        Boxed().Replace(text.ReplaceLineEndings("\n").Replace("**", "", StringComparison.Ordinal).Replace("__", "", StringComparison.Ordinal)
            .Replace("`", "", StringComparison.Ordinal).Replace("$", "", StringComparison.Ordinal), "${inner}");

    private static string Cut(string text) => text.Length <= 80 ? text : text[..80] + "…";

    [GeneratedRegex(@"^[\s>*#_-]*(the\s+)?(final\s+)?answer\s*(is)?\s*:\s*[*_]*(?<answer>[^\n]*?)[*_]*\s*$", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex AnswerLine();

    [GeneratedRegex(@"\\(boxed|text)\{(?<inner>[^{}]*)\}")]
    private static partial Regex Boxed();
}
