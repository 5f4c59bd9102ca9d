using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using LiveBench.Runs.Bench;
using LiveBench.Sandbox;

namespace LiveBench.Cli.Commands;

/// <summary><c>bench sandbox</c>: how fast this machine judges, beside what is there to win and what others do.</summary>
internal static class BenchCommand
{
    private const int UsualAnswers = 500;

    public static Command Make() => new("bench", "Measures this machine.") { Sandbox() };

    private static Command Sandbox()
    {
        var answers = new Option<int>("--answers") { Description = "How many different answers.", HelpName = "N", DefaultValueFactory = _ => UsualAnswers };
        var alone = new Option<bool>("--no-peers") { Description = "Leaves out what others do (dotnet build, mcs and mono, docker run)." };
        var (language, json) = (SharedOptions.Language(), SharedOptions.Json());
        var command = new Command("sandbox", "Verdicts a second on a published mix of answers of 20 tests, beside the bare floor and other ways, in the same run.") { answers, alone, language, json };
        var sandbox = new SandboxFlags(command);
        command.SetAction(async (result, cancellation) =>
        {
            var count = SharedOptions.AtLeastOne(result.GetValue(answers), "--answers");
            var chosen = Language.Read(Installation.Sandbox, result.GetValue(language)!);
            var mix = new BenchMix(Installation.Sandbox, chosen);
            using var engine = await Engine.Connect(SandboxDoor.Endpoint(sandbox.Hosts(result) is [var host, ..] ? host : null), sandbox.Runtime(result), cancellation, sandbox.Isolation(result));
            var jobs = sandbox.Jobs(result) ?? engine.Machine.NCPU;
            await using var room = await DockerSandbox.Open(engine, Installation.SandboxFiles, chosen, sandbox.Isolation(result), jobs, Terminal.Note, cancellation);
            // The floor first: it compiles the same answers, and both then meet a compiler in its stride.
            var floor = await room.Floor([.. Enumerable.Range(0, count).Select(mix.Job)], cancellation);
            var figures = await new SandboxBench(room, mix, jobs).Measure(count, cancellation);
            IReadOnlyList<Peer> peers = result.GetValue(alone) || chosen.Name != Language.OfReferences ? [] : await new Peers(mix, room, Installation.Dotnet, jobs).Measure(cancellation);
            if (result.GetValue(json))
                Console.WriteLine(Json(figures, floor, peers, sandbox.Isolation(result), engine, chosen).ToJsonString());
            else
                Print(figures, floor, peers, $"{count} different answers in {chosen.Display}, {jobs} at once, {sandbox.Isolation(result).ToString().ToLowerInvariant()} isolation, {engine.RuntimeName}");
            return 0;
        });
        return command;
    }

    private static JsonObject Json(BenchFigures figures, double? floor, IReadOnlyList<Peer> peers, Isolation isolation, Engine engine, Language language) => new()
    {
        ["verdicts_per_second"] = Rounded(figures.VerdictsPerSecond), ["isolation"] = isolation.ToString().ToLowerInvariant(), ["runtime"] = engine.RuntimeName, ["language"] = language.Name,
        ["latency_ms"] = new JsonObject { ["p50"] = Rounded(figures.P50Ms), ["p95"] = Rounded(figures.P95Ms) },
        ["share"] = new JsonObject
        {
            ["compile"] = Rounded(figures.Share.Compile), ["start"] = Rounded(figures.Share.Start), ["execute"] = Rounded(figures.Share.Execute), ["overhead"] = Rounded(figures.Share.Overhead),
        },
        ["peak_mb"] = Rounded(figures.PeakMb), ["floor_per_second"] = floor is { } rate ? Rounded(rate) : null,
        ["peers"] = new JsonArray([.. peers.Select(p => new JsonObject { ["name"] = p.Name, ["per_second"] = Rounded(p.PerSecond) })]),
    };

    private static void Print(BenchFigures figures, double? floor, IReadOnlyList<Peer> peers, string conditions)
    {
        void Line(string name, FormattableString text) => Console.WriteLine($"{name,-22}{text.ToString(CultureInfo.InvariantCulture)}");
        Line("verdicts a second", $"{figures.VerdictsPerSecond:0.0}   ({conditions})");
        Line("latency", $"{figures.P50Ms:0} ms half of them, {figures.P95Ms:0} ms 95 of 100");
        Line("processors' time", $"compile {figures.Share.Compile:P0}, start {figures.Share.Start:P0}, execute {figures.Share.Execute:P0}, overhead {figures.Share.Overhead:P0}");
        Line("host's peak memory", $"{figures.PeakMb:0} MB");
        if (floor is { } rate)
            Line("bare floor", $"{rate:0.0} a second: the sandbox manages {figures.VerdictsPerSecond / rate:P0} of it");
        foreach (var peer in peers)
            Line(peer.Name, $"{peer.PerSecond:0.00} a second: the sandbox is {figures.VerdictsPerSecond / peer.PerSecond:0.0} times as fast");
    }

    private static double Rounded(double value) => Math.Round(value, 3);
}
