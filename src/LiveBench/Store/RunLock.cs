using System.Globalization;

namespace LiveBench.Store;

/// <summary>Keeps a second process off a run. The lock is the kernel's, so a process that was killed holds none.</summary>
public sealed class RunLock : IDisposable
{
    private readonly FileStream stream;

    private RunLock(FileStream stream) => this.stream = stream;

    /// <summary>Takes the lock of a run.</summary>
    /// <exception cref="UsageException">Another process has it; the message names it.</exception>
    public static RunLock Take(RunStore store, Run run)
    {
        var folder = Path.Combine(Path.GetDirectoryName(store.File)!, "locks");
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, run.Id);
        try
        {
            var stream = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            stream.SetLength(0);
            using var writer = new StreamWriter(stream, leaveOpen: true);
            writer.Write(Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return new RunLock(stream);
        }
        catch (IOException e)
        {
            throw new UsageException($"run {run.Name} ({run.Model} over {run.Round}) is under way already in process {Holder(file)}; wait for it, or end it", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private static string Holder(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd() is { Length: > 0 } pid ? pid : "unknown";
        }
        catch (IOException)
        {
            return "unknown";
        }
    }
}
