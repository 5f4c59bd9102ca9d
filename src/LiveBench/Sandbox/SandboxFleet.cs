namespace LiveBench.Sandbox;

/// <summary>
/// Sandboxes on one or more engines: an answer goes to the engine with the fewest under way. An engine that fails is set aside, its
/// answers are executed elsewhere, and it is used again when it answers again.
/// </summary>
/// <param name="members">Engines with the sandbox on each; disposed with the fleet.</param>
public sealed class SandboxFleet(IReadOnlyList<(Engine Engine, ISandbox Sandbox)> members) : ISandbox
{
    private const int MostFaults = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly List<Member> fleet = [.. members.Select(m => new Member(m.Engine, m.Sandbox))];
    private readonly Lock choosing = new();
    private readonly SemaphoreSlim waiting = new(1, 1);
    private bool gaveUp;

    private sealed class Member(Engine engine, ISandbox sandbox)
    {
        public Engine Engine { get; } = engine;

        public ISandbox Sandbox { get; } = sandbox;

        public int UnderWay { get; set; }

        public bool Lost { get; set; }
    }

    /// <inheritdoc/>
    public async Task<Executed> Execute(SandboxJob job, CancellationToken cancellation)
    {
        for (var faults = 1; ; faults++)
        {
            var member = Choose() ?? throw new FaultException("no container engine answers any more");
            try
            {
                return await member.Sandbox.Execute(job, cancellation);
            }
            catch (FaultException) when (faults < MostFaults * fleet.Count)
            {
                member.Lost = !await member.Engine.Answers(cancellation);
                if (fleet.All(m => m.Lost) && !await Recovered(cancellation))
                    throw;
            }
            finally
            {
                lock (choosing)
                    member.UnderWay--;
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var member in fleet)
        {
            await member.Sandbox.DisposeAsync();
            member.Engine.Dispose();
        }
        waiting.Dispose();
    }

    private Member? Choose()
    {
        lock (choosing)
        {
            var member = fleet.Where(m => !m.Lost).MinBy(m => m.UnderWay) ?? fleet.MinBy(m => m.UnderWay);
            if (member is not null)
                member.UnderWay++;
            return member;
        }
    }

    /// <summary>Waits a while for any engine to answer again; the wait is made once, not by each answer in turn.</summary>
    private async Task<bool> Recovered(CancellationToken cancellation)
    {
        await waiting.WaitAsync(cancellation);
        try
        {
            for (var waited = TimeSpan.Zero; ; waited += Pause)
            {
                foreach (var member in fleet)
                    member.Lost = !await member.Engine.Answers(cancellation);
                if (fleet.Any(m => !m.Lost))
                {
                    gaveUp = false;
                    return true;
                }
                if (gaveUp || waited >= Patience)
                {
                    gaveUp = true;
                    return false;
                }
                await Task.Delay(Pause, cancellation);
            }
        }
        finally
        {
            waiting.Release();
        }
    }
}
