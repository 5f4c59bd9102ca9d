using System.Diagnostics;

namespace LiveBench.Sandbox;

/// <summary>A command that makes an engine ready, as a person would type it.</summary>
/// <param name="Detached">It goes on running: a daemon, with its output in a log.</param>
public sealed record SetupStep(string Command, bool Detached = false);

/// <summary>What setting up found.</summary>
public abstract record SetupPlan
{
    private SetupPlan() { }

    /// <summary>An engine answers already.</summary>
    public sealed record Ready(EngineEndpoint Endpoint) : SetupPlan;

    /// <summary>These commands would make one ready.</summary>
    public sealed record Needs(IReadOnlyList<SetupStep> Steps) : SetupPlan;

    /// <summary>Nothing can be done from here; what the user would do.</summary>
    public sealed record Advice(string Text) : SetupPlan;
}

/// <summary>
/// Makes a container engine ready on Debian and its kin: installs Docker, starts it. On macOS and Windows nothing is ever installed.
/// An engine that was started keeps running: it is the machine's, not ours.
/// </summary>
public static class EngineSetup
{
    private const string LogFile = "/var/log/dockerd.log";
    private const string PidFile = "/var/run/docker.pid";

    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StepPatience = TimeSpan.FromMinutes(10);

    /// <summary>What is to be done.</summary>
    public static async Task<SetupPlan> Plan(string? dockerHost, CancellationToken cancellation)
    {
        if (EngineEndpoint.Find(dockerHost) is { } endpoint && await Answers(endpoint, cancellation))
            return new SetupPlan.Ready(endpoint);
        if (dockerHost is not null || Environment.GetEnvironmentVariable("DOCKER_HOST") is { Length: > 0 })
            return new SetupPlan.Advice($"the engine at {dockerHost ?? Environment.GetEnvironmentVariable("DOCKER_HOST")} does not answer; start it, or leave the address away");
        if (OperatingSystem.IsMacOS() || OperatingSystem.IsWindows())
            return new SetupPlan.Advice("no container engine answers; install and start Docker Desktop, OrbStack, Colima or Podman, then try again");
        var steps = new List<SetupStep>();
        if (!await Has("dockerd", cancellation))
        {
            if (!await Has("apt-get", cancellation))
                return new SetupPlan.Advice("no container engine answers, and this is no Debian; install Docker or Podman with this system's package manager and start it, then try again");
            steps.Add(new SetupStep("apt-get update -qq && export DEBIAN_FRONTEND=noninteractive && apt-get install -y -qq --no-install-recommends docker.io iptables ca-certificates && { apt-get install -y -qq --no-install-recommends crun || true; }"));
        }
        if (Directory.Exists("/run/systemd/system"))
            steps.Add(new SetupStep("systemctl start docker"));
        else
        {
            if (StalePid())
                steps.Add(new SetupStep($"rm -f {PidFile} /var/run/docker/containerd/containerd.pid"));
            steps.Add(new SetupStep("dockerd", Detached: true));
        }
        return new SetupPlan.Needs(steps);
    }

    /// <summary>Runs the steps and waits until the engine answers.</summary>
    /// <param name="said">Told of each command before it runs.</param>
    /// <exception cref="FaultException">A step failed, or the engine did not come up.</exception>
    public static async Task Run(IReadOnlyList<SetupStep> steps, Action<string> said, CancellationToken cancellation)
    {
        foreach (var step in steps)
        {
            // A step before may have installed crun.
            var command = step.Detached ? Crun.Added(step.Command, Path.Exists) : step.Command;
            said($"$ {command}{(step.Detached ? $"   (in the background; its log: {LogFile})" : "")}");
            if (step.Detached)
                ChildProcess.Detach("/bin/sh", ["-c", command], LogFile);
            else if (await ChildProcess.Run("/bin/sh", ["-c", step.Command], StepPatience, cancellation: cancellation) is { ExitCode: not 0 } failed)
                throw new FaultException($"'{step.Command}' failed:\n{Tail(failed.Output + failed.Errors)}");
        }
        if (await ComesUp(cancellation))
            return;
        // Where the kernel lacks what a bridge needs, an engine without one serves as well: nothing here has a network.
        var bare = Crun.Added("dockerd --bridge=none --iptables=false", Path.Exists);
        if (steps.Any(s => s.Detached) && !DockerdRuns())
        {
            said($"$ {bare}   (without a bridge: the first try did not come up)");
            ChildProcess.Detach("/bin/sh", ["-c", bare], LogFile);
            if (await ComesUp(cancellation))
                return;
        }
        throw new FaultException($"the engine did not come up within {StartPatience.TotalSeconds:0} s; its log:\n{(File.Exists(LogFile) ? Tail(await File.ReadAllTextAsync(LogFile, cancellation)) : "(none)")}");
    }

    private static async Task<bool> ComesUp(CancellationToken cancellation)
    {
        for (var started = Stopwatch.StartNew(); started.Elapsed < StartPatience; await Task.Delay(200, cancellation))
        {
            if (EngineEndpoint.Find(null) is { } endpoint && await Answers(endpoint, cancellation))
                return true;
            if (started.Elapsed > TimeSpan.FromSeconds(5) && !DockerdRuns() && !Directory.Exists("/run/systemd/system"))
                return false;
        }
        return false;
    }

    private static async Task<bool> Answers(EngineEndpoint endpoint, CancellationToken cancellation)
    {
        try
        {
            using var engine = await Engine.Connect(endpoint, null, cancellation);
            return true;
        }
        catch (FaultException)
        {
            return false;
        }
    }

    private static async Task<bool> Has(string command, CancellationToken cancellation) =>
        (await ChildProcess.Run("/bin/sh", ["-c", $"command -v {command}"], StepPatience, cancellation: cancellation)).ExitCode == 0;

    private static bool DockerdRuns()
    {
        var all = Process.GetProcessesByName("dockerd");
        var alive = all.Count(p => CommandLine(p.Id).Length > 0);
        foreach (var process in all)
            process.Dispose();
        return alive > 0;
    }

    /// <summary>Empty for a process that has ended and that nobody has waited for.</summary>
    private static string CommandLine(int pid)
    {
        try
        {
            return File.ReadAllText($"/proc/{pid}/cmdline");
        }
        catch (IOException)
        {
            return "";
        }
    }

    /// <summary>A pid file whose process is gone keeps dockerd from starting.</summary>
    private static bool StalePid() => File.Exists(PidFile) && !DockerdRuns();

    private static string Tail(string text) => string.Join('\n', text.TrimEnd().Split('\n').TakeLast(15));
}
