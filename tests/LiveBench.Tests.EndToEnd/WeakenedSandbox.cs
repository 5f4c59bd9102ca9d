using LiveBench.Cli;
using LiveBench.Sandbox;
using LiveBench.Tasks;

namespace LiveBench.Tests.EndToEnd;

/// <summary>
/// A sandbox with pieces of its sources replaced: one run container, and a compiler of its own only where that is what is weakened.
/// </summary>
internal sealed class WeakenedSandbox : IAsyncDisposable
{
    private readonly Compiler compiler;
    private readonly Compiler? own;
    private readonly Runner runner;

    private WeakenedSandbox(Engine engine, string tag, Language language, Confinement confinement, Compiler? usual)
    {
        var uids = new UidBlocks(Installation.Cache, engine.Machine.ID);
        Task<Container> Room(int memoryMb, CancellationToken cancellation) =>
            Container.Start(engine, new ContainerPlan(tag, memoryMb, language.ExecutableBox), confinement, uids.Next(), cancellation);
        own = usual is null ? new Compiler(cancellation => Room(DockerSandbox.CompileMemoryMb, cancellation), language) : null;
        compiler = usual ?? own!;
        runner = new Runner(cancellation => Room(Limits.Default.MemoryMb + language.Run.OverheadMb, cancellation), null, language);
    }

    /// <summary>Readies it.</summary>
    /// <param name="usual">The compiler to use; null for a weakened one.</param>
    public static async Task<WeakenedSandbox> Open(Engine engine, IReadOnlyList<Replacement> replacements, Confinement confinement, Compiler? usual)
    {
        using var folder = new TemporaryFolder();
        WeakenedImage.Write(folder.Name, replacements);
        var language = Language.Read(folder.Name, "csharp");
        var tag = await WeakenedImage.Ready(engine, folder.Name, language, replacements, TestContext.Current.CancellationToken);
        return new WeakenedSandbox(engine, tag, language, confinement, usual);
    }

    /// <summary>Compiles and runs an answer, once: what is lost is lost.</summary>
    /// <exception cref="FaultException">The sandbox failed.</exception>
    public async Task<Execution> Execute(SandboxJob job, CancellationToken cancellation) =>
        (await compiler.Build(job, cancellation)).Compilation switch
        {
            Compilation.Compiled compiled => await runner.Run(compiled.Artifact, job, cancellation),
            Compilation.Rejected rejected => new Execution.Rejected(rejected.Messages),
            Compilation.OverLimit over => new Execution.CompileLimit(over.What),
            var other => throw new InvalidOperationException($"{other}"),
        };

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await runner.DisposeAsync();
        if (own is not null)
            await own.DisposeAsync();
    }
}
