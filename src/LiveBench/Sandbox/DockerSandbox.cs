using System.Collections.Concurrent;
using System.Diagnostics;

namespace LiveBench.Sandbox;

/// <summary>
/// The sandbox of one language on one engine: a compile container, and as many run containers as answers may run at once.
/// </summary>
public sealed class DockerSandbox : ISandbox
{
    internal const int CompileMemoryMb = 2 * 640;           // the compiler and its spare
    private const int MostLosses = 2;
    private const int ReadyForEachJob = 3;                  // one in use, two on their way

    private static readonly int RunMemoryMb = Tasks.Limits.Default.MemoryMb;

    private readonly Engine engine;
    private readonly Language language;
    private readonly Compiler compiler;
    private readonly ReadyContainers? ready;
    private readonly ConcurrentBag<Runner> idle = [];
    private readonly SemaphoreSlim admitted;
    private readonly SemaphoreSlim slots;
    private readonly SemaphoreSlim alone = new(1, 1);
    private readonly int jobs;

    private DockerSandbox(Engine engine, SandboxImage image, Language language, UidBlocks uids, Isolation isolation, int jobs, Confinement confinement)
    {
        this.engine = engine;
        this.language = language;
        this.jobs = jobs;
        Image = image;
        // As many again as run: the next answers are compiled meanwhile.
        admitted = new SemaphoreSlim(2 * jobs, 2 * jobs);
        slots = new SemaphoreSlim(jobs, jobs);
        Task<Container> Room(int memoryMb, CancellationToken cancellation) =>
            Container.Start(engine, new ContainerPlan(image.Tag, memoryMb, language.ExecutableBox), confinement, uids.Next(), cancellation);
        async Task<Container> Warm(Container room, CancellationToken cancellation)
        {
            if (language.Run.Fork)
                await room.Warm(language.Run, RunMemoryMb, cancellation);
            return room;
        }
        async Task<Container> RunRoom(CancellationToken cancellation) => await Warm(await Room(RunMemoryMb + language.Run.OverheadMb, cancellation), cancellation);
        compiler = new Compiler(cancellation => Room(CompileMemoryMb, cancellation), language);
        ready = isolation == Isolation.Container
            ? new ReadyContainers(RunRoom, async (used, cancellation) => await Warm(await used.Again(cancellation), cancellation), jobs * ReadyForEachJob) : null;
        for (var i = 0; i < jobs; i++)
            idle.Add(new Runner(RunRoom, ready, language));
    }

    /// <summary>The image its containers are made of.</summary>
    public SandboxImage Image { get; }

    /// <summary>Readies a sandbox: sweeps what dead processes left on the engine, builds the image if needed, warms the compiler.</summary>
    /// <param name="jobs">How many answers run at once.</param>
    /// <param name="confinement">What its containers are kept in; null for everything barred.</param>
    /// <exception cref="FaultException">The engine, the image or the compiler failed.</exception>
    public static async Task<DockerSandbox> Open(
        Engine engine, SandboxFiles files, Language language, Isolation isolation, int jobs, Action<string>? said, CancellationToken cancellation,
        Confinement? confinement = null)
    {
        await engine.Sweep(cancellation);
        var image = await SandboxImage.Ready(engine, files, language, said, cancellation);
        var sandbox = new DockerSandbox(engine, image, language, new UidBlocks(files.Cache, engine.Kernel), isolation, jobs, confinement ?? Confinement.Full);
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
    /// Compiles and runs one answer. What depends on the neighbours (memory, waiting without computing) is confirmed once alone, and so
    /// is an answer whose container went away: only one that takes its container down alone, again and again, is blamed.
    /// </summary>
    /// <exception cref="FaultException">The engine, the supervisor or the compiler failed.</exception>
    public async Task<Executed> Execute(SandboxJob job, CancellationToken cancellation)
    {
        await admitted.WaitAsync(cancellation);
        try
        {
            var (compilation, compiling) = await compiler.Build(job, cancellation);
            return new Executed(await Observe(compilation, job, cancellation), Image.Id, engine.RuntimeName, compiling);
        }
        finally
        {
            admitted.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await compiler.DisposeAsync();
        foreach (var runner in idle)
            await runner.DisposeAsync();
        if (ready is not null)
            await ready.DisposeAsync();
        admitted.Dispose();
        slots.Dispose();
        alone.Dispose();
    }

    /// <summary>Answers a second that their bare drivers manage: what is there to win. Null for a language that forks a warm driver.</summary>
    /// <exception cref="FaultException">A source does not compile, or a driver fails.</exception>
    public async Task<double?> Floor(IReadOnlyList<SandboxJob> answers, CancellationToken cancellation) =>
        language.Run.Fork ? null : await new BareFloor(engine, Image, language, compiler).Measure(answers, jobs, cancellation);

    /// <summary>Executes an answer by one <c>docker run</c>, as a peer to be measured against.</summary>
    /// <exception cref="FaultException">It failed.</exception>
    public Task DockerRun(SandboxJob job, CancellationToken cancellation) => new BareFloor(engine, Image, language, compiler).DockerRun(job, cancellation);

    private async Task<Execution> Observe(Compilation compilation, SandboxJob job, CancellationToken cancellation) =>
        compilation switch
        {
            Compilation.Rejected rejected => new Execution.Rejected(rejected.Messages),
            Compilation.OverLimit over => new Execution.CompileLimit(over.What),
            Compilation.Compiled compiled => await Run(compiled.Artifact, job, cancellation),
            _ => throw new UnreachableException(),
        };

    private async Task<Execution> Run(byte[] artifact, SandboxJob job, CancellationToken cancellation)
    {
        var outOfMemory = false;
        try
        {
            var ran = await WithSlots(1, runner => runner.Run(artifact, job, cancellation), cancellation);
            if (!NeedsConfirmation(ran, job))
                return ran;
        }
        catch (ContainerLostException e)
        {
            outOfMemory = e.OutOfMemory;                   // somebody else may have killed it: the answer is judged again, alone
        }
        for (var losses = 1; ; losses++)
            try
            {
                return await Alone(runner => runner.Run(artifact, job, cancellation), cancellation);
            }
            catch (ContainerLostException e)
            {
                outOfMemory |= e.OutOfMemory;              // the engine may miss it once; it does not say it without cause
                if (losses == MostLosses)
                    return new Execution.TookContainerDown(outOfMemory);
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
