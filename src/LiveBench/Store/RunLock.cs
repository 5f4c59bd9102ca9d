using System.Globalization;

namespace LiveBench.Store;

/// <summary>Keeps a second process off a run. The lock is the kernel's, so a process that was killed holds none.</summary>
public sealed class RunLock : IDisposable
{
    private const string PidEnding = ".pid";

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
            File.WriteAllText(file + PidEnding, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return new RunLock(stream);
        }
        catch (IOException e)
        {
            throw new UsageException($"run {run.Name} ({run.Model} over {run.Round}) is under way already in process {Holder(file)}; wait for it, or end it", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    /// <summary>A locked file cannot be read by others, so the pid stands beside it.</summary>
    private static string Holder(string file) =>
        File.Exists(file + PidEnding) && File.ReadAllText(file + PidEnding) is { Length: > 0 } pid ? pid : "unknown";
}
