using Docker.DotNet.Models;

namespace LiveBench.Sandbox;

/// <summary>
/// What a container may and may not do. The default is what every answer gets; tests of the defences take one bar away at a time and
/// see what comes through.
/// </summary>
public sealed record Confinement
{
    /// <summary>Everything barred.</summary>
    public static Confinement Full { get; } = new();

    /// <summary>No network: not even loopback leads anywhere.</summary>
    public string Network { get; init; } = "none";

    /// <summary>No /dev/shm, and System V IPC of its own.</summary>
    public string Ipc { get; init; } = "none";

    /// <summary>A root file system that cannot be written to.</summary>
    public bool ReadOnlyRoot { get; init; } = true;

    /// <summary>What the supervisor needs to start workers under other uids and to kill them; every other capability is dropped.</summary>
    public IReadOnlyList<string> Capabilities { get; init; } = ["SETUID", "SETGID", "KILL"];

    /// <summary>No privileges from a program's file, and few system calls.</summary>
    public IReadOnlyList<string> Security { get; init; } = ["no-new-privileges", SystemCalls.Option];

    /// <summary>Processes and threads, the supervisor's and those of two workers.</summary>
    public int Processes { get; init; } = 160;

    /// <summary>MiB of memory beyond what the sandbox asks for.</summary>
    public int SpareMemoryMb { get; init; }

    /// <summary>The folder of the workers' files.</summary>
    public string Box { get; init; } = "rw,nosuid,nodev,noexec,size=64m,nr_inodes=4096,mode=1777";

    internal CreateContainerParameters Parameters(Engine engine, ContainerPlan plan) => new()
    {
        Image = plan.Image,
        Entrypoint = plan.Command is { } command ? [.. command] : null,
        Env = plan.Environment is { } environment ? [.. environment] : null,
        Labels = new Dictionary<string, string> { [Engine.OwnerLabel] = Owner.Current },
        OpenStdin = true,
        StdinOnce = true,
        AttachStdin = true,
        AttachStdout = true,
        AttachStderr = true,
        NetworkDisabled = Network == "none",
        HostConfig = new HostConfig
        {
            NetworkMode = Network,
            IpcMode = Ipc,
            Runtime = engine.Runtime,
            ReadonlyRootfs = ReadOnlyRoot,
            CapDrop = ["ALL"],
            CapAdd = [.. Capabilities],
            SecurityOpt = [.. Security],
            Memory = (plan.MemoryMb + SpareMemoryMb) * 1024L * 1024L,
            MemorySwap = (plan.MemoryMb + SpareMemoryMb) * 1024L * 1024L,
            PidsLimit = Processes,
            Tmpfs = new Dictionary<string, string> { ["/box"] = plan.ExecutableBox ? Box.Replace("noexec", "exec", StringComparison.Ordinal) : Box },
            LogConfig = new LogConfig { Type = "none" },
        },
    };
}
