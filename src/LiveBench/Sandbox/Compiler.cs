using System.Diagnostics;
using System.Text;
using LiveBench.Tasks;

namespace LiveBench.Sandbox;

/// <summary>What came of a source: an artifact for the driver, or why there is none.</summary>
internal abstract record Compilation
{
    private Compilation() { }

    public sealed record Compiled(byte[] Artifact) : Compilation;

    public sealed record Rejected(string Messages) : Compilation;

    public sealed record OverLimit(string What) : Compilation;

    /// <summary>The compiler threw, as it may on a strange source.</summary>
    public sealed record Broken(string What) : Compilation;
}

/// <summary>
/// The compile container: one warm compiler that serves one request after the other, killed over its limits, with a spare that is
/// warmed meanwhile. It compiles code it never runs.
/// </summary>
internal sealed class Compiler(Func<CancellationToken, Task<Container>> start, Language language) : IAsyncDisposable
{
    private const byte Compile = 1;
    private const byte Compiled = 1, Rejected = 2, Broken = 3, Warm = 4;
    private const int MemoryMb = 512;
    private const int OutputKb = 32 * 1024;
    private const int WarmUpMs = 120_000;
    private const byte CheckedArithmetic = 1;

    private readonly SemaphoreSlim turn = new(1, 1);
    private Container? container;
    private Task<Worker>? spare;
    private Worker? current;
    private uint requests;

    private sealed record Worker(Container Container, uint Job, FrameAssembly Frames);

    /// <summary>Compiles a source, and says how long that took; waits for its turn.</summary>
    /// <exception cref="FaultException">The container or the compiler failed, not the source.</exception>
    public async Task<(Compilation Compilation, TimeSpan Took)> Build(SandboxJob job, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        var started = Stopwatch.GetTimestamp();
        try
        {
            // A source that takes a compiler down is tried once more on a fresh one: only what fails twice is the source's fault.
            var built = await Try(job, cancellation);
            if (built is Compilation.OverLimit or Compilation.Broken)
                built = await Try(job, cancellation);
            if (built is Compilation.Broken broken)
                built = new Compilation.Rejected($"1:1: the compiler gave up on this source, twice: {broken.What}");
            return (built, Stopwatch.GetElapsedTime(started));
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Starts the container and warms a compiler, so that the first answer does not wait for it.</summary>
    public async Task WarmUp(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            current ??= await Fresh(cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (container is not null)
            await container.DisposeAsync();
        turn.Dispose();
    }

    /// <summary>A container that goes away under a source counts as the compiler giving up on it: it is tried again on a fresh one.</summary>
    private async Task<Compilation> Try(SandboxJob job, CancellationToken cancellation)
    {
        var worker = current is { Container.Usable: true } ? current : await Fresh(cancellation);
        current = null;
        try
        {
            return await Ask(worker, job, cancellation);
        }
        catch (ContainerLostException e)
        {
            return new Compilation.OverLimit(e.OutOfMemory ? $"the compiler needed more than {MemoryMb} MB, twice" : "the compiler's container went down, twice");
        }
    }

    private async Task<Compilation> Ask(Worker worker, SandboxJob job, CancellationToken cancellation)
    {
        var (limits, signature, library) = (job.Limits, Encoding.UTF8.GetBytes(job.Signature.ToString()), Encoding.UTF8.GetBytes(LibrarySource.Of(job.Library, language)));
        var payload = new WireWriter().U8(job.Checked ? CheckedArithmetic : (byte)0).U32(signature.Length).Raw(signature).U32(library.Length).Raw(library).Raw(Encoding.UTF8.GetBytes(job.Source)).ToArray();
        await worker.Container.Input(worker.Job, limits.CompileMs, (3 * limits.CompileMs) + 2000, OutputKb, new WireWriter().Frame(Compile, ++requests, payload).ToArray(), cancellation);
        switch ((await Answer(worker, cancellation)).Frame)
        {
            case { Kind: Compiled } frame:
                await Keep(worker, cancellation);
                return new Compilation.Compiled(frame.Payload);
            case { Kind: Rejected } frame:
                await Keep(worker, cancellation);
                return new Compilation.Rejected(Encoding.UTF8.GetString(frame.Payload));
            case { Kind: Broken } frame:
                await worker.Container.Kill(worker.Job, cancellation);
                return new Compilation.Broken(Encoding.UTF8.GetString(frame.Payload));
            case { } frame:
                throw new FaultException($"the compiler sent a frame of kind {frame.Kind}");
            case null:
                return new Compilation.OverLimit($"the compiler went over its limits ({limits.CompileMs} ms of processor time, {MemoryMb} MB) or gave up, twice");
        }
    }

    private async Task Keep(Worker worker, CancellationToken cancellation)
    {
        await worker.Container.Limit(worker.Job, 0, 0, OutputKb, cancellation);
        current = worker;
    }

    private async Task<Worker> Fresh(CancellationToken cancellation)
    {
        if (container is { Usable: false })
        {
            await container.DisposeAsync();
            (container, spare) = (null, null);
        }
        container ??= await start(cancellation);
        var worker = await (spare ?? Begin(container, cancellation));
        spare = Begin(container, CancellationToken.None);
        _ = spare.ContinueWith(t => _ = t.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return worker;
    }

    private async Task<Worker> Begin(Container within, CancellationToken cancellation)
    {
        var job = await within.StartJob(language.Compile, MemoryMb, OutputKb, 0, WarmUpMs, null, cancellation);
        var worker = new Worker(within, job, new FrameAssembly(OutputKb * 1024));
        var (frame, ending, errors) = await Answer(worker, cancellation);
        if (frame is not { Kind: Warm })
            throw new FaultException(frame is { } other ? $"the compiler began with a frame of kind {other.Kind}"
                : $"the compiler did not come up ({ending?.Reason}, {ending?.Status}): {errors}");
        await within.Limit(job, 0, 0, OutputKb, cancellation);
        return worker;
    }

    /// <summary>The worker's next frame; without one, how it ended.</summary>
    private static async Task<(WorkerFrame? Frame, Ending? Ending, string Errors)> Answer(Worker worker, CancellationToken cancellation)
    {
        var errors = new StringBuilder();
        for (; ; )
        {
            var frame = await worker.Container.Next(worker.Job, cancellation);
            switch (frame.Kind)
            {
                case Container.Output when worker.Frames.Add(frame.Payload) is [var first, ..]:
                    return (first, null, "");
                case Container.Stderr when errors.Length < 4096:
                    errors.Append(Encoding.UTF8.GetString(frame.Payload));
                    break;
                case Container.Ended:
                    var ending = frame.Ended().Ending;
                    return ending.Reason is EndReason.NotStarted or EndReason.Killed
                        ? throw new FaultException($"the compiler could not be run ({ending.Reason}, {ending.Status}): {errors}")
                        : (null, ending, errors.ToString());
            }
        }
    }
}
