using System.Text.Json;
using Docker.DotNet.Models;

namespace LiveBench.Sandbox;

/// <summary>What gVisor wants told differently: each of its containers has a kernel of its own, a process of the machine like any other.</summary>
internal static class Gvisor
{
    private const string Program = "runsc";

    // Its kernel runs on threads of the machine, several for each of the container's, and lets none of them go: sixty forks leave five
    // hundred. What a worker may start, the kernel itself counts.
    private const int ThreadsOfItsKernel = 64;

    /// <summary>Whether a runtime is gVisor, under whatever name the engine knows it.</summary>
    public static bool Is(SystemInfoResponse machine, string runtime) => runtime.Contains(Program, StringComparison.Ordinal) || Configuration(machine, runtime).Contains(Program, StringComparison.Ordinal);

    /// <summary>Why a runtime cannot hold what the sandbox relies on; null when it can.</summary>
    public static string? Objection(SystemInfoResponse machine, string runtime) =>
        Is(machine, runtime) && Configuration(machine, runtime).Contains("--ignore-cgroups", StringComparison.Ordinal)
            ? $"its runtime '{runtime}' is set up with --ignore-cgroups, and so has no memory limit; take that out of the daemon.json and restart the engine" : null;

    /// <summary>Makes a container's settings mean what they mean elsewhere.</summary>
    public static void Adapt(HostConfig settings) => settings.PidsLimit *= ThreadsOfItsKernel;

    private static string Configuration(SystemInfoResponse machine, string runtime) => machine.Runtimes?.GetValueOrDefault(runtime) is JsonElement found ? found.GetRawText() : "";
}
