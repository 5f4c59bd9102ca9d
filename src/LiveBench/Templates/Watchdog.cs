using System.Diagnostics;

namespace LiveBench.Templates;

/// <summary>
/// Ends a worker process when a script hangs where no fuel is burned (inside LINQ, say), after reporting where it was seen last.
/// Processor time decides, not the clock: a busy machine is no fault of the script's.
/// </summary>
internal sealed class Watchdog : IDisposable
{
    /// <summary>What a draw may take.</summary>
    internal static readonly TimeSpan ScriptTime = TimeSpan.FromSeconds(5);

    /// <summary>What drawing a task and putting it through the gates may take: thousands of calls, each bounded by its own count.</summary>
    internal static readonly TimeSpan ExaminingTime = TimeSpan.FromSeconds(120);

    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(250);

    private readonly Action<TemplateError> report;
    private readonly Timer timer;
    private TimeSpan begun;
    private TimeSpan allowed;
    private string file = "";

    public Watchdog(Action<TemplateError> report)
    {
        this.report = report;
        timer = new Timer(_ => Look());
    }

    /// <summary>Watches a script until the result is disposed.</summary>
    public IDisposable Watch(string watchedFile, TimeSpan processorTime)
    {
        (file, begun, allowed) = (watchedFile, Environment.CpuUsage.TotalTime, processorTime);
        timer.Change(Round, Round);
        return new Leash(timer);
    }

    public void Dispose() => timer.Dispose();

    private void Look()
    {
        if (Environment.CpuUsage.TotalTime - begun < allowed)
            return;
        report(new TemplateError(file, Math.Max(1, Fuel.LastLine), 1,
            $"still running after {allowed.TotalSeconds:0} s of processor time (this is the last loop or function it was seen in); a draw takes milliseconds, so something here does not end"));
        Process.GetCurrentProcess().Kill();
    }

    private sealed class Leash(Timer timer) : IDisposable
    {
        public void Dispose() => timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
