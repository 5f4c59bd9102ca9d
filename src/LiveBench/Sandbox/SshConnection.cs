using System.Diagnostics;
using System.Text;

namespace LiveBench.Sandbox;

/// <summary>
/// A connection to an engine through ssh, made as Docker's own command line makes it: <c>docker system dial-stdio</c> runs there, and
/// what goes into it and comes out of it is the connection.
/// </summary>
internal sealed class SshConnection : Stream
{
    private const int NotFound = 127;

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    private readonly Uri address;
    private readonly Process process;
    private readonly Task<int> ended;
    private readonly StringBuilder complaints;
    private readonly Stream input;
    private readonly Stream output;

    private SshConnection(Uri address, Process process, StringBuilder complaints)
    {
        this.address = address;
        this.process = process;
        this.complaints = complaints;
        input = process.StandardInput.BaseStream;
        output = process.StandardOutput.BaseStream;
        ended = Ended();
    }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Starts ssh; whether it comes through shows when it is first read from.</summary>
    public static SshConnection Open(Uri address)
    {
        var complaints = new StringBuilder();
        // A Ctrl-C in the terminal must not take the connection that the containers are removed over.
        const string Script = "trap '' INT; command -v ssh >/dev/null || { echo 'there is no ssh command here' >&2; exit 255; }; exec ssh \"$@\"";
        var arguments = Arguments(address);
        void Hear(string line) { lock (complaints) complaints.Append(complaints.Length > 0 ? "; " : "").Append(line.Trim()); }
        var process = OperatingSystem.IsWindows() ? ChildProcess.Converse("ssh", arguments, complaint: Hear) : ChildProcess.Converse("/bin/sh", ["-c", Script, "ssh", .. arguments], complaint: Hear);
        return new SshConnection(address, process, complaints);
    }

    /// <summary>What ssh is told: nobody answers its questions, and what it runs there.</summary>
    internal static IReadOnlyList<string> Arguments(Uri address)
    {
        // Where its configuration lets connections share one, that one must not end with the first of them.
        List<string> all = ["-T", "-o", "BatchMode=yes", "-o", "ConnectTimeout=15", "-o", "ControlPersist=60"];
        if (address.UserInfo.Length > 0)
            all.AddRange(["-l", Uri.UnescapeDataString(address.UserInfo)]);
        if (address.Port > 0)
            all.AddRange(["-p", $"{address.Port}"]);
        all.AddRange(["--", address.Host.Trim('[', ']'), "docker"]);
        if (address.LocalPath is not ("" or "/"))
            all.AddRange(["--host", $"'unix://{address.LocalPath.Replace("'", "'\\''", StringComparison.Ordinal)}'"]);
        return [.. all, "system", "dial-stdio"];
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await output.ReadAsync(buffer, cancellationToken);
        return read > 0 || buffer.IsEmpty || await Failure() is not { } failure ? read : throw new IOException(failure);
    }

    /// <inheritdoc/>
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            await input.WriteAsync(buffer, cancellationToken);
            await input.FlushAsync(cancellationToken);
        }
        catch (IOException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new IOException(await Failure() ?? e.Message, e);
        }
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => output.Read(buffer, offset, count);

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => input.Write(buffer, offset, count);

    /// <inheritdoc/>
    public override void Flush() => input.Flush();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            input.Dispose();
            output.Dispose();
            Kill();
        }
        base.Dispose(disposing);
    }

    /// <summary>Without its input it would stay for as long as the engine keeps the connection, which may be longer than we live.</summary>
    private void Kill()
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended and been waited for.
        }
    }

    /// <summary>Why it ended; null when it ended well.</summary>
    private async Task<string?> Failure()
    {
        int status;
        try
        {
            status = await ended.WaitAsync(Grace);
        }
        catch (TimeoutException)
        {
            return $"ssh to {address.Host} closed its output and did not end";
        }
        string said;
        lock (complaints)
            said = complaints.ToString();
        return status switch
        {
            0 => null,
            NotFound => $"{address.Host} has no docker command, which is how an engine is reached over ssh; install Docker's command line there ({said})",
            255 => $"ssh says: {said}; what it does by hand: ssh {string.Join(' ', Arguments(address))}",
            _ => $"docker system dial-stdio on {address.Host} ended with status {status}, saying: {said}",
        };
    }

    private async Task<int> Ended()
    {
        await process.WaitForExitAsync();
        using (process)
            return process.ExitCode;
    }
}
