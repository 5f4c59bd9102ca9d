using System.Diagnostics;
using System.Globalization;
using LiveBench.Cli;
using LiveBench.Runs.Bench;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Tests.EndToEnd;
using LiveBench.Verdicts;

namespace LiveBench.Benchmarks;

/// <summary>
/// Thousands of answers through one sandbox, one in a hundred of them an attack on a resource: every honest one must be Accepted, no
/// attack, nothing lost; and the memory of the host and of the containers is watched.
/// </summary>
internal static class Soak
{
    private const int AttackEvery = 100;
    private const int Looks = 10;

    private static readonly Limits Short = new(CpuMs: 1000, WallMs: 2000, MemoryMb: 256, OutputKb: 1024, CompileMs: 1200);

    /// <summary>One of each kind; the name says what is used up.</summary>
    private static readonly (string Kind, string Body)[] Attacks =
    [
        ("processor", "while (true) { }"),
        ("waiting", "Thread.Sleep(Timeout.Infinite); return 0;"),
        ("memory", "var all = new List<byte[]>(); while (true) { all.Add(new byte[1 << 20]); Array.Fill(all[^1], (byte)1); }"),
        ("native memory", "unsafe { while (true) { var p = (byte*)System.Runtime.InteropServices.NativeMemory.Alloc(1 << 20); for (var i = 0; i < 1 << 20; i += 4096) p[i] = 1; } }"),
        ("threads", "for (var i = 0; i < 200; i++) new Thread(() => Thread.Sleep(Timeout.Infinite)).Start(); return 0;"),
        ("disk", "var block = new byte[1 << 20]; for (var i = 0; i < 100; i++) File.WriteAllBytes(i + \".bin\", block); return 0;"),
        ("files", "for (var i = 0; i < 10000; i++) File.WriteAllText(i + \".txt\", \"\"); return 0;"),
        ("descriptors", "var open = new List<FileStream>(); for (var i = 0; i < 1000; i++) open.Add(File.Create(i + \".txt\")); return 0;"),
        ("output", "var line = new string('x', 1 << 16); for (var i = 0; i < 1000; i++) Console.Write(line); return -1;"),
        ("recursion", "return Score(values) + 1;"),
        ("compiler", ""),
    ];

    public static async Task<int> Run(int answers, int jobs)
    {
        using var engine = await Engine.Connect(EngineEndpoint.Find(null) ?? throw new FaultException("no container engine"), null, default);
        var language = Language.Read(Installation.Sandbox, Language.OfReferences);
        await using var sandbox = await DockerSandbox.Open(engine, Installation.SandboxFiles, language, Isolation.Process, jobs, Console.Error.WriteLine, default);
        var mix = new BenchMix(Installation.Sandbox, language);
        var (refused, accepted, unscored, done) = (0, 0, 0, 0);
        var kinds = new Dictionary<string, Dictionary<Verdict, int>>();
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(Enumerable.Range(0, answers), new ParallelOptions { MaxDegreeOfParallelism = 2 * jobs }, async (i, stop) =>
        {
            var attack = i % AttackEvery == AttackEvery - 1;
            try
            {
                var verdict = attack ? await Attacked(sandbox, i / AttackEvery, kinds, stop) : await Honest(sandbox, mix, i, stop);
                if (!attack && verdict.Verdict != Verdict.Accepted)
                {
                    Interlocked.Increment(ref refused);
                    Console.WriteLine($"honest answer {i}: {verdict.Verdict}: {verdict.Detail}");
                }
                if (attack && verdict.Verdict == Verdict.Accepted)
                    Interlocked.Increment(ref accepted);
            }
            catch (FaultException e)
            {
                Interlocked.Increment(ref unscored);
                Console.WriteLine($"answer {i} unscored: {e.Message}");
            }
            var count = Interlocked.Increment(ref done);
            if (count % Math.Max(1, answers / Looks) == 0)
            {
                var rate = count / watch.Elapsed.TotalSeconds;
                Console.WriteLine($"{count,6} answers, {rate:0.0} a second, host {HostMb():0} MB, containers {await ContainersMb(engine, stop)}");
            }
        });
        foreach (var (kind, verdicts) in kinds.OrderBy(k => k.Key, StringComparer.Ordinal))
            Console.WriteLine($"  {kind,-16}{string.Join(", ", verdicts.Select(v => $"{v.Value} {v.Key}"))}");
        Console.WriteLine($"{answers} answers: {refused} honest ones refused, {accepted} attacks accepted, {unscored} unscored");
        return refused + accepted + unscored == 0 ? 0 : 1;
    }

    private static async Task<Judgement> Honest(DockerSandbox sandbox, BenchMix mix, int number, CancellationToken stop) =>
        await Judge.Decide((await sandbox.Execute(mix.Job(number), stop)).Execution, mix[number].Task, null);

    private static async Task<Judgement> Attacked(DockerSandbox sandbox, int number, Dictionary<string, Dictionary<Verdict, int>> kinds, CancellationToken stop)
    {
        var (kind, body) = Attacks[number % Attacks.Length];
        var task = BenchMix.Named("score") with { Limits = Short };
        var source = kind == "compiler"
            ? string.Concat(Enumerable.Range(0, 5000).Select(i => $"class C{i} {{ ")) + new string('}', 5000)
            : $"public static class Solution {{ public static int Score(List<int> values) {{ {body} }} }} // {number}";
        var executed = await sandbox.Execute(SandboxJob.Of(source, task), stop);
        var judgement = await Judge.Decide(executed.Execution, task, null);
        lock (kinds)
        {
            if (!kinds.TryGetValue(kind, out var verdicts))
                kinds[kind] = verdicts = [];
            verdicts[judgement.Verdict] = verdicts.GetValueOrDefault(judgement.Verdict) + 1;
        }
        return judgement;
    }

    /// <summary>What each container takes.</summary>
    private static async Task<string> ContainersMb(Engine engine, CancellationToken stop)
    {
        async Task<string[]> Docker(params IEnumerable<string> arguments) =>
            (await ChildProcess.Run("docker", ["-H", engine.Endpoint.Address.ToString(), .. arguments], TimeSpan.FromSeconds(30), cancellation: stop)).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var ids = await Docker("ps", "--no-trunc", "-q", "--filter", $"label={Engine.OwnerLabel}={Owner.Current}");
        var processes = await Docker(["inspect", "--format", "{{.State.Pid}}", .. ids]);
        return string.Join(", ", processes.Select(process => ContainerMemory.Mb(int.Parse(process, CultureInfo.InvariantCulture))).Order().Select(mb => $"{mb:0.0} MB"));
    }

    private static double HostMb()
    {
        using var self = Process.GetCurrentProcess();
        return self.WorkingSet64 / 1048576.0;
    }
}
