using LiveBench.Sandbox;

namespace LiveBench.Cli;

/// <summary>Opens the sandbox of a language when something first needs it, once; reasoning alone never does.</summary>
/// <param name="hosts">Engines' addresses; none for the usual one.</param>
/// <param name="jobs">Answers at once on each engine; null for its cores.</param>
internal sealed class SandboxDoor(IReadOnlyList<string?> hosts, string? runtime, Isolation isolation, int? jobs, Action<string> said) : IAsyncDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly Dictionary<string, SandboxFleet> open = [];

    /// <summary>How many places of a round are worked on at once.</summary>
    public int Width { get; } = (jobs ?? Environment.ProcessorCount) * Math.Max(1, hosts.Count);

    /// <summary>The sandbox of the language that references are written in.</summary>
    public Task<ISandbox> Open(CancellationToken cancellation) => Open(Language.Read(Installation.Sandbox, Language.OfReferences), cancellation);

    /// <summary>Executes references.</summary>
    public async Task<Execution> Execute(SandboxJob job, CancellationToken cancellation) =>
        (await (await Open(cancellation)).Execute(job, cancellation)).Execution;

    /// <summary>A language's sandbox.</summary>
    /// <exception cref="FaultException">There is no engine, or one of those that were named fails.</exception>
    public async Task<ISandbox> Open(Language language, CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            if (open.TryGetValue(language.Name, out var known))
                return known;
            var members = new List<(Engine, ISandbox)>();
            try
            {
                foreach (var host in hosts.DefaultIfEmpty(null))
                {
                    var engine = await Engine.Connect(Endpoint(host), runtime, cancellation, isolation);
                    members.Add((engine, await DockerSandbox.Open(engine, Installation.SandboxFiles, language, isolation, jobs ?? engine.Machine.NCPU, said, cancellation)));
                }
            }
            catch
            {
                await new SandboxFleet(members).DisposeAsync();
                throw;
            }
            return open[language.Name] = new SandboxFleet(members);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>An engine's address.</summary>
    /// <exception cref="FaultException">None was given, and none is found.</exception>
    public static EngineEndpoint Endpoint(string? host) => EngineEndpoint.Find(host)
        ?? throw new FaultException("no container engine was found, and code is never executed outside of one; livebench doctor --setup makes one ready, --docker-host names one");

    public async ValueTask DisposeAsync()
    {
        foreach (var fleet in open.Values)
            await fleet.DisposeAsync();
        gate.Dispose();
    }
}
