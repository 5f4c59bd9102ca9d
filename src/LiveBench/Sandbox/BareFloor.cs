using System.Globalization;
using System.Text;
using LiveBench.Tasks;

namespace LiveBench.Sandbox;

/// <summary>
/// What answers cost when nothing but their drivers runs: fresh processes under uids of their own with limits, in as many containers as
/// run at once; no supervisor, no judging. The sandbox is measured against it.
/// </summary>
internal sealed class BareFloor(Engine engine, SandboxImage image, Language language, Compiler compiler)
{
    private const string Program = "/opt/livebench/floor";
    private const int MemoryMb = 1024;

    /// <summary>Answers a second.</summary>
    /// <param name="atOnce">How many run at once.</param>
    /// <exception cref="FaultException">A source does not compile, or a driver fails.</exception>
    public async Task<double> Measure(IReadOnlyList<SandboxJob> answers, int atOnce, CancellationToken cancellation)
    {
        var plan = new ContainerPlan(image.Tag, MemoryMb, language.ExecutableBox, Command(answers[0].Limits), [.. Environment(answers[0].Limits)]);
        var inputs = new List<byte[]>();
        for (var first = 0; first < atOnce; first++)
            inputs.Add(await Input([.. answers.Where((_, i) => i % atOnce == first)], cancellation));
        var took = await Task.WhenAll(inputs.Select(input => Run(plan, input, cancellation)));
        return answers.Count / took.Max().TotalSeconds;
    }

    /// <summary>One answer in one <c>docker run</c>.</summary>
    /// <exception cref="FaultException">The command line is not there, or failed.</exception>
    public async Task DockerRun(SandboxJob job, CancellationToken cancellation)
    {
        var command = Command(job.Limits);
        string[] arguments = ["-H", engine.Endpoint.Address.ToString(), "run", "--rm", "-i", "--network", "none", "--read-only", "--tmpfs", "/box:mode=1777",
            .. Environment(job.Limits).SelectMany(e => new[] { "-e", e }), "--entrypoint", command[0], image.Tag, .. command[1..]];
        using var process = ChildProcess.Converse("docker", arguments);
        var input = await Input([job], cancellation);
        await process.StandardInput.BaseStream.WriteAsync(input, cancellation);
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        if (process.ExitCode != 0)
            throw new FaultException($"docker run failed with exit code {process.ExitCode}: {output}");
    }

    private string[] Command(Limits limits) =>
        [Program, language.Run.AddressMb.ToString(CultureInfo.InvariantCulture), .. language.Run.Command(limits.MemoryMb)];

    private IEnumerable<string> Environment(Limits limits) =>
        [.. language.Run.Environment(limits.MemoryMb), string.Create(CultureInfo.InvariantCulture, $"LIVEBENCH_MEMORY_MB={limits.MemoryMb}")];

    private async Task<byte[]> Input(IReadOnlyList<SandboxJob> answers, CancellationToken cancellation)
    {
        var input = new WireWriter().U32(answers.Count);
        foreach (var job in answers)
        {
            if (await compiler.Build(job, cancellation) is not (Compilation.Compiled { Artifact: var artifact }, _))
                throw new FaultException("a solution of the benchmark's own does not compile");
            var frames = Runner.Inputs(artifact, job);
            input.U32(frames.Length).Raw(frames);
        }
        return input.ToArray();
    }

    private async Task<TimeSpan> Run(ContainerPlan plan, byte[] input, CancellationToken cancellation)
    {
        var (id, stream) = await engine.Start(Confinement.Full.Parameters(engine, plan), cancellation);
        try
        {
            await stream.WriteAsync(input, 0, input.Length, cancellation);
            var (output, buffer) = (new StringBuilder(), new byte[4096]);
            while (await stream.ReadOutputAsync(buffer, 0, buffer.Length, cancellation) is { EOF: false } piece)
                output.Append(Encoding.UTF8.GetString(buffer, 0, piece.Count));
            return long.TryParse(output.ToString().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var microseconds)
                ? TimeSpan.FromMicroseconds(microseconds) : throw new FaultException($"the bare floor could not be measured: {output}");
        }
        catch (Exception e) when (Engine.IsEngineFailure(e))
        {
            throw new FaultException($"the bare floor's container went away: {e.Message}", e);
        }
        finally
        {
            stream.Dispose();
            await engine.Remove(id);
        }
    }
}
