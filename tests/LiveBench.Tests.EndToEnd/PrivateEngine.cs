using System.Diagnostics;
using LiveBench.Sandbox;

namespace LiveBench.Tests.EndToEnd;

/// <summary>A Docker engine of a test's own, which it may stop and start again.</summary>
internal sealed class PrivateEngine : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private Process? daemon;

    /// <summary>Where it listens.</summary>
    public string Url => $"unix://{folder["docker.sock"]}";

    /// <summary>Starts it and waits until it answers.</summary>
    public async Task<Engine> Start()
    {
        foreach (var stale in new[] { "docker.pid", "exec/containerd/containerd.pid", "docker.sock" })
            if (File.Exists(folder[stale]))
                File.Delete(folder[stale]);
        daemon = Process.Start(new ProcessStartInfo("dockerd", ["--data-root", folder["data"], "--exec-root", folder["exec"], "--pidfile", folder["docker.pid"],
            "-H", Url, "--bridge=none", "--iptables=false", "--log-level=error"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        daemon.OutputDataReceived += static (_, _) => { };
        daemon.ErrorDataReceived += static (_, _) => { };
        daemon.BeginOutputReadLine();
        daemon.BeginErrorReadLine();
        for (var tries = 1; ; tries++)
            try
            {
                return await Engine.Connect(new EngineEndpoint(new Uri(Url), "the test"), null, TestContext.Current.CancellationToken);
            }
            catch (FaultException) when (tries < 300 && !daemon.HasExited)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
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
        if (daemon is null || daemon.HasExited)
            return;
        using var kill = Process.Start("sh", ["-c", $"kill -TERM {daemon.Id}"]);
        await daemon.WaitForExitAsync(CancellationToken.None);
        daemon.Dispose();
        daemon = null;
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        // What it had mounted must be let go before its folder can be removed.
        using var clean = Process.Start("sh", ["-c", $"awk -v d='{folder.Name}' 'index($2, d) == 1 {{ print $2 }}' /proc/mounts | sort -r | xargs -r umount -l"]);
        await clean.WaitForExitAsync(CancellationToken.None);
        folder.Dispose();
    }
}
