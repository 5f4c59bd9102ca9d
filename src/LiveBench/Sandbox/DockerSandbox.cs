using System.Collections.Concurrent;
using System.Diagnostics;

namespace LiveBench.Sandbox;

/// <summary>
/// Compiles and executes answers in containers: one compile container, and as many run containers as answers may run at once. It
/// knows no expected value.
/// </summary>
public sealed class DockerSandbox : IAsyncDisposable
{
    private const int RunMemoryMb = 256 + 64;              // an answer's limit, and room for the supervisor and the files in /box
    private const int CompileMemoryMb = 2 * 640;           // the compiler and its spare
    private const int MostFaults = 3;

    private readonly Engine engine;
    private readonly Compiler compiler;
    private readonly ConcurrentBag<Runner> idle = [];
    private readonly SemaphoreSlim slots;
    private readonly SemaphoreSlim alone = new(1, 1);
    private readonly int jobs;

    private DockerSandbox(Engine engine, SandboxImage image, Language language, UidBlocks uids, int jobs)
    {
        this.engine = engine;
        this.jobs = jobs;
        Image = image;
        slots = new SemaphoreSlim(jobs, jobs);
        Task<Container> Room(int memoryMb, CancellationToken cancellation) => Container.Start(engine, image.Tag, memoryMb, uids.Next(), Owner.Current, cancellation);
        compiler = new Compiler(cancellation => Room(CompileMemoryMb, cancellation), language);
        for (var i = 0; i < jobs; i++)
            idle.Add(new Runner(cancellation => Room(RunMemoryMb, cancellation), language));
    }

    /// <summary>The image its containers are made of.</summary>
    public SandboxImage Image { get; }

    /// <summary>What verdicts note of where they came from: runtime, and the image's id.</summary>
    public string Runtime => engine.RuntimeName;

    /// <summary>Readies a sandbox: sweeps what dead processes left on the engine, builds the image if needed, warms the compiler.</summary>
    /// <param name="jobs">How many answers run at once.</param>
    /// <exception cref="FaultException">The engine, the image or the compiler failed.</exception>
    public static async Task<DockerSandbox> Open(
        Engine engine, string sandboxFolder, string cacheFolder, string dotnet, string languageName, int jobs, Action<string>? said, CancellationToken cancellation)
    {
        foreach (var (id, owner) in await engine.Owned(cancellation))
            if (Owner.IsGone(owner))
                await engine.Remove(id);
        var language = Language.Read(sandboxFolder, languageName);
        var image = await SandboxImage.Ready(engine, sandboxFolder, cacheFolder, dotnet, language, said, cancellation);
        var sandbox = new DockerSandbox(engine, image, language, new UidBlocks(cacheFolder, engine.Machine.ID), jobs);
        try
        {
            await sandbox.compiler.WarmUp(cancellation);
            return sandbox;
        }
        catch
        {
            await sandbox.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Compiles and runs one answer. What depends on the neighbours (memory, waiting without computing) is confirmed once alone, and a
    /// fault of the sandbox is tried again on a fresh container.
    /// </summary>
    /// <exception cref="FaultException">The sandbox failed again and again: the answer stays unscored.</exception>
    public async Task<Execution> Execute(SandboxJob job, CancellationToken cancellation)
    {
        for (var faults = 1; ; faults++)
        {
            try
            {
                return await Once(job, cancellation);
            }
            catch (FaultException) when (faults < MostFaults)
            {
                // A container that was lost says nothing about the answer: it is executed again on a fresh one.
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await compiler.DisposeAsync();
        foreach (var runner in idle)
            await runner.DisposeAsync();
        slots.Dispose();
        alone.Dispose();
    }

    private async Task<Execution> Once(SandboxJob job, CancellationToken cancellation)
    {
        switch (await compiler.Build(job.Source, job.Signature, job.Limits, job.Checked, cancellation))
        {
            case Compilation.Rejected rejected:
                return new Execution.Rejected(rejected.Messages);
            case Compilation.OverLimit over:
                return new Execution.CompileLimit(over.What);
            case Compilation.Compiled compiled:
                var ran = await WithSlots(1, runner => runner.Run(compiled.Artifact, job, cancellation), cancellation);
                return NeedsConfirmation(ran, job) ? await Alone(runner => runner.Run(compiled.Artifact, job, cancellation), cancellation) : ran;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Neighbours can cause an end for want of memory, and a wall limit reached with little processor time used.</summary>
    private static bool NeedsConfirmation(Execution.Ran ran, SandboxJob job) =>
        ran.Ending.Reason == EndReason.OutOfMemory
        || (ran.Ending.Reason == EndReason.WallLimit && ran.Usage.CpuMs < job.Limits.CpuMs);

    private async Task<Execution.Ran> Alone(Func<Runner, Task<Execution.Ran>> run, CancellationToken cancellation)
    {
        await alone.WaitAsync(cancellation);               // two that each hold half of the slots would wait for ever
        try
        {
            return await WithSlots(jobs, run, cancellation);
        }
        finally
        {
            alone.Release();
        }
    }

    private async Task<Execution.Ran> WithSlots(int count, Func<Runner, Task<Execution.Ran>> run, CancellationToken cancellation)
    {
        var held = 0;
        Runner? runner = null;
        try
        {
            for (; held < count; held++)
                await slots.WaitAsync(cancellation);
            runner = idle.TryTake(out var free) ? free : throw new UnreachableException();
            return await run(runner);
        }
        finally
        {
            if (runner is not null)
                idle.Add(runner);
            if (held > 0)
                slots.Release(held);
        }
    }
}
