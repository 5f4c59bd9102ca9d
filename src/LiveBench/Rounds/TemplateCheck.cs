using System.Collections.Concurrent;
using System.Security.Cryptography;
using LiveBench.Rounds.Gates;
using LiveBench.Sandbox;
using LiveBench.Templates;

namespace LiveBench.Rounds;

/// <summary>What the gates said of instances of one template.</summary>
/// <param name="Passed">How many passed.</param>
/// <param name="DifferentPrompts">How many different prompts were among those that passed.</param>
/// <param name="Reasons">Each gate that rejected, how often, and its first word.</param>
/// <param name="Faults">How many rejections were the template's fault, not an unlucky draw.</param>
public sealed record TemplateCheck(TaskTemplate Template, int Passed, int DifferentPrompts, IReadOnlyList<(string Gate, int Count, string First)> Reasons, int Faults)
{
    /// <summary>The template never contradicted itself, and gave something.</summary>
    public bool Passes => Faults == 0 && Passed > 0;

    /// <summary>Draws instances from fresh seeds over all levels and puts each through the gates.</summary>
    public static async Task<TemplateCheck> Of(
        TaskTemplate template, TemplateWorker worker, Func<SandboxJob, CancellationToken, Task<Execution>>? execute, int instances, int jobs, CancellationToken cancellation)
    {
        var (prompts, rejections) = (new ConcurrentBag<string>(), new ConcurrentQueue<Rejection>());
        var examiner = new InstanceGates(worker, execute, RoundPlan.UsualTests);
        await Parallel.ForEachAsync(Enumerable.Range(0, instances), new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation }, async (i, stop) =>
        {
            var (passed, rejection) = await examiner.Try(template, $"check-{i}", RandomNumberGenerator.GetBytes(32), 1 + (i % 5), stop);
            if (rejection is null)
                prompts.Add(passed!.Task.Prompt);
            else
                rejections.Enqueue(rejection);
        });
        return new TemplateCheck(template, prompts.Count, prompts.Distinct(StringComparer.Ordinal).Count(),
            [.. rejections.GroupBy(r => r.Gate).Select(g => (g.Key, g.Count(), g.First().Why))], rejections.Count(r => r.TemplateFault));
    }
}
