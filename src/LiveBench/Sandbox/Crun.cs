using Docker.DotNet.Models;

namespace LiveBench.Sandbox;

/// <summary>The OCI runtime crun: it starts a container in three quarters of the time that runc takes, and nothing else about it matters here.</summary>
internal static class Crun
{
    /// <summary>As an engine calls it.</summary>
    public const string Name = "crun";

    private const string Command = "/usr/bin/crun";
    private const string NewerControlGroups = "/sys/fs/cgroup/unified";

    /// <summary>The runtime of an engine's containers: the one asked for, or else crun where each answer gets a container and the engine has it.</summary>
    /// <returns>Null for the engine's default.</returns>
    public static string? Chosen(string? asked, Isolation isolation, VersionResponse version, SystemInfoResponse machine) =>
        asked is null && isolation == Isolation.Container && !Podman.Is(version) && machine.Runtimes?.ContainsKey(Name) == true ? Name : asked;

    /// <summary>
    /// The command that starts an engine which has crun beside its default, where crun is installed. crun refuses control groups of two
    /// versions side by side: where both are mounted, the engine is started without a view of the newer ones, which nothing here uses.
    /// </summary>
    /// <param name="engine">The command that starts it without.</param>
    /// <param name="exists">Whether a path exists.</param>
    public static string Added(string engine, Func<string, bool> exists) =>
        !exists(Command) ? engine
        : !exists(NewerControlGroups) ? $"{engine} --add-runtime {Name}={Command}"
        : $"unshare --mount --propagation slave sh -c 'umount {NewerControlGroups}; exec {engine} --add-runtime {Name}={Command}'";

    /// <summary>A failure of its, with what would help where that is known.</summary>
    public static string Explained(string reason) => !reason.Contains("hybrid mode not supported", StringComparison.Ordinal) ? reason
        : $"{reason}; crun wants cgroups of one version alone, and --runtime runc serves here (for Podman: podman --runtime=runc system service)";
}
