using System.Text.RegularExpressions;
using LiveBench.Tasks;

namespace LiveBench.Answers;

/// <summary>
/// Takes the C# source out of a completion, lenient about what surrounds it: several fences (the last that holds what is asked for
/// wins; pieces that only together hold it are joined), none, an unclosed one, a namespace, a method without its class.
/// </summary>
public static partial class CodeExtraction
{
    /// <summary>The source, or null when the completion holds no code.</summary>
    /// <param name="truncated">The completion was cut off: what stands in a fence that was never closed is no answer.</param>
    public static string? Extract(string completion, Signature signature, bool truncated = false)
    {
        var text = completion.ReplaceLineEndings("\n");
        var fences = Fence().Matches(text).Where(m => !truncated || m.Groups["end"].Length > 0).Select(m => m.Groups["code"].Value).Where(c => c.Trim().Length > 0).ToList();
        if (fences.Count == 0)
            return !truncated && LooksLikeCode(text, signature) ? Complete(text, signature) : null;
        var whole = fences.LastOrDefault(f => Declares(f, signature)) ?? fences.LastOrDefault(f => Mentions(f, signature));
        return Complete(whole ?? string.Join("\n", fences), signature);
    }

    /// <summary>A bare method gets the class it was to stand in, and a namespace of the answer's own is entered.</summary>
    private static string Complete(string source, Signature signature)
    {
        if (Namespace().Match(source) is { Success: true } match)       // what it holds is asked for globally
        {
            source = source.Remove(match.Index, match.Length);
            if (match.Groups["block"].Success && source.LastIndexOf('}') is >= 0 and var end)
                source = source.Remove(end, 1);
        }
        if (signature is not Signature.Function || Declares(source, signature))
            return source;
        var usings = string.Concat(Using().Matches(source).Select(m => m.Value.Trim() + " "));
        return $"{usings}public static class Solution {{{Using().Replace(source, "")}\n}}";
    }

    private static bool Declares(string source, Signature signature) =>
        Regex.IsMatch(source, $@"\b(class|record|struct)\s+{(signature is Signature.Class c ? c.Name : "Solution")}\b");

    private static bool Mentions(string source, Signature signature) =>
        source.Contains(signature switch { Signature.Class c => c.Name, Signature.Function f => f.Method.Name, _ => "" }, StringComparison.Ordinal);

    private static bool LooksLikeCode(string text, Signature signature) =>
        Mentions(text, signature) && text.Contains('{', StringComparison.Ordinal) && text.Contains(';', StringComparison.Ordinal);

    [GeneratedRegex(@"^[ \t]*(?<mark>(?>```+|~~~+))[^\n`]*\n(?<code>.*?)(?<end>^[ \t]*\k<mark>[ \t]*$|\z)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^\s*namespace\s+[\w.]+\s*(;|(?<block>\{))", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^[ \t]*using\s+(static\s+)?[\w.]+(\s*=\s*[^;\n]+)?;[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Using();
}
