using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>
/// Hostile answers, one file each under attacks/&lt;language&gt;: the verdict is one that the file names, nothing of them is left, and the
/// honest answer judged right after, by the same compiler and in the same container, is Accepted.
/// </summary>
public sealed class AttackTests(AttackTests.OneContainerEach containers) : IClassFixture<AttackTests.OneContainerEach>
{
    // Each row carries its defence, so that a planted fault can be put to the attacks it lets through: -trait "defence=…".
    public static IEnumerable<TheoryDataRow<string, string>> Attacks => Attack.Languages().SelectMany(Attack.Files, (language, file) => new TheoryDataRow<string, string>(language, file)
    {
        Traits = { ["defence"] = [Attack.Read(language, file, 0).Defence], ["language"] = [language] },
    });

    public static TheoryData<string, string> HarmlessTricks =>
        [.. Attack.Languages().SelectMany(Attack.Files, (language, file) => (language, file)).Where(a => Attack.Read(a.language, a.file, 0).Twin is not null)];

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task An_attack_gets_its_verdict_and_the_next_answer_notices_nothing(string language, string file)
    {
        var container = await containers.Of(language);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        using var datagrams = new UdpClient(new IPEndPoint(IPAddress.Loopback, port));

        var attack = Attack.Read(language, file, port);
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
    public async Task The_same_trick_round_a_right_answer_is_accepted(string language, string file) =>
        Assert.Equal(Judgement.Accepted, await (await containers.Of(language)).Judge(Attack.Read(language, file, 0).Twin!, Positions.Task));

    /// <summary>A language's container, opened when its first attack comes.</summary>
    public sealed class OneContainerEach(SandboxFixture shared) : IAsyncDisposable
    {
        private readonly Dictionary<string, OneContainer> open = [];

        internal async Task<OneContainer> Of(string language) =>
            open.TryGetValue(language, out var container) ? container : open[language] = await OneContainer.Open(shared.Engine, language);

        /// <inheritdoc/>
        public async ValueTask DisposeAsync()
        {
            foreach (var container in open.Values)
                await container.DisposeAsync();
        }
    }

    /// <summary>A sandbox of one run container, so that an honest answer meets whatever the attack before it has left.</summary>
    internal sealed class OneContainer : IAsyncDisposable
    {
        private const double SpareMemoryMb = 8;            // buffers and page tables; less than any attack leaves that leaves memory
        private const int Tries = 4;

        private readonly Engine engine;
        private readonly DockerSandbox sandbox;
        private readonly string honest;
        private double honestCpuMs = double.MaxValue;
        private IReadOnlyList<IdleContainer> before = [];

        private OneContainer(Engine engine, DockerSandbox sandbox, string honest) => (this.engine, this.sandbox, this.honest) = (engine, sandbox, honest);

        public static async Task<OneContainer> Open(Engine engine, string language)
        {
            var container = new OneContainer(engine, await SandboxFixture.Open(engine, jobs: 1, language), Attack.Honest(language));
            for (var i = 0; i < Tries; i++)
                container.honestCpuMs = Math.Min(container.honestCpuMs, await container.HonestCpuMs());
            container.before = await container.Seen();
            return container;
        }

        public ValueTask DisposeAsync() => sandbox.DisposeAsync();

        /// <summary>Nothing of an attack is left, and an honest answer is accepted and takes what it took before all attacks.</summary>
        internal async Task NoticesNothing()
        {
            Assert.All(await Seen(), container =>
            {
                Assert.Equal(before[0].Processes, container.Processes);
                Assert.InRange(container.Descriptors, 0, before.Max(b => b.Descriptors));
                Assert.Empty(container.Files);
                Assert.InRange(container.Sockets, 0, before.Max(b => b.Sockets));   // the supervisor speaks to a warm driver by a pair
                Assert.InRange(container.MemoryMb, 0, before.Max(b => b.MemoryMb) + SpareMemoryMb);
            });
            var cpuMs = await HonestCpuMs();
            for (var tries = 1; cpuMs > 3 * honestCpuMs && tries < Tries; tries++)   // a neighbour on the machine may slow one down
                cpuMs = await HonestCpuMs();
            Assert.InRange(cpuMs, 0, 3 * honestCpuMs);
        }

        internal Task<Judgement> Judge(string source, TaskBody.Coding task) => SandboxFixture.Judge(sandbox, source, task);

        private async Task<double> HonestCpuMs()
        {
            var executed = await sandbox.Execute(
                new SandboxJob(honest, Positions.Task.Signature, [.. Positions.Task.Tests.Select(t => t.Input)], Positions.Task.Limits), TestContext.Current.CancellationToken);
            Assert.Equal(Judgement.Accepted, await Verdicts.Judge.Decide(executed.Execution, Positions.Task, checker: null));
            return ((Execution.Ran)executed.Execution).Usage.CpuMs;
        }

        private Task<IReadOnlyList<IdleContainer>> Seen() => IdleContainer.All(engine, sandbox.Image.Tag, TestContext.Current.CancellationToken);
    }
}
