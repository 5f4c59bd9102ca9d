using System.Text;
using System.Text.RegularExpressions;
using LiveBench.Tasks;
using LiveBench.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveBench.Rounds;

/// <summary>
/// The tasks there were before, in this round and in earlier ones. One that differs from another in numbers only, or in the names of its
/// code, is near-equal: it is no new one.
/// </summary>
public sealed partial class Novelty
{
    /// <summary>The gate of an instance that is equal or near-equal to another.</summary>
    public const string Name = "new";

    private readonly HashSet<string> prompts = [], shapes = [];

    /// <summary>What there was before a round.</summary>
    /// <param name="earlier">Tasks of earlier rounds.</param>
    public Novelty(IEnumerable<TaskInstance> earlier)
    {
        foreach (var task in earlier)
            Add(task, nearEqualToo: true);
    }

    /// <summary>Takes a task up; false when it is not new.</summary>
    /// <param name="nearEqualToo">Whether a near-equal one counts as new: where a template has no other.</param>
    public bool Add(TaskInstance task, bool nearEqualToo = false)
    {
        var (prompt, shape) = (Space().Replace(task.Told, " ").ToLowerInvariant(), Normal(task));
        if (prompts.Contains(prompt) || (!nearEqualToo && shapes.Contains(shape)))
            return false;
        prompts.Add(prompt);
        shapes.Add(shape);
        return true;
    }

    /// <summary>The story without its numbers, and the syntax tree of the reference without its numbers and names.</summary>
    private static string Normal(TaskInstance task)
    {
        var story = task.Told.Split(PromptText.ExamplesHeading)[0];
        var code = task.Body is TaskBody.Coding coding ? coding.Reference : "";
        return $"{Number().Replace(Space().Replace(task.Body is TaskBody.Coding { Signature: Signature.Function f } ? story.Replace(f.Method.Name, "it", StringComparison.Ordinal) : story, " ").ToLowerInvariant(), "#")}\n{Shape(code)}";
    }

    private static string Shape(string code)
    {
        var (text, names) = (new StringBuilder(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var token in CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(kind: SourceCodeKind.Script)).GetRoot().DescendantTokens())
            text.Append(token.Kind() switch
            {
                SyntaxKind.NumericLiteralToken => "#",
                SyntaxKind.IdentifierToken => $"n{(names.TryGetValue(token.Text, out var known) ? known : names[token.Text] = names.Count)}",
                _ => token.Text,
            }).Append(' ');
        return text.ToString();
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
