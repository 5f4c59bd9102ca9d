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
        heard ??= [.. known.Select(k => new Heard(Read(k.Asked), k.Answer))];
        var now = Read(asked);
        // Of those that are near, the one whose numbers all differ: one that stands for two things cannot be replaced.
        var (_, changed, answer) = heard.OrderByDescending(h => now.Likeness(h.Asked)).Take(Near).Select(h => Substitution(h, now)).MinBy(s => s.Clashes);
        return Word().Replace(answer, m => changed.GetValueOrDefault(m.Value, m.Value));
    }

    private static (int Clashes, Dictionary<string, string> Changed, string Answer) Substitution(Heard known, Text asked)
    {
        var (clashes, changed) = (0, new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var (old, now) in Aligned(known.Asked, asked))
            clashes += changed.TryAdd(old, now) || changed[old] == now ? 0 : 1;
        return (clashes, changed, known.Answer);
    }

    private Text Read(string text)
    {
        string[] words = [.. Word().Matches(text).Take(MostWords).Select(m => m.Value)];
        return new Text(words, Array.ConvertAll(words, Numbered));
    }

    /// <summary>All numbers are the same word.</summary>
    private int Numbered(string word)
    {
        var normal = char.IsAsciiDigit(word[0]) ? "#" : word;
        if (!numbered.TryGetValue(normal, out var number))
            numbered[normal] = number = numbered.Count;
        return number;
    }

    /// <summary>Numbers, and names of functions, that stand between the same words in both.</summary>
    private static IEnumerable<(string Old, string Now)> Aligned(Text old, Text now)
    {
        var (rows, columns) = (old.Words.Length, now.Words.Length);
        // The longest common subsequence of the normalised words.
        var longest = new ushort[(rows + 1) * (columns + 1)];
        int At(int i, int j) => (i * (columns + 1)) + j;
        for (var i = rows - 1; i >= 0; i--)
            for (var j = columns - 1; j >= 0; j--)
                longest[At(i, j)] = old.Numbers[i] == now.Numbers[j] ? (ushort)(longest[At(i + 1, j + 1)] + 1) : Math.Max(longest[At(i + 1, j)], longest[At(i, j + 1)]);
        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (old.Numbers[i] == now.Numbers[j] || (old.IsName(i) && now.IsName(j)))
                yield return (old.Words[i++], now.Words[j++]);
            else if (longest[At(i + 1, j)] >= longest[At(i, j + 1)])
                i++;
            else
                j++;
        }
    }

    private sealed record Heard(Text Asked, string Answer);

    /// <summary>A prompt's words, and a number for each: equal words, and all numbers, have the same.</summary>
    private sealed class Text(string[] words, int[] numbers)
    {
        private readonly Dictionary<long, int> pairs = Pairs(numbers);

        public string[] Words => words;

        public int[] Numbers => numbers;

        /// <summary>Dice's coefficient over pairs of neighbouring words.</summary>
        public double Likeness(Text other)
        {
            var shared = 0;
            foreach (var (pair, count) in pairs)
                shared += Math.Min(count, other.pairs.GetValueOrDefault(pair));
            return 2.0 * shared / (words.Length + other.Words.Length);
        }

        /// <summary>A word before an opening bracket: the function's, in the signature.</summary>
        public bool IsName(int place) => place + 1 < words.Length && words[place + 1] == "(" && char.IsAsciiLetterUpper(words[place][0]);

        private static Dictionary<long, int> Pairs(int[] numbers)
        {
            var counts = new Dictionary<long, int>();
            for (var i = 1; i < numbers.Length; i++)
            {
                var pair = ((long)numbers[i - 1] << 32) | (uint)numbers[i];
                counts[pair] = counts.GetValueOrDefault(pair) + 1;
            }
            return counts;
        }
    }

    [GeneratedRegex(@"[A-Za-z_]\w*|\d+|[^\s\w]")]
    private static partial Regex Word();
}
