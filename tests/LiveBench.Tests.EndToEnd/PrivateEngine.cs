using System.Diagnostics;
using System.Globalization;
using LiveBench.Sandbox;

namespace LiveBench.Tests.EndToEnd;

/// <summary>A Docker engine of a test's own, which it may stop and start again.</summary>
/// <param name="configuration">What its daemon.json says.</param>
/// <param name="arguments">What its command line says besides.</param>
internal sealed class PrivateEngine(string configuration = "{}", params IEnumerable<string> arguments) : IAsyncDisposable
{
    /// <summary>The daemon.json of an engine that knows gVisor, set up so that it holds what Docker's limits promise.</summary>
    public const string WithGvisor = """{"runtimes": {"runsc": {"path": "/usr/bin/runsc", "runtimeArgs": ["--network=none", "--platform=ptrace", "--oci-seccomp"]}}}""";

    // An engine without a bridge takes the machine's own engine's away: where there is one, it is shared, and nothing about it changed.
    private static IEnumerable<string> Network => ["--iptables=false", "--ip-forward=false", "--ip-masq=false", .. Path.Exists("/sys/class/net/docker0") ? Array.Empty<string>() : ["--bridge=none"]];

    private readonly TemporaryFolder folder = new();
    private Daemon? daemon;
    private int? containerd;

    /// <summary>Where it listens.</summary>
    public string Url => $"unix://{folder["docker.sock"]}";

    /// <summary>Starts it and waits until it answers.</summary>
    /// <param name="runtime">The runtime of its containers; null for its own default.</param>
    /// <param name="isolation">What separates one answer from the next.</param>
    public async Task<Engine> Start(string? runtime = null, Isolation isolation = Isolation.Process)
    {
        foreach (var stale in new[] { "docker.pid", "exec/containerd/containerd.pid", "docker.sock" })
            if (File.Exists(folder[stale]))
                File.Delete(folder[stale]);
        // As doctor would start it, with crun where that is installed.
        daemon = new Daemon("sh", ["-c", "exec " + Crun.Added(string.Join(' ', ["dockerd", "--data-root", folder["data"], "--exec-root", folder["exec"], "--pidfile", folder["docker.pid"], "-H", Url,
            "--config-file", folder.Write("daemon.json", configuration), .. Network, "--log-level=error", .. arguments]), Path.Exists)]);
        return await daemon.Up(() => Engine.Connect(new EngineEndpoint(new Uri(Url), "the test"), runtime, TestContext.Current.CancellationToken, isolation));
    }

    /// <summary>Gives it an image of another engine.</summary>
    public static async Task Copy(Engine from, Engine to, string tag)
    {
        await using var tar = await from.Save([tag], TestContext.Current.CancellationToken);
        await to.Load(tar, TestContext.Current.CancellationToken);
    }

    /// <summary>Stops it as an administrator would; its containers end with it.</summary>
    public async Task Stop()
    {
        if (daemon is not null)
            await daemon.DisposeAsync();
        daemon = null;
    }

    /// <summary>SIGKILL to the daemon alone: what it had started lives on.</summary>
    public async Task Kill()
    {
        if (daemon is null)
            return;
        containerd = int.Parse(await File.ReadAllTextAsync(folder["exec/containerd/containerd.pid"], CancellationToken.None), CultureInfo.InvariantCulture);
        await daemon.Kill();
        daemon = null;
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        if (containerd is { } orphan)
            using (var gone = Process.GetProcesses().FirstOrDefault(p => p.Id == orphan && p.ProcessName == "containerd"))
                gone?.Kill();
        await folder.Unmount();
        folder.Dispose();
    }
}
