using System.Globalization;
using Docker.DotNet;
using Docker.DotNet.Models;
using LiveBench.Sandbox;

namespace LiveBench.Tests.EndToEnd;

/// <summary>A run container between two answers, seen from outside.</summary>
/// <param name="Processes">The command lines in it.</param>
/// <param name="Descriptors">Those that its supervisor holds.</param>
/// <param name="Files">What lies where anybody may write.</param>
/// <param name="Sockets">Lines about sockets of its network.</param>
/// <param name="MemoryMb">What its processes and files take of it.</param>
internal sealed record IdleContainer(IReadOnlyList<string> Processes, int Descriptors, IReadOnlyList<string> Files, int Sockets, double MemoryMb)
{
    private static readonly string[] writable = ["box", "dev/shm", "dev/mqueue"];

    private const string Look = """
        for process in /proc/[0-9]*; do
            [ $process = /proc/$$ ] || echo "process $(tr '\0' ' ' <$process/cmdline)"
        done
        for descriptor in /proc/1/fd/*; do
            echo "descriptor $descriptor"
        done
        find /box /dev/shm /tmp -mindepth 1 ! -name not-empty 2>/dev/null | sed 's/^/file /'
        for protocol in unix tcp tcp6 udp udp6 raw packet; do
            [ -e /proc/net/$protocol ] && sed '1d; s/^/socket /' /proc/net/$protocol
        done
        sed -n 's/^AnonPages: */memory /p' /proc/meminfo
        """;

    private static readonly string[] shownByProtocol = ["unix", "tcp", "tcp6", "udp", "udp6", "raw", "packet"];

    /// <summary>
    /// All run containers of this process and an image. Where the engine is on another machine, only the processes can be seen; the rest is as if
    /// nothing were there.
    /// </summary>
    public static async Task<IReadOnlyList<IdleContainer>> All(Engine engine, string image, CancellationToken cancellation)
    {
        using var client = new DockerClientConfiguration(EngineConnection.To(engine.Endpoint)).CreateClient();
        var all = new List<IdleContainer>();
        var guarded = Gvisor.Is(engine.Machine, engine.RuntimeName);
        var filters = new Dictionary<string, IDictionary<string, bool>>
        {
            ["label"] = new Dictionary<string, bool> { [$"{Engine.OwnerLabel}={Owner.Current}"] = true }, ["ancestor"] = new Dictionary<string, bool> { [image] = true },
        };
        foreach (var id in (await client.Containers.ListContainersAsync(new ContainersListParameters { Filters = filters }, cancellation)).Select(c => c.ID))
        {
            var seen = guarded ? await Within(engine, id, cancellation) : await FromOutside(client, id, cancellation);
            if (!seen.Processes.Any(command => command.Contains("compiler", StringComparison.OrdinalIgnoreCase)))
                all.Add(seen);
        }
        return all;
    }

    private static async Task<IdleContainer> FromOutside(DockerClient client, string id, CancellationToken cancellation)
    {
        var top = await client.Containers.ListProcessesAsync(id, new ContainerListProcessesParameters { PsArgs = "-eo pid,args" }, cancellation);
        var commands = top.Processes.Select(row => row[^1]).ToList();
        var process = $"/proc/{top.Processes[0][0]}";
        if (!File.Exists($"{process}/cgroup") || !File.ReadAllText($"{process}/cgroup").Contains(id, StringComparison.Ordinal))
            return new IdleContainer(commands, 0, [], 0, 0);
        var files = writable.Select(folder => $"{process}/root/{folder}").Where(Directory.Exists).SelectMany(Directory.EnumerateFileSystemEntries);
        var sockets = shownByProtocol.Sum(protocol => File.Exists($"{process}/net/{protocol}") ? File.ReadLines($"{process}/net/{protocol}").Count() - 1 : 0);
        return new IdleContainer(commands, Directory.EnumerateFileSystemEntries($"{process}/fd").Count(), [.. files], sockets, ContainerMemory.Mb(int.Parse(top.Processes[0][0], CultureInfo.InvariantCulture)));
    }

    // A kernel of its own shows the machine nothing of what runs on it: one more process within has to look.
    private static async Task<IdleContainer> Within(Engine engine, string id, CancellationToken cancellation)
    {
        var looked = await ChildProcess.Run("docker", ["-H", engine.Endpoint.Address.ToString(), "exec", id, "sh", "-c", Look], TimeSpan.FromMinutes(2), cancellation: cancellation);
        Assert.True(looked.ExitCode == 0, looked.Errors);
        var lines = looked.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', 2)).ToLookup(line => line[0], line => line[1].Trim());
        var memoryKb = double.Parse(lines["memory"].Single().Split(' ')[0], CultureInfo.InvariantCulture);
        return new IdleContainer([.. lines["process"]], lines["descriptor"].Count(), [.. lines["file"]], lines["socket"].Count(), memoryKb / 1024);
    }
}
