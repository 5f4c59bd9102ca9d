using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>A sandbox of one run container, so that an honest answer meets whatever the attack before it has left.</summary>
internal sealed class AttackedContainer : IAsyncDisposable
{
    private const double SpareMemoryMb = 8;            // buffers and page tables; less than any attack leaves that leaves memory
    private const int Tries = 4;

    private readonly Engine engine;
    private readonly DockerSandbox sandbox;
    private readonly string honest;
    private double honestCpuMs = double.MaxValue;
    private IReadOnlyList<IdleContainer> before = [];

    private AttackedContainer(Engine engine, DockerSandbox sandbox, string honest) => (this.engine, this.sandbox, this.honest) = (engine, sandbox, honest);

    public static async Task<AttackedContainer> Open(Engine engine, string language)
    {
        var container = new AttackedContainer(engine, await SandboxFixture.Open(engine, jobs: 1, language), Attack.Honest(language));
        for (var i = 0; i < Tries; i++)
            container.honestCpuMs = Math.Min(container.honestCpuMs, await container.HonestCpuMs());
        container.before = await container.Seen();
        return container;
    }

    /// <summary>Whether its runtime is gVisor.</summary>
    public bool OnGvisor => Gvisor.Is(engine.Machine, engine.RuntimeName);

    public ValueTask DisposeAsync() => sandbox.DisposeAsync();

    /// <summary>Nothing of an attack is left, and an honest answer is accepted and takes what it took before all attacks.</summary>
    internal async Task NoticesNothing()
    {
        var most = before.Max(b => b.MemoryMb) + SpareMemoryMb;
        var seen = await Seen();
        for (var tries = 1; tries < Tries && seen.Any(container => container.MemoryMb > most); tries++)   // the kernel takes back a moment later what processes had
        {
            _ = await HonestCpuMs();
            seen = await Seen();
        }
        Assert.All(seen, container =>
        {
            Assert.Equal(before[0].Processes, container.Processes);
            Assert.InRange(container.Descriptors, 0, before.Max(b => b.Descriptors));
            Assert.Empty(container.Files);
            Assert.InRange(container.Sockets, 0, before.Max(b => b.Sockets));   // the supervisor speaks to a warm driver by a pair
            Assert.InRange(container.MemoryMb, 0, most);
        });
        var usual = (OnGvisor ? 6 : 3) * honestCpuMs;                             // gVisor's clock ticks slowly
        var cpuMs = await HonestCpuMs();
        for (var tries = 1; cpuMs > usual && tries < Tries; tries++)             // a neighbour on the machine may slow one down
            cpuMs = await HonestCpuMs();
        Assert.InRange(cpuMs, 0, usual);
    }

    /// <summary>Longer limits under gVisor, where processes and files take their time.</summary>
    internal TaskBody.Coding Patient(TaskBody.Coding task) =>
        OnGvisor ? task with { Limits = task.Limits with { CpuMs = 3 * task.Limits.CpuMs, WallMs = 3 * task.Limits.WallMs } } : task;

    internal Task<Judgement> Judge(string source, TaskBody.Coding task) => SandboxFixture.Judge(sandbox, source, task);

    private async Task<double> HonestCpuMs()
    {
        var task = Patient(Positions.Task);                                      // what it takes is compared below; a slow minute is no verdict
        var executed = await sandbox.Execute(SandboxJob.Of(honest, task), TestContext.Current.CancellationToken);
        Assert.Equal(Judgement.Accepted, await Verdicts.Judge.Decide(executed.Execution, task, checker: null));
        return ((Execution.Ran)executed.Execution).Usage.CpuMs;
    }

    private Task<IReadOnlyList<IdleContainer>> Seen() => IdleContainer.All(engine, sandbox.Image.Tag, TestContext.Current.CancellationToken);
}
