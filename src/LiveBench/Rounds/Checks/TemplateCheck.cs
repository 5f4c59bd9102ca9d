using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using LiveBench.Rounds.Gates;
using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Rounds.Checks;

/// <summary>One instance of a template as its gates saw it.</summary>
/// <param name="Passed">The task with its figures; null where it was rejected.</param>
/// <param name="Rejection">The gate's word; null where it passed.</param>
public sealed record CheckedInstance(int Level, byte[] Seed, Examined? Passed, Rejection? Rejection);

/// <summary>What instances of a template say of it: gate by gate, and thousands without gates.</summary>
/// <param name="Survey">What thousands of instances say; null when the script does not run.</param>
/// <param name="Broken">What stopped the survey, or the comparison of processes; null when they came to their end.</param>
/// <param name="Elsewhere">The level and seed of the first task that another process drew otherwise; null when all were the same.</param>
public sealed record TemplateCheck(TaskTemplate Template, ImmutableArray<CheckedInstance> Instances, TemplateSurvey? Survey, Rejection? Broken, (int Level, byte[] Seed)? Elsewhere)
{
    private const int Levels = 5;
    private const int SampleOf = 3;                        // the first and the fourth instance, of levels 1 and 4, are looked at closely
    private const int Compared = 2;                        // of each level, in two processes

    /// <summary>Draws instances over all levels, puts each through the gates, and surveys the template.</summary>
    /// <param name="elsewhere">Workers under another culture and time zone.</param>
    /// <param name="seeds">Where its seeds come from: the same gives the same figures, but for those of time.</param>
    public static async Task<TemplateCheck> Of(TaskTemplate template, InstanceGates gates, TemplateWorker worker, TemplateWorker elsewhere, CheckSeeds seeds, int instances, int jobs, CancellationToken cancellation)
    {
        var seen = new ConcurrentBag<CheckedInstance>();
        await Parallel.ForEachAsync(Enumerable.Range(0, instances), new ParallelOptions { MaxDegreeOfParallelism = InstanceGates.PlacesOfAJob * jobs, CancellationToken = cancellation }, async (i, stop) =>
        {
            var (level, seed) = (1 + (i % Levels), seeds.Of(template, $"instance {i}"));
            var (passed, rejection) = await gates.Try(template, $"check-{i}", seed, level, stop, closely: i % SampleOf == 0 && i < 2 * SampleOf);
            seen.Add(new CheckedInstance(level, seed, passed, rejection));
        });
        if (seen.Any(s => s.Rejection?.Gate == InstanceGates.ScriptGate))
            return new TemplateCheck(template, [.. seen], null, null, null);
        try
        {
            using var survey = await worker.Survey(template, seeds.Of(template, "survey"), cancellation);
            return new TemplateCheck(template, [.. seen], TemplateSurvey.Read(survey.RootElement), null, await Differing(template, worker, elsewhere, seeds, cancellation));
        }
        catch (TemplateException e)
        {
            return new TemplateCheck(template, [.. seen], null, InstanceGates.Broken(e.Error), null);
        }
    }

    /// <summary>Those that passed.</summary>
    public IEnumerable<CheckedInstance> Passed => Instances.Where(i => i.Passed is not null);

    /// <summary>The other process draws them the other way round: what a script keeps between draws shows too.</summary>
    private static async Task<(int Level, byte[] Seed)?> Differing(TaskTemplate template, TemplateWorker worker, TemplateWorker elsewhere, CheckSeeds seeds, CancellationToken cancellation)
    {
        var places = Enumerable.Range(0, Levels * Compared).Select(i => (Level: 1 + (i % Levels), Seed: seeds.Of(template, $"elsewhere {i}"))).ToList();
        var here = new Dictionary<byte[], string>();
        foreach (var (level, seed) in places)
            here[seed] = await Drawn(worker, level, seed);
        foreach (var (level, seed) in Enumerable.Reverse(places))
            if (await Drawn(elsewhere, level, seed) != here[seed])
                return (level, seed);
        return null;

        async Task<string> Drawn(TemplateWorker where, int level, byte[] seed) =>
            (await where.Draw(template, "same", seed, level, RoundPlan.UsualTests, cancellation)).Task is var task ? JsonSerializer.Serialize(new[] { TaskJson.Shown(task), TaskJson.Private(task) }) : "";
    }
}
