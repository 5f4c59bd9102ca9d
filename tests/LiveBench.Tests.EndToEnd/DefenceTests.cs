using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using LiveBench.Cli;
using LiveBench.Sandbox;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>
/// A defence nobody can see working is not one: each that an attack names is switched off, in throw-away containers that the rest
/// still bounds, and the attack is seen to succeed. AttackTests sees that it does not with the defence in place.
/// </summary>
public sealed partial class DefenceTests(SandboxFixture shared, DefenceTests.UsualCompiler usual) : IClassFixture<DefenceTests.UsualCompiler>
{
    public static IEnumerable<TheoryDataRow<string>> Switched => Breaches.All.Select(Row);

    public static IEnumerable<TheoryDataRow<string>> SwitchedBehindOthers => Breaches.All.Where(breach => breach.Behind.Count > 0).Select(Row);

    [Theory]
    [MemberData(nameof(Switched))]
    public async Task With_a_defence_switched_off_its_attack_succeeds(string defence)
    {
        var breach = Breaches.All.Single(b => b.Defence == defence);
        var sight = await Try(breach, breach.AllReplaced, breach.Loosen(Confinement.Full));
        Assert.True(breach.Succeeds(sight), $"without '{defence}' {breach.Attack} got {sight}");
    }

    [Theory]
    [MemberData(nameof(SwitchedBehindOthers))]
    public async Task A_defence_alone_stops_what_others_would_stop_too(string defence)
    {
        var breach = Breaches.All.Single(b => b.Defence == defence);
        var sight = await Try(breach, [.. breach.Behind.SelectMany(b => b.AllReplaced)], breach.Behind.Aggregate(Confinement.Full, (confinement, b) => b.Loosen(confinement)));
        Assert.False(breach.Succeeds(sight), $"'{defence}' alone let {breach.Attack} through: {sight}");
    }

    [Fact]
    public void Every_defence_that_an_attack_names_is_switched_off_by_a_test_or_a_planted_fault()
    {
        var named = Attack.Files(Language.OfReferences).Select(file => Attack.Read(Language.OfReferences, file, 0).Defence).ToHashSet();
        var planted = Planted().Matches(File.ReadAllText(Path.Combine(Repository.Root, "tests", "planted-faults"))).Select(match => match.Groups[1].Value);
        var switched = Breaches.All.Select(breach => breach.Defence).Concat(planted).ToList();
        Assert.Equal(switched.Distinct(), switched);
        Assert.Empty(named.Except(switched));
        Assert.Empty(switched.Except(named));
        Assert.All(Breaches.All, breach => Assert.Equal(breach.Defence, Attack.Read(Language.OfReferences, breach.Attack, 0).Defence));
    }

    private static TheoryDataRow<string> Row(Breach breach) => new(breach.Defence) { Traits = { ["defence"] = [breach.Defence] } };

    private async Task<Sight> Try(Breach breach, IReadOnlyList<Replacement> replaced, Confinement confinement)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await using var sandbox = await WeakenedSandbox.Open(shared.Engine, replaced, confinement, breach.OfCompiler ? null : usual.Compiler);
        var attack = Attack.Read(Language.OfReferences, breach.Attack, ((IPEndPoint)listener.LocalEndpoint).Port);
        var task = attack.Verdicts.Contains(Verdict.TimeLimit) ? Positions.Short : Positions.Task;
        task = task with { Limits = breach.Limits(task.Limits) };
        var job = SandboxJob.Of(attack.Source, task);
        // A weakened supervisor may keep nobody's time.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        try
        {
            if (attack.Twice)
                await sandbox.Execute(job, patience.Token);
            var execution = await sandbox.Execute(job, patience.Token);
            return new Sight(await Judge.Decide(execution, task, checker: null), (execution as Execution.Ran)?.Stdout.Length ?? 0, SupervisorDied: false, listener.Pending());
        }
        catch (FaultException)
        {
            return new Sight(null, 0, SupervisorDied: true, listener.Pending());
        }
    }

    /// <summary>One compiler for all attacks that are not on it.</summary>
    public sealed class UsualCompiler(SandboxFixture shared) : IAsyncLifetime
    {
        internal Compiler Compiler { get; private set; } = null!;

        /// <inheritdoc/>
        public ValueTask InitializeAsync()
        {
            var uids = new UidBlocks(Installation.Cache, shared.Engine.Machine.ID);
            Compiler = new Compiler(
                cancellation => Container.Start(shared.Engine, new ContainerPlan(shared.Sandbox.Image.Tag, DockerSandbox.CompileMemoryMb, false), Confinement.Full, uids.Next(), cancellation),
                Language.Read(Installation.Sandbox, "csharp"));
            return ValueTask.CompletedTask;
        }

        /// <inheritdoc/>
        public async ValueTask DisposeAsync() => await Compiler.DisposeAsync();
    }

    [GeneratedRegex("^switch_off '([^']+)'", RegexOptions.Multiline)]
    private static partial Regex Planted();
}
