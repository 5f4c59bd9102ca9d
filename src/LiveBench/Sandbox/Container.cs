using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Text;
using System.Threading.Channels;
using Docker.DotNet;

namespace LiveBench.Sandbox;

/// <summary>
/// A running container and its supervisor: locked down as the design says, one attached stream, jobs told apart by number. What goes
/// wrong with it is a <see cref="FaultException"/> for every job in it, never a verdict.
/// </summary>
internal sealed class Container : IAsyncDisposable
{
    public const byte Ready = 1, Output = 2, Stdout = 3, Stderr = 4, Ended = 5, Pong = 6, Fault = 7;

    private const int HeaderSize = 9;
    private const int LongestFrame = 4 << 20;
    private const int KilledStatus = 128 + 9;             // by SIGKILL

    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(60);

    private readonly Engine engine;
    private readonly string id;
    private readonly MultiplexedStream stream;
    private readonly ConcurrentDictionary<uint, Channel<SupervisorFrame>> jobs = new();
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly StringBuilder complaints = new();
    private readonly CancellationTokenSource closing = new();
    private readonly Heartbeat heartbeat;
    private readonly int firstUid;
    private Task reading = Task.CompletedTask;
    private Task beating = Task.CompletedTask;
    private int uids;
    private uint lastJob;

    private Container(Engine engine, string id, MultiplexedStream stream, int firstUid)
    {
        this.engine = engine;
        this.id = id;
        this.stream = stream;
        this.firstUid = firstUid;
        heartbeat = new Heartbeat(stop => Send(SupervisorOrder.Ping(new WireWriter()), stop), GiveUp, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(20));
    }

    /// <summary>False once its stream is broken or it has used up its uids: it must be replaced.</summary>
    public bool Usable => !reading.IsCompleted && uids < UidBlocks.Size - 1;

    /// <summary>Makes and starts a container and waits until its supervisor is up.</summary>
    /// <exception cref="FaultException">The engine refused, or the supervisor did not come up.</exception>
    public static async Task<Container> Start(Engine engine, ContainerPlan plan, Confinement confinement, int firstUid, CancellationToken cancellation)
    {
        var (id, stream) = await engine.Start(confinement.Parameters(engine, plan), cancellation);
        return await new Container(engine, id, stream, firstUid).Up(cancellation);
    }

    /// <summary>
    /// Ends the container and starts it again, with nothing of what was: all its processes are new, and so is all that anybody could
    /// write to. This one is of no use any more.
    /// </summary>
    /// <exception cref="FaultException">The engine refused, or the supervisor did not come up; the container is gone.</exception>
    public async Task<Container> Again(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(StartPatience);
        try
        {
            await Close();
            return await new Container(engine, id, await engine.Restart(id, patience.Token), firstUid) { uids = uids }.Up(cancellation);
        }
        catch (Exception e)
        {
            await engine.Remove(id);
            if (e is OperationCanceledException && !cancellation.IsCancellationRequested)
                throw new FaultException($"a sandbox container did not end within {StartPatience.TotalSeconds:0} s", e);
            throw;
        }
    }

    /// <summary>Starts the warm process that workers of a language that forks are forks of.</summary>
    public async Task Warm(WorkerStart start, int memoryMb, CancellationToken cancellation)
    {
        await Send(SupervisorOrder.Warm(new WireWriter(), start, memoryMb), cancellation);
    }

    /// <summary>Starts a worker under a uid of its own and returns its job's number.</summary>
    /// <param name="input">All of its input; null when it comes piece by piece.</param>
    public async Task<uint> StartJob(
        WorkerStart start, int memoryMb, int outputKb, int cpuMs, int wallMs, byte[]? input, CancellationToken cancellation)
    {
        var job = Interlocked.Increment(ref lastJob);
        var uid = firstUid + Interlocked.Increment(ref uids);
        jobs[job] = Channel.CreateUnbounded<SupervisorFrame>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
        var frames = SupervisorOrder.Start(new WireWriter(), job, uid, start, memoryMb, outputKb, cpuMs, wallMs);
        if (input is not null)                             // one write: each costs a way through the engine
            SupervisorOrder.CloseInput(SupervisorOrder.Input(frames, job, input), job);
        heartbeat.Expect(job, wallMs);
        await Send(frames, cancellation);
        return job;
    }

    public Task Input(uint job, byte[] bytes, CancellationToken cancellation) => Send(SupervisorOrder.Input(new WireWriter(), job, bytes), cancellation);

    public Task Limit(uint job, int cpuMs, int wallMs, int outputKb, CancellationToken cancellation)
    {
        heartbeat.Expect(job, wallMs);
        return Send(SupervisorOrder.Limit(new WireWriter(), job, cpuMs, wallMs, outputKb), cancellation);
    }

    /// <summary>Sets limits that are counted anew from now, and gives the worker what they are for.</summary>
    public Task Input(uint job, int cpuMs, int wallMs, int outputKb, byte[] bytes, CancellationToken cancellation)
    {
        heartbeat.Expect(job, wallMs);
        return Send(SupervisorOrder.Input(SupervisorOrder.Limit(new WireWriter(), job, cpuMs, wallMs, outputKb), job, bytes), cancellation);
    }

    public Task Kill(uint job, CancellationToken cancellation) => Send(SupervisorOrder.Kill(new WireWriter(), job), cancellation);

    /// <summary>The next frame about the job.</summary>
    /// <exception cref="ContainerLostException">The container is gone, or does not answer, and its engine is well.</exception>
    /// <exception cref="FaultException">The engine is gone, or the supervisor reported a fault of its own.</exception>
    public async Task<SupervisorFrame> Next(uint job, CancellationToken cancellation)
    {
        SupervisorFrame frame;
        try
        {
            frame = await jobs[job].Reader.ReadAsync(cancellation);
        }
        catch (ChannelClosedException)
        {
            throw await Lost(cancellation);
        }
        if (frame.Kind == Fault)
            throw new FaultException($"the sandbox's supervisor failed: {Encoding.UTF8.GetString(frame.Payload)}");
        if (frame.Kind == Ended)
        {
            jobs.TryRemove(job, out _);
            heartbeat.End(job);
        }
        return frame;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Close();
        await engine.Remove(id);
    }

    private async Task<Container> Up(CancellationToken cancellation)
    {
        reading = Task.Run(ReadToEnd, CancellationToken.None);
        try
        {
            await ready.Task.WaitAsync(StartPatience, cancellation);
            beating = heartbeat.Beat(closing.Token);
            return this;
        }
        catch (TimeoutException e)
        {
            await DisposeAsync();
            throw new FaultException($"the sandbox's supervisor did not come up within {StartPatience.TotalSeconds:0} s", e);
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends what speaks to it; without its stream the supervisor ends, and all that runs with it.</summary>
    private async Task Close()
    {
        await closing.CancelAsync();
        stream.Dispose();
        await beating;
        closing.Dispose();
        await reading.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        writing.Dispose();
    }

    /// <summary>Whoever waits for a frame learns of it.</summary>
    private void GiveUp(string why)
    {
        complaints.Append(why);
        stream.Dispose();
    }

    private async Task<FaultException> Lost(CancellationToken cancellation)
    {
        var fate = await engine.Fate(id, cancellation);
        // Not every engine says why. Nothing within a container can send its first process SIGKILL: that was the kernel, or somebody outside.
        var outOfMemory = fate is { OOMKilled: true } or { Running: false, ExitCode: KilledStatus };
        return new ContainerLostException($"a sandbox container went away{(complaints.Length > 0 ? $", saying: {complaints}" : "")}", outOfMemory);
    }

    private async Task Send(WireWriter frames, CancellationToken cancellation)
    {
        var bytes = frames.ToArray();
        await writing.WaitAsync(cancellation);
        try
        {
            await stream.WriteAsync(bytes, 0, bytes.Length, cancellation);
        }
        catch (Exception e) when (Engine.IsEngineFailure(e) || e is ObjectDisposedException)
        {
            throw await Lost(cancellation);
        }
        finally
        {
            writing.Release();
        }
    }

    private async Task ReadToEnd()
    {
        var pending = new List<byte>();
        var buffer = new byte[64 * 1024];
        try
        {
            while (await stream.ReadOutputAsync(buffer, 0, buffer.Length, CancellationToken.None) is { EOF: false } piece)
                if (piece.Target == MultiplexedStream.TargetStream.StandardError)
                    complaints.Append(Encoding.UTF8.GetString(buffer, 0, Math.Min(piece.Count, 2048)));
                else
                {
                    heartbeat.Hear();
                    pending.AddRange(buffer.AsSpan(0, piece.Count));
                    pending.RemoveRange(0, Dispatch(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(pending)));
                }
        }
        catch (Exception e) when (Engine.IsEngineFailure(e) || e is ObjectDisposedException)
        {
            complaints.Append(e.Message);
        }
        ready.TrySetException(new FaultException($"the sandbox's supervisor ended before it was up{(complaints.Length > 0 ? $", saying: {complaints}" : "")}"));
        foreach (var job in jobs.Values)
            job.Writer.TryComplete();
    }

    /// <summary>Hands on every whole frame; returns how many bytes those were.</summary>
    private int Dispatch(ReadOnlySpan<byte> bytes)
    {
        var done = 0;
        while (bytes.Length - done >= HeaderSize)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[done..]);
            if (length > LongestFrame)
                throw new IOException($"the supervisor sent a frame of {length} bytes");
            if (bytes.Length - done - HeaderSize < length)
                break;
            var kind = bytes[done + 4];
            var job = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(done + 5)..]);
            var payload = bytes.Slice(done + HeaderSize, (int)length).ToArray();
            done += HeaderSize + (int)length;
            if (kind == Ready)
                ready.TrySetResult();
            else if (jobs.TryGetValue(job, out var channel))
                channel.Writer.TryWrite(new SupervisorFrame(kind, payload));
            else if (kind == Fault)
                complaints.Append(Encoding.UTF8.GetString(payload));
        }
        return done;
    }
}
