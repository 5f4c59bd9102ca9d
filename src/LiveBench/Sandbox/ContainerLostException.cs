namespace LiveBench.Sandbox;

/// <summary>A container went away while it ran an answer, and its engine is well. Once, it says nothing; again and again alone, it is the answer's doing.</summary>
/// <param name="outOfMemory">The kernel killed something in it for want of memory, as far as the engine or its end tells.</param>
internal sealed class ContainerLostException(string message, bool outOfMemory) : FaultException(message)
{
    public bool OutOfMemory { get; } = outOfMemory;
}
