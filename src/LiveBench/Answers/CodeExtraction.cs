using System.Text.RegularExpressions;
using LiveBench.Sandbox;
using LiveBench.Tasks;

namespace LiveBench.Answers;

/// <summary>
/// Takes the source out of a completion, lenient about what surrounds it: several fences (the last that holds what is asked for wins;
/// pieces that only together hold it are joined), none, an unclosed one, and what the language's manifest allows.
/// </summary>
public sealed partial class CodeExtraction(Language language, Signature signature)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly AnswerForm form = language.Answer;
    private readonly string name = signature switch { Signature.Class c => c.Name, Signature.Function f => f.Method.Name, _ => "" };

    /// <summary>The source, or null when the completion holds no code.</summary>
    /// <param name="truncated">The completion was cut off: what stands in a fence that was never closed is no answer.</param>
    public string? Extract(string completion, bool truncated = false)
    {
        var text = completion.ReplaceLineEndings("\n");
        var fences = Fence().Matches(text).Where(m => !truncated || m.Groups["end"].Length > 0).Where(m => m.Groups["code"].Value.Trim().Length > 0).ToList();
        if (fences.Count == 0)
            return !truncated && (Declares(text) || IsBare(text)) ? Complete(text) : null;
        var own = fences.Where(IsOfLanguage).ToList();
        var pieces = (own.Count > 0 ? own : fences).Select(m => m.Groups["code"].Value).ToList();
        var whole = pieces.LastOrDefault(Declares) ?? pieces.LastOrDefault(p => p.Contains(name, StringComparison.Ordinal));
        return Complete(whole ?? string.Join("\n", pieces));
    }

    /// <summary>What the last fence of a completion holds, whatever the language; null without one.</summary>
    public static string? LastFence(string completion) =>
        Fence().Matches(completion.ReplaceLineEndings("\n")) is [.., var last] ? last.Groups["code"].Value : null;

    private bool IsOfLanguage(Match fence) => fence.Groups["word"].Value is var word
        && (word.Length == 0 || language.Fences.Contains(word, StringComparer.OrdinalIgnoreCase));

    /// <summary>A bare function gets the class it was to stand in, and a namespace of the answer's own is entered.</summary>
    private string Complete(string source)
    {
        if (form.Drop is { } drop && Pattern(drop).Match(source) is { Success: true } match)       // what it holds is asked for globally
        {
            source = source.Remove(match.Index, match.Length);
            if (match.Groups["block"].Success && source.LastIndexOf('}') is >= 0 and var end)
                source = source.Remove(end, 1);
        }
        if (signature is not Signature.Function || form.Wrap is not { } wrap || Declares(source))
            return source;
        var lift = form.Lift is { } lifted ? Pattern(lifted) : null;
        var outside = lift is null ? "" : string.Concat(lift.Matches(source).Select(m => m.Value.Trim() + " "));   // on one line, so that the source keeps its lines
        return outside + wrap.Replace("{source}", lift?.Replace(source, "") ?? source, StringComparison.Ordinal);
    }

    private bool Declares(string source) => Pattern(signature is Signature.Class ? form.Class : form.Function).IsMatch(source);

    private bool IsBare(string source) => form.Bare is { } bare && Pattern(bare).IsMatch(source);

    private Regex Pattern(string pattern) => new(pattern.Replace("{name}", Regex.Escape(name), StringComparison.Ordinal), RegexOptions.Multiline | RegexOptions.CultureInvariant, Patience);

    [GeneratedRegex(@"^[ \t]*(?<mark>(?>```+|~~~+))[ \t]*(?<word>[^\s`]*)[^\n`]*\n(?<code>.*?)(?<end>^[ \t]*\k<mark>[ \t]*$|\z)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
