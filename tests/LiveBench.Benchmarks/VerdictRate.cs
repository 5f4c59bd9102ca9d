using System.Diagnostics;
using LiveBench.Cli;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Benchmarks;

/// <summary>Verdicts a second: different answers of twenty tests each, half of them with LINQ, beside what `dotnet build` and a run of one takes.</summary>
internal static class VerdictRate
{
    private const int Tests = 20;
    private const int PeerRuns = 3;

    public static async Task Measure(int answers, int jobs)
    {
        using var engine = await Engine.Connect(EngineEndpoint.Find(null) ?? throw new FaultException("no container engine"), null, default);
        await using var sandbox = await DockerSandbox.Open(engine, Installation.SandboxFiles, Language.Read(Installation.Sandbox, Language.OfReferences), Isolation.Process, jobs, Console.Error.WriteLine, default);
        var task = Task();
        await Judge(sandbox, Source(-1), task);
        var latencies = new double[answers];
        var accepted = 0;
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(Enumerable.Range(0, answers), new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (i, _) =>
        {
            var one = Stopwatch.StartNew();
            if ((await Judge(sandbox, Source(i), task)).Verdict == Verdict.Accepted)
                Interlocked.Increment(ref accepted);
            latencies[i] = one.Elapsed.TotalMilliseconds;
        });
        var perSecond = answers / watch.Elapsed.TotalSeconds;
        var peer = await DotnetBuildAndRun();
        Array.Sort(latencies);
        Console.WriteLine($"verdicts a second       {perSecond:0.0}   ({answers} different answers of {Tests} tests, {accepted} accepted, {jobs} at once, {engine.RuntimeName})");
        Console.WriteLine($"latency p50, p95        {latencies[answers / 2]:0} ms, {latencies[answers * 95 / 100]:0} ms");
        Console.WriteLine($"dotnet build and run    {peer:0.00} a second, in the same run: LiveBench is {perSecond / peer:0} times as fast");
    }

    private static TaskBody.Coding Task() => new(SignatureParser.Parse("int Score(List<int> values)"), [],
        [.. Enumerable.Range(0, Tests).Select(i => new TestCase(new TestInput.Call([new Value.Sequence([.. Enumerable.Range(0, i).Select(v => (Value)new Value.Integer(v * 7 % 11))])]),
            new Value.Integer(Enumerable.Range(0, i).Select(v => v * 7 % 11).Where(v => v > 3).Sum())))], "", Limits.Default, Checker: false);

    /// <summary>Half with LINQ, half with loops; no two alike.</summary>
    private static string Source(int i) => i % 2 == 0
        ? $"public static class Solution {{ const int Salt = {i}; public static int Score(List<int> values) => values.Select(v => v + Salt - {i}).Where(v => v > 3).OrderBy(v => v).GroupBy(v => v).Sum(g => g.Sum()); }}"
        : $"public static class Solution {{ const int Salt = {i}; public static int Score(List<int> values) {{ int sum = 0; foreach (var v in values) if (v + Salt > 3 + {i}) sum += v; return sum; }} }}";

    private static async Task<Judgement> Judge(DockerSandbox sandbox, string source, TaskBody.Coding task) =>
        await Verdicts.Judge.Decide((await sandbox.Execute(new SandboxJob(source, task.Signature, [.. task.Tests.Select(t => t.Input)], task.Limits), default)).Execution, task, null);

    /// <summary>What a grader does that starts the SDK for each answer; a second.</summary>
    private static async Task<double> DotnetBuildAndRun()
    {
        var folder = Directory.CreateTempSubdirectory("livebench-bench-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "a.csproj"), """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>""");
        async Task Once(int i)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "a.cs"), $"System.Console.WriteLine(Solution.Score([1, 5, 9])); {Source(i)}");
            await ChildProcess.Run(Installation.Dotnet, ["build", folder, "-c", "Release", "-nodeReuse:false", "-v", "quiet", "-nologo"], TimeSpan.FromMinutes(5));
            await ChildProcess.Run(Installation.Dotnet, [Path.Combine(folder, "bin", "Release", "net10.0", "a.dll")], TimeSpan.FromMinutes(1));
        }
        await Once(0);
        var watch = Stopwatch.StartNew();
        for (var i = 1; i <= PeerRuns; i++)
            await Once(i);
        Directory.Delete(folder, recursive: true);
        return PeerRuns / watch.Elapsed.TotalSeconds;
    }
}
