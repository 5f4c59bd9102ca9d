using System.Diagnostics;
using System.Text;
using System.Text.Json;
using LiveBench.Cli;

namespace LiveBench.Tests.EndToEnd;

/// <summary>The command line as a user starts it: a process of its own, in a folder of its own, without a terminal.</summary>
internal sealed class Livebench : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder errors = new();
    private readonly Task<string> output;
    private readonly Task reading;

    private Livebench(string command, IEnumerable<string> arguments, string folder, Action<string>? said)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["OPENAI_API_KEY"] = "test";
        process = Process.Start(start)!;
        process.StandardInput.Close();
        output = process.StandardOutput.ReadToEndAsync();
        reading = ReadErrors(said);
    }

    /// <summary>What it left behind.</summary>
    internal sealed record Ended(int ExitCode, string Output, string Errors)
    {
        /// <summary>Its standard output, read as JSON.</summary>
        public JsonElement Json => JsonDocument.Parse(Output).RootElement;
    }

    /// <summary>Runs the command line to its end.</summary>
    public static async Task<Ended> Run(string folder, params IEnumerable<string> arguments)
    {
        using var started = Start(folder, null, arguments);
        return await started.End();
    }

    /// <summary>Starts the command line; <paramref name="said"/> hears every line of its errors.</summary>
    public static Livebench Start(string folder, Action<string>? said, params IEnumerable<string> arguments) =>
        new(Installation.Dotnet, new[] { Path.Combine(AppContext.BaseDirectory, "LiveBench.Cli.dll") }.Concat(arguments), folder, said);

    /// <summary>Runs another command to its end.</summary>
    public static async Task<Ended> Command(string folder, string command, params IEnumerable<string> arguments)
    {
        using var started = new Livebench(command, arguments, folder, null);
        return await started.End();
    }

    /// <summary>Waits for its end.</summary>
    public async Task<Ended> End()
    {
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await reading;
        return new Ended(process.ExitCode, await output, errors.ToString());
    }

    /// <summary>SIGKILL.</summary>
    public void Kill() => process.Kill();

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private async Task ReadErrors(Action<string>? said)
    {
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            errors.AppendLine(line);
            said?.Invoke(line);
        }
    }
}
