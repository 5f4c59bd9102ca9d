using System.Diagnostics;

namespace LiveBench.Templates;

/// <summary>
/// Ends a worker process when a script hangs where no fuel is burned (inside LINQ, say), after reporting where it was seen last.
/// A clock decides here, so it is set far beyond what any draw needs.
/// </summary>
internal sealed class Watchdog : IDisposable
{
    private static readonly TimeSpan ScriptTime = TimeSpan.FromSeconds(15);

    private readonly Action<TemplateError> report;
    private readonly Timer timer;
    private string file = "";

    public Watchdog(Action<TemplateError> report)
    {
        this.report = report;
        timer = new Timer(_ => Bite());
    }

    /// <summary>Watches a script until the result is disposed.</summary>
    public IDisposable Watch(string watchedFile)
    {
        file = watchedFile;
        timer.Change(ScriptTime, Timeout.InfiniteTimeSpan);
        return new Leash(timer);
    }

    public void Dispose() => timer.Dispose();

    private void Bite()
    {
        report(new TemplateError(file, Math.Max(1, Fuel.LastLine), 1,
            $"still running after {ScriptTime.TotalSeconds:0} s (this is the last loop or function it was seen in); a draw takes microseconds, so something here does not end"));
        Process.GetCurrentProcess().Kill();
    }

    private sealed class Leash(Timer timer) : IDisposable
    {
        public void Dispose() => timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
