using System.Diagnostics;
using System.Security.Cryptography;
using LiveBench.Templates;
using LiveBench.Templates.Compose;

namespace LiveBench.Benchmarks;

/// <summary>How many of the trees that are drawn are different, and how long one takes with its English and its C#.</summary>
internal static class ComposeRate
{
    private static readonly int[] sizes = [2, 4, 5, 7, 9];

    private static readonly Material[][] lists = [[Material.Numbers], [Material.Texts], [Material.Pairs], [Material.Numbers, Material.Numbers], [Material.Pairs, Material.Pairs]];

    public static void Measure(int trees)
    {
        for (var level = 1; level <= sizes.Length; level++)
        {
            foreach (var number in Enumerable.Range(0, Math.Min(trees, 5000)))
                Written(Drawn(level, number));             // until all is compiled
            var cpu = Process.GetCurrentProcess().TotalProcessorTime;
            foreach (var number in Enumerable.Range(0, Math.Min(trees, 5000)))
                Written(Drawn(level, number));
            cpu = Process.GetCurrentProcess().TotalProcessorTime - cpu;
            var forms = Enumerable.Range(0, trees).Select(number => Drawn(level, number).Form).ToHashSet();
            Console.WriteLine($"level {level}, {sizes[level - 1]} operations   {cpu.TotalMicroseconds / Math.Min(trees, 5000):0} µs a tree, {forms.Count} different of {trees}");
        }
    }

    private static void Written(Tree tree) => _ = tree.English.Length + tree.Source("Work").Length;

    private static Tree Drawn(int level, int number) =>
        Growth.Draw(new Rng(SHA256.HashData([(byte)level, .. BitConverter.GetBytes(number)])).Branch(1), sizes[level - 1], lists[number % lists.Length]);
}
