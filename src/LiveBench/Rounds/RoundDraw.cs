using System.Collections.Immutable;
using LiveBench.Rounds.Gates;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Rounds;

/// <summary>What drawing a round reports as it goes.</summary>
public abstract record DrawEvent
{
    private DrawEvent() { }

    /// <summary>A task passed its gates.</summary>
    public sealed record Passed(TaskInstance Task) : DrawEvent;

    /// <summary>A draw was rejected; a template at fault is to be mended.</summary>
    /// <param name="Seed">What draws it again: 32 bytes.</param>
    public sealed record Rejected(TaskTemplate Template, Slot Slot, byte[] Seed, Rejection Rejection) : DrawEvent;
}

/// <summary>
/// Draws a round: every place from its own seed, gate by gate, redrawn until it passes. Places are drawn side by side; what comes out
/// depends on the secret and the templates only.
/// </summary>
/// <param name="novelty">The tasks there were before.</param>
/// <param name="known">Where a round is drawn again: its attempts, of which those that were not new are rejected as they were then.</param>
public sealed class RoundDraw(
    RoundPlan plan, RoundSecret secret, Novelty novelty, IReadOnlyCollection<DrawAttempt> known, TemplateWorker worker, Func<SandboxJob, CancellationToken, Task<Execution>>? execute, int jobs, Action<DrawEvent> report)
{
    private const int MostAttempts = 12;
    private const int MostFaults = 2;
    private const int MostRepeats = 3;                     // after so many, a task that differs from another in numbers only will do

    private readonly InstanceGates gates = new(worker, execute, plan.TestsPerTask);
    private readonly RoundPlan turns = plan with { Templates = TemplateTurns.Of(plan.Templates, secret) };

    /// <summary>Draws the round; nothing is written yet.</summary>
    /// <exception cref="FaultException">The sandbox failed, or no template gives a task for some place.</exception>
    public async Task<Round> Draw(string folder, CancellationToken cancellation)
    {
        var places = Enumerable.Range(0, plan.Tasks).Select(i => new Place(i)).ToList();
        await Parallel.ForEachAsync(places, new ParallelOptions { MaxDegreeOfParallelism = InstanceGates.PlacesOfAJob * jobs, CancellationToken = cancellation },
            async (place, stop) => await Fill(place, stop));
        var repeated = known.Where(a => a.RejectedBy == Novelty.Name).ToHashSet();
        foreach (var place in places)                      // in order, so that which of two equal tasks is redrawn never depends on speed
            while (repeated.Contains(place.Attempts[^1] with { RejectedBy = Novelty.Name }) || !novelty.Add(place.Drawn!.Task, nearEqualToo: place.Repeats >= MostRepeats))
            {
                place.Repeats++;
                Reject(place, new Rejection(Novelty.Name, "this round or an earlier one has a task that differs in numbers only", TemplateFault: false));
                await Fill(place, cancellation);
            }
        return Finish(places, folder);
    }

    private sealed class Place(int index)
    {
        public int Index { get; } = index;

        public int Shift { get; set; }

        public int Attempt { get; set; }

        public int Faults { get; set; }

        public int Repeats { get; set; }

        public Examined? Drawn { get; set; }

        public List<DrawAttempt> Attempts { get; } = [];
    }

    private async Task Fill(Place place, CancellationToken cancellation)
    {
        for (place.Drawn = null; place.Drawn is null;)
        {
            if (place.Attempt >= MostAttempts || place.Faults >= MostFaults)
                (place.Shift, place.Attempt, place.Faults) = (place.Shift + 1, 0, 0);
            if (place.Shift >= plan.Templates.Count)
                throw new UsageException($"no template gives a task for place {place.Index + 1}: {string.Join("; ", place.Attempts.TakeLast(3).Select(a => $"{a.Template} at level {a.Level} was rejected by {a.RejectedBy}"))}; mend the templates (livebench templates check)");
            var (passed, rejection) = await Try(place, cancellation);
            if (rejection is not null)
                Reject(place, rejection);
            else
                place.Drawn = passed;
        }
        var slot = SlotOf(place);
        place.Attempts.Add(new DrawAttempt(place.Index, slot.Template, slot.Level, slot.Attempt, null));
        report(new DrawEvent.Passed(place.Drawn.Task));
    }

    private Task<(Examined? Passed, Rejection? Rejection)> Try(Place place, CancellationToken cancellation)
    {
        var slot = SlotOf(place);
        return gates.Try(turns.Place(place.Index, place.Shift).Template, TaskSeed.Id(secret, slot), TaskSeed.Of(secret, slot), slot.Level, cancellation);
    }

    private Slot SlotOf(Place place)
    {
        var (template, level) = turns.Place(place.Index, place.Shift);
        return new Slot(template.Id, template.Version, level, place.Index, place.Attempt);
    }

    private void Reject(Place place, Rejection rejection)
    {
        var slot = SlotOf(place);
        place.Attempts.RemoveAll(a => a.RejectedBy is null);
        place.Attempts.Add(new DrawAttempt(place.Index, slot.Template, slot.Level, slot.Attempt, rejection.Gate));
        report(new DrawEvent.Rejected(turns.Place(place.Index, place.Shift).Template, slot, TaskSeed.Of(secret, slot), rejection));
        place.Attempt++;
        place.Faults += rejection.TemplateFault ? 1 : 0;
    }

    private Round Finish(List<Place> places, string folder)
    {
        var (tasks, figures) = (places.Select(p => p.Drawn!.Task).ToImmutableArray(), places.Select(p => p.Drawn!.Figures).ToImmutableArray());
        var manifest = new Manifest(plan.Release, secret.CreatedText, EngineVersion.Current, plan.TestsPerTask,
            [.. plan.Templates.Select(t => (t.Id, t.Version))], [.. places.SelectMany(p => p.Attempts)], RoundFolder.Lines(tasks, figures).Hashes);
        var commitment = manifest.Commitment(secret);
        return new Round(Manifest.RoundId(commitment), commitment, manifest, tasks, secret, folder) { Figures = figures };
    }
}
