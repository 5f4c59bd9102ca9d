using System.Collections.Concurrent;
using System.Diagnostics;

namespace LiveBench.Sandbox;

/// <summary>
/// Watches a supervisor: pings it, and gives it up when it stays silent, or lets a job go on long after the limit that it keeps itself.
/// </summary>
/// <param name="ping">Asks for a sign of life.</param>
/// <param name="giveUp">Called at most once, with what was wrong.</param>
/// <param name="interval">Between two pings.</param>
/// <param name="patience">How long it may be silent, or late by.</param>
internal sealed class Heartbeat(Func<CancellationToken, Task> ping, Action<string> giveUp, TimeSpan interval, TimeSpan patience)
{
    private readonly ConcurrentDictionary<uint, long> due = new();
    private long heard = Stopwatch.GetTimestamp();

    /// <summary>A sign of life.</summary>
    public void Hear() => Volatile.Write(ref heard, Stopwatch.GetTimestamp());

    /// <summary>A job begins to count against a wall limit, in milliseconds; 0: it has none.</summary>
    public void Expect(uint job, int wallMs)
    {
        if (wallMs > 0)
            due[job] = Stopwatch.GetTimestamp() + (long)(((2 * wallMs / 1000.0) + patience.TotalSeconds) * Stopwatch.Frequency);
        else
            End(job);
    }

    /// <summary>A job has ended.</summary>
    public void End(uint job) => due.TryRemove(job, out _);

    /// <summary>Beats until cancelled.</summary>
    public async Task Beat(CancellationToken cancellation)
    {
        try
        {
            for (; ; )
            {
                await Task.Delay(interval, cancellation);
                await ping(cancellation).WaitAsync(patience, cancellation);
                if (Stopwatch.GetElapsedTime(Volatile.Read(ref heard)) > patience)
                {
                    giveUp($"its supervisor was silent for {patience.TotalSeconds:0} s");
                    return;
                }
                if (due.Values.Any(by => Stopwatch.GetTimestamp() > by))
                {
                    giveUp("its supervisor let a job go on long after its limit");
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The container is being closed.
        }
        catch (Exception e) when (e is FaultException or TimeoutException)
        {
            giveUp("its supervisor takes no input");
        }
    }
}
