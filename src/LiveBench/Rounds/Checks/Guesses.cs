using System.Globalization;
using System.Text.RegularExpressions;
using LiveBench.Tasks;

namespace LiveBench.Rounds.Checks;

/// <summary>Answers to reasoning tasks that need no understanding: always the same one, or one read off a fixed place of the prompt.</summary>
internal sealed partial class Guesses
{
    private const int Places = 60;                         // from the front, and from the back
    private const int SearchBudget = 20_000;               // expressions that a solver tries

    private readonly Dictionary<string, int> answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> hits = new(StringComparer.Ordinal);
    private int instances;
    private double bits;

    /// <summary>Looks at one more instance.</summary>
    public void Look(string told, Value answer)
    {
        instances++;
        var right = ReasoningForm.Write(answer);
        answers[right] = answers.GetValueOrDefault(right) + 1;
        right = ReasoningForm.Missing(answer) ?? right;    // to say "unknown" costs a guesser nothing
        var numbers = Number().Matches(told).Select(m => m.Value).ToList();
        var names = Name().Matches(told).Select(m => m.Value).ToList();
        foreach (var (kind, found) in new[] { ("number", numbers), ("name", names) })
            for (var place = 0; place < Math.Min(Places, found.Count); place++)
            {
                Hit($"{kind} {place + 1} of the prompt", found[place]);
                Hit($"{kind} {place + 1} from the end of the prompt", found[^(place + 1)]);
            }
        var values = numbers.ConvertAll(n => long.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var v) ? v : 0);
        if (values.Count > 0)
        {
            Hit("the smallest number", $"{values.Min()}");
            Hit("the largest number", $"{values.Max()}");
            Hit("the sum of all numbers", $"{values.Aggregate(0L, (a, b) => unchecked(a + b))}");
        }
        bits += SearchBits(answer, [.. values.Distinct()], told);

        void Hit(string guess, string said)
        {
            if (said == right)
                hits[guess] = hits.GetValueOrDefault(guess) + 1;
        }
    }

    /// <summary>
    /// What they come to. The solver tries what the prompt says, then every two of its numbers added, subtracted, multiplied and divided; a
    /// list costs what its items cost together.
    /// </summary>
    public GuessFigures Figures => (Largest(answers), Largest(hits)) is var ((answer, share), (shortcut, right))
        ? new GuessFigures(answer, share, shortcut, right, bits / Math.Max(1, instances)) : null!;

    /// <summary>How many statements a story makes.</summary>
    public static int Statements(string told) => Statement().Count(told);

    private (string, double) Largest(Dictionary<string, int> counts) => counts.Count == 0 ? ("none", 0) : counts.MaxBy(c => c.Value) is var most ? (most.Key, most.Value / (double)instances) : default;

    private static double SearchBits(Value answer, List<long> numbers, string told) => answer switch
    {
        Value.Integer i when numbers.Contains(i.Of) => Math.Log2(numbers.Count + 1),
        Value.Integer i => Math.Log2(OfTwo(numbers, i.Of) ? Math.Min(SearchBudget, (4.0 * numbers.Count * numbers.Count) + 1) : SearchBudget),
        Value.Text t when Name().Matches(told).Select(m => m.Value).Distinct().ToList() is var names && names.Contains(t.Of) => Math.Log2(names.Count + 1),
        Value.Text t => Math.Min(t.Of.Length, 8) * Math.Log2(Math.Max(2, t.Of.Distinct().Count())),
        Value.Sequence s => s.Items.Sum(item => SearchBits(item, numbers, told)),
        Value.Tuple t => t.Items.Sum(item => SearchBits(item, numbers, told)),
        Value.Map m => m.Entries.Sum(e => SearchBits(e.Value, numbers, told)),
        Value.Bool => 1,
        _ => Math.Log2(SearchBudget),
    };

    private static bool OfTwo(List<long> numbers, long wanted)
    {
        var all = numbers.ToHashSet();
        return numbers.Exists(a => all.Contains(wanted - a) || all.Contains(wanted + a) || (a != 0 && wanted % a == 0 && all.Contains(wanted / a)) || (wanted != 0 && a % wanted == 0 && all.Contains(a / wanted)));
    }

    [GeneratedRegex(@"[.;?!](\s|$)|\n")]
    private static partial Regex Statement();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b[A-Z][A-Za-z]*\b")]
    private static partial Regex Name();
}
