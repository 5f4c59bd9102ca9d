using System.Diagnostics;
using System.Security.Cryptography;
using LiveBench.Cli;
using LiveBench.Rounds.Checks;
using LiveBench.Templates;

namespace LiveBench.Benchmarks;

/// <summary>Whether any two of very many instances are equal.</summary>
internal static class EqualPairs
{
    public static async Task Count(int instances)
    {
        await using var worker = new TemplateWorker(Installation.WorkerCommand, Environment.ProcessorCount);
        var templates = TemplateFolder.Read(Installation.Templates);
        var each = (instances + templates.Count - 1) / templates.Count;
        var (key, began, gate) = (RandomNumberGenerator.GetBytes(32), Stopwatch.GetTimestamp(), new Lock());
        var (prompts, pairs) = (new HashSet<UInt128>(), 0);
        await Parallel.ForEachAsync(templates, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (template, stop) =>
        {
            var (hashes, seen) = (await PromptHashes.Of(worker, template, key, each, stop), new Dictionary<UInt128, int>());
            for (var i = 0; i < each; i++)
            {
                // Equal but for the examples: the whole prompts decide.
                if (!seen.TryAdd(hashes[i], i) && await Whole(seen[hashes[i]]) == await Whole(i))
                    lock (gate)
                        Console.WriteLine($"an equal pair: {template.Id}, level {PromptHashes.Level(i)}, seeds {Convert.ToHexStringLower(PromptHashes.Seed(key, seen[hashes[i]]))} and {Convert.ToHexStringLower(PromptHashes.Seed(key, i))} ({++pairs})");
            }
            lock (gate)
                prompts.UnionWith(hashes);

            async Task<string> Whole(int i) => (await worker.Draw(template, "t", PromptHashes.Seed(key, i), PromptHashes.Level(i), 20, stop)).Task.Prompt;
        });
        Console.WriteLine($"{each * templates.Count:N0} instances of {templates.Count} templates: {pairs} equal pairs; {(each * templates.Count) - prompts.Count} prompts equal but for their examples; {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s");
    }
}
