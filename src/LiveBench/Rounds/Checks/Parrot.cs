using System.Text.RegularExpressions;
using LiveBench.Templates;

namespace LiveBench.Rounds.Checks;

/// <summary>
/// Knows published instances of a template by heart and answers with the nearest, numbers substituted: what remembering a template is
/// worth.
/// </summary>
/// <param name="known">Prompts without examples, each with its answer: C# source for code, the line for reasoning.</param>
public sealed partial class Parrot(IEnumerable<(string Asked, string Answer)> known)
{
    /// <summary>How many instances it knows.</summary>
    public const int Known = 500;

    private const int Near = 6;                            // instances looked at closely
    private const int MostWords = 3000;                    // of a prompt; two are compared word by word

    private readonly Dictionary<string, int> numbered = new(StringComparer.Ordinal);
    private List<Heard>? heard;

    /// <summary>A parrot that knows instances of a level.</summary>
    internal static Parrot Of(LiveTemplate template, Rng seeds, int level) => new(Enumerable.Range(0, Known).Select(_ => template.Draw(seeds.Bytes(), level).Draft).Select(d => (d.Asked, Answer(d))));

    /// <summary>What is right for a draft, as an answer.</summary>
    internal static string Answer(TaskDraft draft) => draft is CodingDraft coding ? coding.Reference : Tasks.ReasoningForm.Write(((ReasoningDraft)draft).Answer);

    /// <summary>The answer to the nearest prompt it knows, with the numbers, and the name of the function, that stand here in their place.</summary>
    public string Repeat(string asked)
    {
        heard ??= [.. known.Select(k => Words(k.Asked) is var w ? new Heard(w, Pairs(w), k.Answer) : null!)];
        var words = Words(asked);
        var pairs = Pairs(words);
        // Of those that are near, the one whose numbers all differ: one that stands for two things cannot be replaced.
        var (_, changed, answer) = heard.OrderByDescending(h => Likeness(pairs, h.Pairs)).Take(Near)
            .Select(h => Substitution(h, words)).MinBy(s => s.Clashes);
        return Word().Replace(answer, m => changed.GetValueOrDefault(m.Value, m.Value));
    }

    private static (int Clashes, Dictionary<string, string> Changed, string Answer) Substitution(Heard known, string[] words)
    {
        var (clashes, changed) = (0, new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var (old, now) in Aligned(known.Words, words))
            clashes += changed.TryAdd(old, now) || changed[old] == now ? 0 : 1;
        return (clashes, changed, known.Answer);
    }

    private static string[] Words(string text) => [.. Word().Matches(text).Take(MostWords).Select(m => m.Value)];

    /// <summary>How often each two words are neighbours.</summary>
    private Dictionary<long, int> Pairs(string[] words)
    {
        var counts = new Dictionary<long, int>();
        for (var i = 1; i < words.Length; i++)
        {
            var pair = ((long)Numbered(words[i - 1]) << 32) | (uint)Numbered(words[i]);
            counts[pair] = counts.GetValueOrDefault(pair) + 1;
        }
        return counts;
    }

    private int Numbered(string word)
    {
        if (!numbered.TryGetValue(Normal(word), out var number))
            numbered[Normal(word)] = number = numbered.Count;
        return number;
    }

    private static string Normal(string word) => char.IsAsciiDigit(word[0]) ? "#" : word;

    /// <summary>Dice's coefficient over pairs of neighbouring words.</summary>
    private static double Likeness(Dictionary<long, int> a, Dictionary<long, int> b)
    {
        var (shared, all) = (0, 0);
        foreach (var (pair, count) in a)
            (shared, all) = (shared + Math.Min(count, b.GetValueOrDefault(pair)), all + count);
        return 2.0 * shared / (all + b.Values.Sum());
    }

    /// <summary>Numbers, and names of functions, that stand between the same words in both.</summary>
    private static IEnumerable<(string Old, string Now)> Aligned(string[] old, string[] now)
    {
        // The longest common subsequence of the normalised words.
        var longest = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
            for (var j = now.Length - 1; j >= 0; j--)
                longest[i, j] = Normal(old[i]) == Normal(now[j]) ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        for (var (i, j) = (0, 0); i < old.Length && j < now.Length;)
        {
            if (Normal(old[i]) == Normal(now[j]))
                yield return (old[i++], now[j++]);
            else if (IsName(old, i) && IsName(now, j))
                yield return (old[i++], now[j++]);
            else if (longest[i + 1, j] >= longest[i, j + 1])
                i++;
            else
                j++;
        }
    }

    /// <summary>A word before an opening bracket: the function's, in the signature.</summary>
    private static bool IsName(string[] words, int place) => place + 1 < words.Length && words[place + 1] == "(" && char.IsAsciiLetterUpper(words[place][0]);

    private sealed record Heard(string[] Words, Dictionary<long, int> Pairs, string Answer);

    [GeneratedRegex(@"[A-Za-z_]\w*|\d+|[^\s\w]")]
    private static partial Regex Word();
}
