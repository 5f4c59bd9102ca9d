using System.Buffers.Binary;

namespace LiveBench.Sandbox;

/// <summary>A frame from the supervisor about one job.</summary>
internal readonly record struct SupervisorFrame(byte Kind, byte[] Payload)
{
    /// <summary>What an Ended frame says; <c>Left</c>: something of the job could not be removed.</summary>
    public (Ending Ending, Usage Usage, bool Left) Ended()
    {
        var reason = (EndReason)Payload[0];
        var status = BinaryPrimitives.ReadInt32LittleEndian(Payload.AsSpan(1));
        var cpu = BinaryPrimitives.ReadUInt64LittleEndian(Payload.AsSpan(5));
        var wall = BinaryPrimitives.ReadUInt64LittleEndian(Payload.AsSpan(13));
        var peak = BinaryPrimitives.ReadUInt64LittleEndian(Payload.AsSpan(21));
        return (new Ending(reason, status), new Usage(cpu / 1000.0, wall / 1000.0, (long)peak), Payload[29] != 0);
    }
}
