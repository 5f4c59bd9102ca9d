using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>
/// Hostile answers, one file each under attacks/csharp: the verdict is one that the file names, nothing of them is left, and the
/// honest answer judged right after, by the same compiler and in the same container, is Accepted.
/// </summary>
public sealed class AttackTests(AttackTests.OneContainer container) : IClassFixture<AttackTests.OneContainer>
{
    // Each row carries its defence, so that a planted fault can be put to the attacks it lets through: -trait "defence=…".
    public static IEnumerable<TheoryDataRow<string>> Attacks => Attack.Files().Select(file => new TheoryDataRow<string>(file)
    {
        Traits = { ["defence"] = [Attack.Read(file, 0).Defence] },
    });

    public static TheoryData<string> HarmlessTricks => [.. Attack.Files().Where(file => Attack.Read(file, 0).Twin is not null)];

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task An_attack_gets_its_verdict_and_the_next_answer_notices_nothing(string file)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        using var datagrams = new UdpClient(new IPEndPoint(IPAddress.Loopback, port));

        var attack = Attack.Read(file, port);
        var task = attack.Verdicts.Contains(Verdict.TimeLimit) ? Positions.Short : Positions.Task;
        for (var times = attack.Twice ? 2 : 1; times > 0; times--)
        {
            var judgement = await container.Judge(attack.Source, task);
            var got = JsonEncodedText.Encode($"{judgement.Verdict}: {judgement.Detail}").ToString();
            TestContext.Current.TestOutputHelper?.WriteLine(got);
            Assert.True(attack.Verdicts.Contains(judgement.Verdict), $"one of {string.Join(", ", attack.Verdicts)}, not {got}");
            Assert.DoesNotContain(judgement.Detail, c => char.IsControl(c) && c != '\n');
            Assert.All(attack.NeverSays, text => Assert.DoesNotContain(text, judgement.Detail, StringComparison.Ordinal));
        }
        await container.NoticesNothing();
        Assert.False(listener.Pending());
        Assert.Equal(0, datagrams.Available);
    }

    [Theory]
    [MemberData(nameof(HarmlessTricks))]
    public async Task The_same_trick_round_a_right_answer_is_accepted(string file) =>
        Assert.Equal(Judgement.Accepted, await container.Judge(Attack.Read(file, 0).Twin!, Positions.Task));

    /// <summary>A sandbox of one run container, so that an honest answer meets whatever the attack before it has left.</summary>
    public sealed class OneContainer(SandboxFixture shared) : IAsyncLifetime
    {
        private const double MemoryMb = 4;                 // a supervisor of one page table and two buffers
        private const int Tries = 4;

        private DockerSandbox? sandbox;
        private double honestCpuMs = double.MaxValue;
        private int descriptors;

        /// <inheritdoc/>
        public async ValueTask InitializeAsync()
        {
            sandbox = await SandboxFixture.Open(shared.Engine, jobs: 1);
            for (var i = 0; i < Tries; i++)
                honestCpuMs = Math.Min(honestCpuMs, await HonestCpuMs());
            descriptors = (await Containers()).Max(container => container.Descriptors);
        }

        /// <inheritdoc/>
        public async ValueTask DisposeAsync()
        {
            if (sandbox is not null)
                await sandbox.DisposeAsync();
        }

        /// <summary>Nothing of an attack is left, and an honest answer is accepted and takes what it took before all attacks.</summary>
        internal async Task NoticesNothing()
        {
            Assert.All(await Containers(), container =>
            {
                Assert.Single(container.Processes);
                Assert.InRange(container.Descriptors, 0, descriptors);
                Assert.Empty(container.Files);
                Assert.Equal(0, container.Sockets);
                Assert.InRange(container.MemoryMb, 0, MemoryMb);
            });
            var cpuMs = await HonestCpuMs();
            for (var tries = 1; cpuMs > 3 * honestCpuMs && tries < Tries; tries++)   // a neighbour on the machine may slow one down
                cpuMs = await HonestCpuMs();
            Assert.InRange(cpuMs, 0, 3 * honestCpuMs);
        }

        internal Task<Judgement> Judge(string source, TaskBody.Coding task) => SandboxFixture.Judge(sandbox!, source, task);

        private async Task<double> HonestCpuMs()
        {
            var executed = await sandbox!.Execute(
                new SandboxJob(Positions.Honest, Positions.Task.Signature, [.. Positions.Task.Tests.Select(t => t.Input)], Positions.Task.Limits), TestContext.Current.CancellationToken);
            Assert.Equal(Judgement.Accepted, await Verdicts.Judge.Decide(executed.Execution, Positions.Task, checker: null));
            return ((Execution.Ran)executed.Execution).Usage.CpuMs;
        }

        private Task<IReadOnlyList<IdleContainer>> Containers() => IdleContainer.All(shared.Engine, TestContext.Current.CancellationToken);
    }
}
