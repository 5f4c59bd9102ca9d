using System.Diagnostics;

namespace LiveBench;

/// <summary>What a finished process left behind.</summary>
public sealed record Finished(int ExitCode, string Output, string Errors);

/// <summary>The one place that starts processes.</summary>
public static class ChildProcess
{
    /// <summary>Runs a command to its end.</summary>
    /// <param name="line">Called with each line of either stream as it comes; null to collect only.</param>
    /// <exception cref="FaultException">The command is not there, or ran longer than <paramref name="limit"/>.</exception>
    public static async Task<Finished> Run(
        string command, IEnumerable<string> arguments, TimeSpan limit, Action<string>? line = null,
        IReadOnlyDictionary<string, string>? environment = null, CancellationToken cancellation = default)
    {
        using var process = Start(command, arguments, environment, redirectInput: true);
        process.StandardInput.Close();
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timer.CancelAfter(limit);
        var output = Collect(process.StandardOutput, line, timer.Token);
        var errors = Collect(process.StandardError, line, timer.Token);
        try
        {
            await process.WaitForExitAsync(timer.Token);
            return new Finished(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            process.Kill(entireProcessTree: true);
            throw new FaultException($"'{command}' ran longer than {limit.TotalSeconds:0} s and was ended");
        }
    }

    /// <summary>Starts a command whose input and output the caller speaks with.</summary>
    /// <param name="complaint">Called with each line of its errors; null drops them.</param>
    /// <exception cref="FaultException">The command is not there.</exception>
    public static Process Converse(
        string command, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, Action<string>? complaint = null)
    {
        var process = Start(command, arguments, environment, redirectInput: true);
        process.ErrorDataReceived += (_, e) => { if (e.Data is { } line) complaint?.Invoke(line); };
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Starts a command that outlives this process: a session of its own, its output in a file.</summary>
    /// <exception cref="FaultException">The command is not there.</exception>
    public static void Detach(string command, IEnumerable<string> arguments, string logFile)
    {
        // setsid and the redirection keep the daemon from holding our pipes open; a caller that waits on them would wait for ever.
        var script = "exec setsid \"$0\" \"$@\" </dev/null >>\"$LIVEBENCH_LOG\" 2>&1 &";
        using var shell = Start("/bin/sh", ["-c", script, command, .. arguments], new Dictionary<string, string> { ["LIVEBENCH_LOG"] = logFile }, redirectInput: true);
        shell.StandardInput.Close();
        shell.WaitForExit();
    }

    private static Process Start(string command, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment, bool redirectInput)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            RedirectStandardInput = redirectInput,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new FaultException($"'{command}' cannot be started: {e.Message}", e);
        }
    }

    private static async Task<string> Collect(StreamReader reader, Action<string>? each, CancellationToken cancellation)
    {
        var all = new System.Text.StringBuilder();
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            all.Append(line).Append('\n');
            each?.Invoke(line);
        }
        return all.ToString();
    }
}
