using System.Diagnostics;
using System.Security.Cryptography;
using LiveBench.Templates;
using LiveBench.Templates.Compose;

namespace LiveBench.Benchmarks;

/// <summary>How many of the trees that are drawn are different, and how long one takes with its English and its C#.</summary>
internal static class ComposeRate
{
    private const int Timed = 5000;

    private static readonly int[] sizes = [2, 4, 5, 7, 9];

    private static readonly Material[][] lists = [[Material.Numbers], [Material.Texts], [Material.Pairs], [Material.Numbers, Material.Numbers], [Material.Pairs, Material.Pairs]];

    public static void Measure(int trees)
    {
        for (var warm = 0; warm < 30_000; warm++)
            Written(Drawn(1 + (warm % sizes.Length), warm));                   // until all is compiled for good
        for (var level = 1; level <= sizes.Length; level++)
        {
            var begun = Process.GetCurrentProcess().TotalProcessorTime;
            for (var number = 0; number < Timed; number++)
                Written(Drawn(level, number));
            var cpu = Process.GetCurrentProcess().TotalProcessorTime - begun;
            var forms = Enumerable.Range(0, trees).Select(number => Drawn(level, number).Form).ToHashSet();
            Console.WriteLine($"level {level}, {sizes[level - 1]} operations   {cpu.TotalMicroseconds / Timed:0} µs a tree, {forms.Count} different of {trees}");
        }
    }

    private static void Written(Tree tree) => _ = tree.English.Length + tree.Source("Work").Length;

    private static Tree Drawn(int level, int number) =>
        Growth.Draw(new Rng(SHA256.HashData([(byte)level, .. BitConverter.GetBytes(number)])).Branch(1), sizes[level - 1], lists[number % lists.Length]);
}
