using Spectre.Console;

namespace LiveBench.Cli;

/// <summary>The two streams: results on stdout, everything about getting there on stderr.</summary>
internal static class Terminal
{
    private const int RedirectedWidth = 140;

    /// <summary>Results.</summary>
    public static IAnsiConsole Out { get; } = Plain(AnsiConsole.Create(new AnsiConsoleSettings()), Console.IsOutputRedirected);

    /// <summary>Progress, notes and errors.</summary>
    public static IAnsiConsole Err { get; } = Plain(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }), Console.IsErrorRedirected);

    /// <summary>A line on stderr, as it is.</summary>
    public static void Note(string line) => Console.Error.WriteLine(line);

    /// <summary>Shows a bar with counts, rate and time left while the work runs; lines now and then where nobody watches.</summary>
    /// <param name="work">Gets a function to report with: how many are done, of how many, and what to say beside the bar.</param>
    public static async Task<T> Progress<T>(string title, Func<Action<int, int, string>, Task<T>> work)
    {
        if (!Err.Profile.Capabilities.Interactive || Console.IsErrorRedirected)
            return await work(Lines(title));
        T? result = default;
        await Err.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask(Markup.Escape(title));
                var started = System.Diagnostics.Stopwatch.StartNew();
                result = await work((done, total, said) =>
                {
                    bar.MaxValue = Math.Max(1, total);
                    bar.Value = done;
                    bar.Description = Markup.Escape($"{title}  {done}/{total}  {said}  {done / Math.Max(0.001, started.Elapsed.TotalSeconds):0.0}/s");
                });
            });
        return result!;
    }

    /// <summary>Without colours and wide enough for every table where a file or a pipe reads.</summary>
    private static IAnsiConsole Plain(IAnsiConsole console, bool redirected)
    {
        if (redirected)
        {
            console.Profile.Capabilities.Ansi = false;
            console.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
            console.Profile.Width = RedirectedWidth;
        }
        return console;
    }

    /// <summary>One line a quarter of the way.</summary>
    private static Action<int, int, string> Lines(string title)
    {
        var (gate, shown, started) = (new Lock(), -1, System.Diagnostics.Stopwatch.StartNew());
        return (done, total, said) =>
        {
            lock (gate)
            {
                var quarter = total == 0 ? 4 : 4 * done / total;
                if (quarter <= shown || done == 0)
                    return;
                shown = quarter;
                Note($"{title}: {done}/{total} {said} ({done / Math.Max(0.001, started.Elapsed.TotalSeconds):0.0}/s)");
            }
        };
    }
}
