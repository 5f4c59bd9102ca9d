namespace LiveBench.Sandbox;

/// <summary>What a container is made with, beyond what all of them have in common.</summary>
/// <param name="Image">The image's tag.</param>
/// <param name="MemoryMb">Its memory limit, in MiB, everything in it counted.</param>
/// <param name="ExecutableBox">Files in its workers' folders may be executed.</param>
internal sealed record ContainerPlan(string Image, int MemoryMb, bool ExecutableBox);
