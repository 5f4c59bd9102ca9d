using System.Globalization;

namespace LiveBench.Sandbox;

/// <summary>How a worker of a language is started.</summary>
/// <param name="Argv">The command, absolute; <c>{memory_mb}</c> and <c>{memory_bytes_hex}</c> stand for the memory limit, here and in the environment.</param>
/// <param name="Env">Its environment.</param>
/// <param name="AddressMb">Its address space, in MiB; 0 for no limit.</param>
/// <param name="OverheadMb">What its container has beyond the memory limit, in MiB: the runtime's own, and the files in /box.</param>
/// <param name="Fork">It warms up once in a container, and what is started is a fork of it.</param>
public sealed record WorkerStart(IReadOnlyList<string> Argv, IReadOnlyDictionary<string, string> Env, int AddressMb, int OverheadMb = 64, bool Fork = false)
{
    /// <summary>The command for a memory limit.</summary>
    internal IEnumerable<string> Command(int memoryMb) => Argv.Select(text => Filled(text, memoryMb));

    /// <summary>The environment for a memory limit, as <c>NAME=value</c>.</summary>
    internal IEnumerable<string> Environment(int memoryMb) => Env.Select(e => $"{e.Key}={Filled(e.Value, memoryMb)}");

    private static string Filled(string text, int memoryMb) => text
        .Replace("{memory_mb}", memoryMb.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{memory_bytes_hex}", $"0x{memoryMb * 1024L * 1024L:x}", StringComparison.Ordinal);
}
