using System.Diagnostics;
using System.Security.Cryptography;
using LiveBench.Cli;
using LiveBench.Rounds;
using LiveBench.Sandbox;
using LiveBench.Templates;

namespace LiveBench.Benchmarks;

/// <summary>Tasks generated a second: drawn only, and through every gate.</summary>
internal static class GenerationRate
{
    public static async Task Measure(int tasks, int jobs)
    {
        using var engine = await Engine.Connect(EngineEndpoint.Find(null) ?? throw new FaultException("no container engine"), null, default);
        await using var sandbox = await DockerSandbox.Open(engine, Installation.SandboxFiles, Language.Read(Installation.Sandbox, Language.OfReferences), Isolation.Process, jobs, Console.Error.WriteLine, default);
        await using var worker = new TemplateWorker(Installation.WorkerCommand, Environment.ProcessorCount);
        var templates = TemplateFolder.Read(Installation.Templates);
        foreach (var template in templates)
            await worker.Draw(template, "warm", RandomNumberGenerator.GetBytes(32), 1, RoundPlan.UsualTests, default);
        var rates = new List<(string Id, double Rate)>();
        foreach (var template in templates)
            rates.Add((template.Id, await Rate(worker, template)));
        rates.Sort((a, b) => b.Rate.CompareTo(a.Rate));
        Console.WriteLine($"instances a second             median template {rates[rates.Count / 2].Rate:0}, slowest {rates[^1].Rate:0} ({rates[^1].Id})   (prompt and reference, {Environment.ProcessorCount} processes at once)");
        var drawn = await Timed(async () =>
        {
            for (var i = 0; i < tasks; i++)
                await worker.Draw(templates[i % templates.Count], "t", RandomNumberGenerator.GetBytes(32), 1 + (i / templates.Count % 5), RoundPlan.UsualTests, default);
        });
        Console.WriteLine($"tasks drawn a second           {tasks / drawn:0.0}   (tests and oracle, no gates; one worker, {templates.Count} templates)");
        var rejected = 0;
        var gated = await Timed(async () =>
        {
            var draw = new RoundDraw(new RoundPlan("bench", tasks, [.. templates.Where(t => t.Kind == "coding")], [1, 2, 3, 4, 5]), RoundSecret.Fresh(TimeProvider.System), new Novelty([]), [], worker, async (job, stop) => (await sandbox.Execute(job, stop)).Execution, jobs,
                happened => Interlocked.Add(ref rejected, happened is DrawEvent.Rejected ? 1 : 0));
            await draw.Draw("nowhere", default);
        });
        Console.WriteLine($"coding tasks through all gates {tasks / gated:0.0}   ({jobs} at once, {rejected} draws rejected): {drawn / gated * 100:0}% of the rate of drawing alone, in the same run");
    }

    /// <summary>Instances a second over all levels, a process a core.</summary>
    private static async Task<double> Rate(TemplateWorker worker, TaskTemplate template)
    {
        async Task<double> Of()
        {
            var levels = new List<double>();
            foreach (var level in Enumerable.Range(1, 5))
                levels.Add(await worker.Pace(template, RandomNumberGenerator.GetBytes(32), level, 500, default));
            return 1e6 / levels.Average();
        }
        return (await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Of()))).Sum();
    }

    private static async Task<double> Timed(Func<Task> act)
    {
        var watch = Stopwatch.StartNew();
        await act();
        return watch.Elapsed.TotalSeconds;
    }
}
