using System.Collections.Concurrent;
using System.Diagnostics;

namespace LiveBench.Tests.EndToEnd;

/// <summary>A server of a test's own, that is asked to end, and waited for, when the test is over.</summary>
internal sealed class Daemon : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> said = new();

    public Daemon(string command, IEnumerable<string> arguments)
    {
        process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += Hear;
        process.ErrorDataReceived += Hear;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Asks until it answers, at most half a minute.</summary>
    public async Task<T> Up<T>(Func<Task<T>> ask)
    {
        for (var tries = 1; ; tries++)
            try
            {
                return await ask();
            }
            catch (Exception e) when (e is FaultException or IOException or System.Net.Sockets.SocketException)
            {
                if (tries == 300 || process.HasExited)
                    throw new InvalidOperationException($"{process.StartInfo.FileName} did not come up: {string.Join('\n', said)}", e);
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
    }

    /// <summary>SIGKILL, and nothing that it could do about it.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            using var kill = Process.Start("sh", ["-c", $"kill -TERM {process.Id}"]);
            await process.WaitForExitAsync(CancellationToken.None);
        }
        process.Dispose();
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text)
            said.Enqueue(text);
    }
}
