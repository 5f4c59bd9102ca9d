namespace LiveBench.Tests.EndToEnd;

/// <summary>What a container takes of the machine's memory, read where the kernel counts it.</summary>
internal static class ContainerMemory
{
    /// <summary>Its processes and files in memory, in MB: cached files of the image are the machine's affair.</summary>
    /// <param name="process">Its first process, as the machine numbers it.</param>
    public static double Mb(int process)
    {
        var group = File.ReadLines($"/proc/{process}/cgroup").Select(line => line.Split(':', 3)).First(fields => fields[1] is "memory" or "");
        var folder = group[1] == "memory" ? $"/sys/fs/cgroup/memory{group[2]}" : $"/sys/fs/cgroup{group[2]}";
        return File.ReadLines($"{folder}/memory.stat").Select(line => line.Split(' '))
            .Where(fields => fields[0] is "rss" or "anon" or "shmem").Sum(fields => long.Parse(fields[1])) / 1048576.0;
    }
}
