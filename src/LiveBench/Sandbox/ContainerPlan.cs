namespace LiveBench.Sandbox;

/// <summary>What a container is made with, beyond what all of them have in common.</summary>
/// <param name="Image">The image's tag.</param>
/// <param name="MemoryMb">Its memory limit, in MiB, everything in it counted.</param>
/// <param name="ExecutableBox">Files in its workers' folders may be executed.</param>
/// <param name="Command">What runs in place of the supervisor; null for the supervisor.</param>
/// <param name="Environment">The command's environment.</param>
internal sealed record ContainerPlan(string Image, int MemoryMb, bool ExecutableBox, IReadOnlyList<string>? Command = null, IReadOnlyList<string>? Environment = null);
