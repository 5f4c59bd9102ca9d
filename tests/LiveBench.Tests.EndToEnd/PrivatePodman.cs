using LiveBench.Sandbox;

namespace LiveBench.Tests.EndToEnd;

/// <summary>Podman serving Docker's API, a test's own; it needs neither systemd nor cgroups of the second version.</summary>
internal sealed class PrivatePodman : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private Daemon? daemon;

    /// <summary>Where it listens.</summary>
    public string Url => $"unix://{folder["podman.sock"]}";

    /// <summary>Starts it and waits until it answers.</summary>
    public Task<Engine> Start()
    {
        daemon = new Daemon("podman", ["--root", folder["root"], "--runroot", folder["run"], "--tmpdir", folder["tmp"], "--cgroup-manager=cgroupfs", "--runtime=runc",
            "--events-backend=file", "system", "service", "--time=0", Url]);
        return daemon.Up(() => Engine.Connect(new EngineEndpoint(new Uri(Url), "the test"), null, TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        if (daemon is not null)
            await daemon.DisposeAsync();
        await folder.Unmount();
        folder.Dispose();
    }
}
