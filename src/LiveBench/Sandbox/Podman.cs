using Docker.DotNet.Models;

namespace LiveBench.Sandbox;

/// <summary>Where Podman, spoken to over Docker's API, is told the same in another way, or must be told more.</summary>
internal static class Podman
{
    private const int Descriptors = 4096;
    private const int Processes = 4096;
    private const string Nothing = "ro,nosuid,nodev,noexec,size=4k,mode=755";

    // Over a read-only root it mounts these writable for everybody, without a limit and outside of what is wiped after an answer.
    private static readonly string[] WritableUnasked = ["/run", "/tmp", "/var/tmp"];

    /// <summary>True when it is Podman that answers.</summary>
    public static bool Is(VersionResponse version) => version.Components?.Any(c => c.Name == "Podman Engine") == true;

    /// <summary>Its machine under an id that stays: Podman draws a new one for every question.</summary>
    public static SystemInfoResponse Identified(SystemInfoResponse machine) => machine with { ID = $"podman-{machine.Name}-{machine.DockerRootDir}" };

    /// <summary>Makes the settings mean to Podman what they mean to Docker.</summary>
    public static void Adapt(HostConfig settings)
    {
        // It knows no limit on a mount's files; their memory still counts as the container's.
        foreach (var (path, options) in settings.Tmpfs.ToList())
            settings.Tmpfs[path] = string.Join(',', options.Split(',').Where(o => !o.StartsWith("nr_inodes=", StringComparison.Ordinal)));
        if (settings.ReadonlyRootfs)
            foreach (var path in WritableUnasked)
                settings.Tmpfs.TryAdd(path, Nothing);
        // Unasked it wants more than a service without CAP_SYS_RESOURCE can give, and no container starts.
        settings.Ulimits.Add(new Ulimit("nofile", Descriptors, Descriptors));
        settings.Ulimits.Add(new Ulimit("nproc", Processes, Processes));
        // It looks for a filter's file on its own machine, where ours is not; its own filter stays.
        settings.SecurityOpt.Remove(SystemCalls.Option);
    }
}
