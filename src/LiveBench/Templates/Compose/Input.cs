using System.Collections.Immutable;
using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>What a list that is given holds.</summary>
public enum Material
{
    /// <summary>Whole numbers.</summary>
    Numbers,

    /// <summary>Texts of a few lower-case letters.</summary>
    Texts,

    /// <summary>Pairs of a word, one of a few, and a whole number.</summary>
    Pairs,
}

/// <summary>A list that is given.</summary>
internal sealed record Input(string Name, PortableType.List Type, Bounds.List Bounds, Domain<Value> Given)
{
    private static readonly string[] words =
    [
        "ox", "emu", "yak", "ant", "bee", "cat", "eel", "owl", "bear", "crab", "goat", "hare", "lynx", "swan", "camel", "horse", "otter", "tiger",
        "zebra", "badger", "beaver", "donkey", "jaguar", "lizard", "rabbit", "buffalo", "giraffe", "leopard", "ostrich", "penguin", "antelope",
        "elephant", "hedgehog", "kangaroo", "scorpion", "alligator",
    ];

    private static readonly string[][] alone = [["values"], ["items"], ["given"], ["series"], ["entries"], ["source"]];
    private static readonly string[][] together = [["left", "right"], ["one", "other"], ["upper", "lower"], ["ours", "theirs"], ["here", "there"]];

    /// <summary>Draws what the lists hold, and how many of it: enough for so many operations. Words are the same in all of them.</summary>
    public static ImmutableArray<Input> Draw(Branch branch, IReadOnlyList<Material> from, int size)
    {
        var fewest = 4 + (size / from.Count);
        var most = Math.Min(32, fewest + 8 + (2 * size / from.Count));
        var count = new Bounds.Number(fewest, most, fewest + 1, fewest + ((most - fewest) * 3 / 5));
        var texts = from.Count(material => material == Material.Texts);
        var words = from.Contains(Material.Pairs) || (texts == 2 && branch.Chance()) ? Words(branch) : default;
        var names = branch.Surface(from.Count == 1 ? alone : together);
        return [.. from.Select((material, i) => material switch
        {
            Material.Numbers => Made(names[i], Whole(branch.At(1 + i)), Noun.Number, fewest, most, count),
            Material.Texts => Made(names[i], words.Item1 is null ? Texts(branch.At(1 + i)) : words, Noun.Text, fewest, most, count),
            _ => Made(names[i], Paired(words, Whole(branch.At(1 + i))), Noun.PairOf(Noun.Text, Noun.Number), fewest, most, count),
        })];
    }

    private static Input Made<T>(string name, (Domain<T> Domain, Bounds Bounds) item, PortableType type, int fewest, int most, Bounds.Number count) =>
        new(name, Noun.ListOf(type), new Bounds.List(item.Bounds, count), new ValueDomain<List<T>>(new ListDomain<T>(item.Domain, fewest, most)));

    private static (Domain<int>, Bounds) Whole(Branch branch)
    {
        var low = branch.Pick([0, 0, 1, 1, 2, 10, -5, -9, -20]);
        var high = low + branch.Int(12, 40);
        return (new Carried<long, int>(new LongDomain(low, high), v => (int)v, v => v), Compose.Bounds.Number.From(low, high));
    }

    private static (Domain<string>, Bounds) Texts(Branch branch)
    {
        var letters = "abcdefgh"[..branch.Int(3, 6)];
        var most = branch.Int(4, 8);
        return (new StringDomain(letters, 1, most, $"a lower-case letter from a to {letters[^1]}"), new Bounds.Text(new Bounds.Number(1, most, 1, most), letters));
    }

    private static (Domain<string>, Bounds) Words(Branch branch)
    {
        var first = branch.Int(0, words.Length - 1);
        var chosen = Enumerable.Range(0, branch.Int(6, 9)).Select(i => words[(first + (i * 5)) % words.Length]).Distinct().Order(StringComparer.Ordinal).ToList();
        return (new ChoiceDomain<string>(chosen, $"one of {string.Join(", ", chosen.Select(ValueText.Quote))}"), Compose.Bounds.Text.Of(chosen));
    }

    private static (Domain<(string, int)>, Bounds) Paired((Domain<string> Domain, Bounds Bounds) word, (Domain<int> Domain, Bounds Bounds) number) =>
        (new TupleDomain<string, int>(word.Domain, number.Domain).As($"a pair of {word.Domain.English}, and {number.Domain.English}"),
            new Bounds.Pair(word.Bounds, number.Bounds));
}
