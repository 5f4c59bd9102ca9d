namespace LiveBench.Sandbox;

/// <summary>What the host tells the supervisor, frame by frame, as docs/sandbox-protocol.md says; several may go in one write.</summary>
internal static class SupervisorOrder
{
    private const byte StartKind = 1, InputKind = 2, CloseInputKind = 3, LimitKind = 4, KillKind = 5, PingKind = 6, WarmKind = 7;

    /// <summary>Starts a worker: a process of its own, or a fork of the warm driver where the language has one.</summary>
    public static WireWriter Start(WireWriter frames, uint job, int uid, WorkerStart start, int memoryMb, int outputKb, int cpuMs, int wallMs)
    {
        var payload = new WireWriter().U32(uid).U32(memoryMb).U32(start.AddressMb).U32(outputKb).U32(cpuMs).U32(wallMs);
        return frames.Frame(StartKind, job, (start.Fork ? Strings(payload, [], []) : Command(payload, start, memoryMb)).ToArray());
    }

    /// <summary>Starts the warm driver.</summary>
    public static WireWriter Warm(WireWriter frames, WorkerStart start, int memoryMb) =>
        frames.Frame(WarmKind, 0, Command(new WireWriter().U32(start.AddressMb), start, memoryMb).ToArray());

    /// <summary>Bytes for the worker.</summary>
    public static WireWriter Input(WireWriter frames, uint job, byte[] bytes) => frames.Frame(InputKind, job, bytes);

    /// <summary>The end of its input.</summary>
    public static WireWriter CloseInput(WireWriter frames, uint job) => frames.Frame(CloseInputKind, job, []);

    /// <summary>Limits that are counted anew from now; 0 lifts one.</summary>
    public static WireWriter Limit(WireWriter frames, uint job, int cpuMs, int wallMs, int outputKb) =>
        frames.Frame(LimitKind, job, new WireWriter().U32(cpuMs).U32(wallMs).U32(outputKb).ToArray());

    /// <summary>Ends a worker.</summary>
    public static WireWriter Kill(WireWriter frames, uint job) => frames.Frame(KillKind, job, []);

    /// <summary>Asks for a sign of life.</summary>
    public static WireWriter Ping(WireWriter frames) => frames.Frame(PingKind, 0, []);

    private static WireWriter Command(WireWriter payload, WorkerStart start, int memoryMb) => Strings(payload, [.. start.Command(memoryMb)], [.. start.Environment(memoryMb)]);

    private static WireWriter Strings(WireWriter payload, List<string> command, List<string> environment)
    {
        payload.U16(command.Count).U16(environment.Count);
        foreach (var text in command.Concat(environment))
            payload.Ended(text);
        return payload;
    }
}
