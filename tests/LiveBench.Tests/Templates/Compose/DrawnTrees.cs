using System.Security.Cryptography;
using System.Text;
using LiveBench.Templates;
using LiveBench.Templates.Compose;

namespace LiveBench.Tests.Templates.Compose;

/// <summary>Trees as templates draw them.</summary>
internal static class DrawnTrees
{
    /// <summary>The operations of a level: from, to.</summary>
    private static readonly (int Fewest, int Most)[] sizes = [(2, 3), (3, 4), (5, 6), (6, 8), (8, 10)];

    private static readonly Material[][] lists =
    [
        [Material.Numbers], [Material.Texts], [Material.Pairs], [Material.Numbers, Material.Numbers], [Material.Texts, Material.Numbers],
            [Material.Texts, Material.Texts], [Material.Pairs, Material.Pairs],
    ];

    /// <summary>The so-many-th tree of a level.</summary>
    public static Tree Of(int level, int number) => Of(level, number, out _);

    /// <summary>The same, with what was drawn.</summary>
    public static Tree Of(int level, int number, out Rng rng)
    {
        rng = new Rng(Seed(level, number));
        return Of(level, number, rng);
    }

    /// <summary>The same with one draw made anew.</summary>
    public static Tree Again(int level, int number, Redraw redraw, out Rng rng)
    {
        rng = new Rng(Seed(level, number), redraw);
        return Of(level, number, rng);
    }

    private static Tree Of(int level, int number, Rng rng)
    {
        var (fewest, most) = sizes[level - 1];
        return Growth.Draw(rng.Branch(1), fewest + (number / lists.Length % (most - fewest + 1)), lists[number % lists.Length]);
    }

    private static byte[] Seed(int level, int number) => SHA256.HashData(Encoding.UTF8.GetBytes($"{level}/{number}"));
}
