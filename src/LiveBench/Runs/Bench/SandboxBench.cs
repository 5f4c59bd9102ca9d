using System.Diagnostics;
using LiveBench.Sandbox;
using LiveBench.Verdicts;

namespace LiveBench.Runs.Bench;

/// <summary>What the sandbox managed.</summary>
/// <param name="VerdictsPerSecond">Accepted verdicts a second, from source to verdict.</param>
/// <param name="P50Ms">Half of the answers had their verdict after so many milliseconds, from when the sandbox took them on.</param>
/// <param name="P95Ms">So had 95 of 100.</param>
/// <param name="Share">Where the processors' time went, as shares of all there was; together 1.</param>
/// <param name="PeakMb">The host process's peak resident memory, in MiB.</param>
public sealed record BenchFigures(double VerdictsPerSecond, double P50Ms, double P95Ms, BenchShare Share, double PeakMb);

/// <summary>Shares of the processors' time.</summary>
/// <param name="Compile">The compiler.</param>
/// <param name="Start">Starting the driver, until the first test.</param>
/// <param name="Execute">The answer's own code.</param>
/// <param name="Overhead">All else: the supervisor, the engine, the host, and waiting.</param>
public sealed record BenchShare(double Compile, double Start, double Execute, double Overhead);

/// <summary>Measures a sandbox with the published mix.</summary>
public sealed class SandboxBench(DockerSandbox sandbox, BenchMix mix, int jobs)
{
    private const int Warm = 16;
    private const int Starts = 9;

    /// <summary>Puts answers through: all of them must be Accepted.</summary>
    /// <exception cref="FaultException">One was not.</exception>
    public async Task<BenchFigures> Measure(int answers, CancellationToken cancellation)
    {
        for (var i = 0; i < Warm; i++)
            await Judge(-1 - i, cancellation);
        var starts = new List<double>();
        for (var i = 0; i < Starts; i++)
            starts.Add(((Execution.Ran)(await sandbox.Execute(mix.Job(0) with { Inputs = [] }, cancellation)).Execution).Usage.CpuMs);
        var start = Median(starts);

        var latencies = new double[answers];
        var (compiling, executing) = (0L, 0L);
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(Enumerable.Range(0, answers), new ParallelOptions { MaxDegreeOfParallelism = 2 * jobs, CancellationToken = cancellation }, async (i, stop) =>
        {
            var one = Stopwatch.StartNew();
            var (compiled, cpuMs) = await Judge(i, stop);
            latencies[i] = one.Elapsed.TotalMilliseconds;
            Interlocked.Add(ref compiling, compiled.Ticks);
            Interlocked.Add(ref executing, TimeSpan.FromMilliseconds(cpuMs).Ticks);
        });
        var elapsed = watch.Elapsed;
        Array.Sort(latencies);
        var capacity = elapsed.TotalMilliseconds * Math.Min(jobs, Environment.ProcessorCount) / answers;
        var (compile, cpu) = (new TimeSpan(compiling).TotalMilliseconds / answers / capacity, new TimeSpan(executing).TotalMilliseconds / answers / capacity);
        var share = new BenchShare(compile, Math.Min(cpu, start / capacity), Math.Max(0, cpu - (start / capacity)), Math.Max(0, 1 - compile - cpu));
        using var self = Process.GetCurrentProcess();
        return new BenchFigures(answers / elapsed.TotalSeconds, latencies[answers / 2], latencies[answers * 95 / 100], share, self.PeakWorkingSet64 / 1048576.0);
    }

    /// <summary>The middle one.</summary>
    public static double Median(IEnumerable<double> values) => values.Order().ToList() is { Count: > 0 } sorted ? sorted[sorted.Count / 2] : double.NaN;

    private async Task<(TimeSpan Compiling, double CpuMs)> Judge(int number, CancellationToken cancellation)
    {
        var executed = await sandbox.Execute(mix.Job(Math.Abs(number)), cancellation);
        var judgement = await Verdicts.Judge.Decide(executed.Execution, mix[Math.Abs(number)].Task, checker: null);
        return judgement.Verdict == Verdict.Accepted ? (executed.Compiling, ((Execution.Ran)executed.Execution).Usage.CpuMs)
            : throw new FaultException($"a right answer of the benchmark's own got {judgement.Verdict}: {judgement.Detail}");
    }
}
