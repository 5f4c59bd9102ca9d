using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using LiveBench.Tasks;

namespace LiveBench.Sandbox;

/// <summary>A run container: executes one answer at a time, each in a fresh process under a uid of its own.</summary>
/// <param name="start">Gives a container that is up and, for a language that forks, warm.</param>
/// <param name="ready">Where containers come from, and go back to, when every answer has one of its own; null when a container serves many.</param>
internal sealed class Runner(Func<CancellationToken, Task<Container>> start, ReadyContainers? ready, Language language) : IAsyncDisposable
{
    private const byte Program = 1, Test = 2, End = 3;
    private const byte Value = 1, Threw = 2, Finished = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private Container? container;

    /// <summary>Runs a compiled answer on the inputs.</summary>
    /// <exception cref="ContainerLostException">The container went away while the answer ran.</exception>
    /// <exception cref="FaultException">The engine or the supervisor failed.</exception>
    public async Task<Execution.Ran> Run(byte[] artifact, SandboxJob job, CancellationToken cancellation)
    {
        if (container is { Usable: false })
            await Replace();
        container ??= await (ready is null ? start(cancellation) : ready.Take(cancellation));
        try
        {
            var (limits, room) = (job.Limits, container);
            var number = await room.StartJob(language.Run, limits.MemoryMb, limits.OutputKb, limits.CpuMs, limits.WallMs, Inputs(artifact, job), cancellation);
            var (ran, left) = await Watch(room, number, job, cancellation);
            if (left)
                await Replace();
            else
                Renew();
            return ran;
        }
        catch (Exception e) when (e is FaultException or OperationCanceledException)
        {
            await Replace();                               // nobody knows what still runs in it
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Replace();

    /// <summary>Where every answer has a container of its own, the next one has another.</summary>
    private void Renew()
    {
        if (ready is null)
            return;
        ready.Return(container!);
        container = null;
    }

    private async Task Replace()
    {
        if (container is not null && ready is null)
            await container.DisposeAsync();
        else if (container is not null)
            ready!.Discard(container);
        container = null;
    }

    internal static byte[] Inputs(byte[] artifact, SandboxJob job)
    {
        var frames = new WireWriter().Frame(Program, 0, artifact);
        foreach (var (input, i) in job.Inputs.Select((input, i) => (input, i)))
            frames.Frame(Test, i, new WireWriter().Input(input, job.Signature).ToArray());
        return frames.Frame(End, job.Inputs.Length, []).ToArray();
    }

    private async Task<(Execution.Ran Ran, bool Left)> Watch(Container room, uint number, SandboxJob job, CancellationToken cancellation)
    {
        var transcript = new Transcript(job.Inputs.Length);
        var (output, errors) = (new MemoryStream(), new MemoryStream());
        for (; ; )
        {
            var frame = await room.Next(number, cancellation);
            switch (frame.Kind)
            {
                case Container.Output:
                    if (transcript.Violation is null && !transcript.Add(frame.Payload))
                        await room.Kill(number, cancellation);
                    break;
                case Container.Stdout:
                    output.Write(frame.Payload);
                    break;
                case Container.Stderr:
                    errors.Write(frame.Payload);
                    break;
                case Container.Ended:
                    var (ending, usage, left) = frame.Ended();
                    if (ending.Reason == EndReason.NotStarted)
                        throw new FaultException($"the driver could not be started (error {ending.Status})");
                    var ran = new Execution.Ran(transcript.Returned, transcript.Threw, transcript.Finished, transcript.Violation, ending, usage,
                        Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(errors.ToArray()));
                    return (ran with { MemoryRanOut = MemoryRanOut(ran) }, left);
            }
        }
    }

    private bool MemoryRanOut(Execution.Ran ran) => ran.Threw is { Type: var type } ? language.MemoryErrors.Contains(type)
        : !ran.Finished && language.MemoryMarks.Any(mark => Regex.IsMatch(ran.Stderr, mark, RegexOptions.CultureInvariant, Patience));

    /// <summary>What an answer's process has said so far, checked as it comes.</summary>
    private sealed class Transcript(int tests)
    {
        // What a frame may announce. How much of it may come is the output limit's affair, which the supervisor keeps.
        private const int LongestFrame = 64 << 20;

        private readonly FrameAssembly frames = new(LongestFrame);
        private readonly List<Value> returned = [];

        public Thrown? Threw { get; private set; }

        public bool Finished { get; private set; }

        public string? Violation { get; private set; }

        public ImmutableArray<Value> Returned => [.. returned];

        /// <summary>Takes a piece; false when it breaks the protocol.</summary>
        public bool Add(byte[] piece)
        {
            try
            {
                foreach (var frame in frames.Add(piece))
                    Take(frame);
                return true;
            }
            catch (MalformedException e)
            {
                Violation = e.Message;
                return false;
            }
        }

        private void Take(WorkerFrame frame)
        {
            if (Finished || Threw is not null)
                throw new MalformedException($"a frame of kind {frame.Kind} after the last one");
            switch (frame.Kind)
            {
                case Runner.Value when frame.Number == returned.Count && returned.Count < tests:
                    returned.Add(WireReader.Read(frame.Payload));
                    break;
                case Runner.Value:
                    throw new MalformedException($"a value for test {frame.Number} where {(returned.Count < tests ? $"test {returned.Count}" : "none")} was expected");
                case Runner.Threw when frame.Number == returned.Count:
                    var text = Encoding.UTF8.GetString(frame.Payload).Split('\n', 2);
                    Threw = new Thrown(returned.Count, text[0], text.Length > 1 ? text[1] : "");
                    break;
                case Runner.Finished when returned.Count == tests:
                    Finished = true;
                    break;
                default:
                    throw new MalformedException($"a frame of kind {frame.Kind} for test {frame.Number} after {returned.Count} of {tests} values");
            }
        }
    }
}
