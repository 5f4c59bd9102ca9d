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

    private static readonly string[] shownByProtocol = ["unix", "tcp", "tcp6", "udp", "udp6", "raw", "packet"];

    /// <summary>
    /// All run containers of this process and an image. Where the engine is on another machine, only the processes can be seen; the rest is as if
    /// nothing were there.
    /// </summary>
    public static async Task<IReadOnlyList<IdleContainer>> All(Engine engine, string image, CancellationToken cancellation)
    {
        using var client = new DockerClientConfiguration(EngineConnection.To(engine.Endpoint)).CreateClient();
        var all = new List<IdleContainer>();
        var filters = new Dictionary<string, IDictionary<string, bool>>
        {
            ["label"] = new Dictionary<string, bool> { [$"{Engine.OwnerLabel}={Owner.Current}"] = true }, ["ancestor"] = new Dictionary<string, bool> { [image] = true },
        };
        foreach (var id in (await client.Containers.ListContainersAsync(new ContainersListParameters { Filters = filters }, cancellation)).Select(c => c.ID))
        {
            var top = await client.Containers.ListProcessesAsync(id, new ContainerListProcessesParameters { PsArgs = "-eo pid,args" }, cancellation);
            var commands = top.Processes.Select(row => row[^1]).ToList();
            if (!commands.Exists(command => command.Contains("compiler", StringComparison.OrdinalIgnoreCase)))
                all.Add(See(id, top.Processes[0][0], commands));
        }
        return all;
    }

    private static IdleContainer See(string id, string pid, IReadOnlyList<string> commands)
    {
        var process = $"/proc/{pid}";
        if (!File.Exists($"{process}/cgroup") || !File.ReadAllText($"{process}/cgroup").Contains(id, StringComparison.Ordinal))
            return new IdleContainer(commands, 0, [], 0, 0);
        var files = writable.Select(folder => $"{process}/root/{folder}").Where(Directory.Exists).SelectMany(Directory.EnumerateFileSystemEntries);
        var sockets = shownByProtocol.Sum(protocol => File.Exists($"{process}/net/{protocol}") ? File.ReadLines($"{process}/net/{protocol}").Count() - 1 : 0);
        return new IdleContainer(commands, Directory.EnumerateFileSystemEntries($"{process}/fd").Count(), [.. files], sockets, Memory(process));
    }

    // Processes and files in memory: cached files of the image are the machine's affair.
    private static double Memory(string process)
    {
        var group = File.ReadLines($"{process}/cgroup").Select(line => line.Split(':', 3)).First(fields => fields[1] is "memory" or "");
        var folder = group[1] == "memory" ? $"/sys/fs/cgroup/memory{group[2]}" : $"/sys/fs/cgroup{group[2]}";
        return File.ReadLines($"{folder}/memory.stat").Select(line => line.Split(' '))
            .Where(fields => fields[0] is "rss" or "anon" or "shmem").Sum(fields => long.Parse(fields[1])) / 1048576.0;
    }
}
