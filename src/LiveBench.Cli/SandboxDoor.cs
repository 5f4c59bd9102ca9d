using LiveBench.Sandbox;

namespace LiveBench.Cli;

/// <summary>Opens the sandbox when something first needs it, once; reasoning alone never does.</summary>
internal sealed class SandboxDoor(string? dockerHost, string? runtime, int jobs, Action<string> said) : IAsyncDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private Engine? engine;
    private DockerSandbox? sandbox;

    /// <summary>The sandbox.</summary>
    /// <exception cref="FaultException">There is no engine, or it fails.</exception>
    public async Task<DockerSandbox> Open(CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            if (sandbox is not null)
                return sandbox;
            var endpoint = EngineEndpoint.Find(dockerHost)
                ?? throw new FaultException("no container engine was found, and code is never executed outside of one; livebench doctor --setup makes one ready, --docker-host names one");
            engine ??= await Engine.Connect(endpoint, runtime, cancellation);
            return sandbox = await DockerSandbox.Open(engine, Installation.Sandbox, Installation.Cache, Installation.Dotnet, "csharp", jobs, said, cancellation);
        }
        finally
        {
            gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (sandbox is not null)
            await sandbox.DisposeAsync();
        engine?.Dispose();
        gate.Dispose();
    }
}
