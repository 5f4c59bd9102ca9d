using System.Collections.Immutable;
using LiveBench.Cli;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Verdicts;

[assembly: AssemblyFixture(typeof(LiveBench.Tests.EndToEnd.SandboxFixture))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace LiveBench.Tests.EndToEnd;

/// <summary>The real sandbox on the machine's engine, opened once for all tests.</summary>
public sealed class SandboxFixture : IAsyncLifetime
{
    private Engine? engine;
    private DockerSandbox? sandbox;

    /// <summary>The sandbox.</summary>
    public DockerSandbox Sandbox => sandbox ?? throw new InvalidOperationException("the fixture is not ready");

    /// <summary>The engine.</summary>
    public Engine Engine => engine ?? throw new InvalidOperationException("the fixture is not ready");

    /// <summary>Opens a sandbox of its own for a test that may harm it; the caller disposes it.</summary>
    public static Task<DockerSandbox> Open(Engine engine, int jobs, string language = Language.OfReferences, Isolation isolation = Isolation.Process) =>
        DockerSandbox.Open(engine, Installation.SandboxFiles, Language.Read(Installation.Sandbox, language), isolation, jobs, null, TestContext.Current.CancellationToken);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var endpoint = EngineEndpoint.Find(null) ?? throw new InvalidOperationException("no container engine; livebench doctor --setup makes one ready");
        engine = await Engine.Connect(endpoint, null, TestContext.Current.CancellationToken);
        sandbox = await Open(engine, jobs: 2);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (sandbox is not null)
            await sandbox.DisposeAsync();
        engine?.Dispose();
    }

    /// <summary>Executes a source on tests and judges it.</summary>
    public Task<Judgement> Judge(string source, TaskBody.Coding task) => Judge(Sandbox, source, task);

    /// <summary>Executes a source on tests in a sandbox of a test's own and judges it.</summary>
    public static async Task<Judgement> Judge(ISandbox sandbox, string source, TaskBody.Coding task)
    {
        var executed = await sandbox.Execute(SandboxJob.Of(source, task), TestContext.Current.CancellationToken);
        return await Verdicts.Judge.Decide(executed.Execution, task, checker: null);
    }

    /// <summary>Executes, for those who judge themselves.</summary>
    public async Task<Execution> Execute(SandboxJob job, CancellationToken cancellation) => (await Sandbox.Execute(job, cancellation)).Execution;

    /// <summary>A coding task made by hand: a signature, and inputs with what they must give.</summary>
    public static TaskBody.Coding Task(string signature, params (ImmutableArray<Value> Input, Value Expected)[] tests) => new(
        SignatureParser.Parse(signature), [], [.. tests.Select(t => new TestCase(new TestInput.Call(t.Input), t.Expected))], "", Limits.Default, Checker: false);
}
