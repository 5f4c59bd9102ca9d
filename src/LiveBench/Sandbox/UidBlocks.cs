using System.Globalization;

namespace LiveBench.Sandbox;

/// <summary>
/// Hands out user ids in blocks, one block a container, so that no uid is used twice on an engine. The next block is kept in a file
/// per engine that all processes of this machine share.
/// </summary>
public sealed class UidBlocks(string folder, string engineId)
{
    /// <summary>How many uids a container gets.</summary>
    public const int Size = 10_000;

    private const int First = 100_000;
    private const int Last = int.MaxValue - (2 * Size);

    /// <summary>The first uid of a fresh block.</summary>
    /// <exception cref="FaultException">The file stayed locked, or cannot be written.</exception>
    public int Next()
    {
        Directory.CreateDirectory(folder);
        var name = string.Concat(engineId.Where(char.IsAsciiLetterOrDigit));
        var file = Path.Combine(folder, $"uids-{(name.Length > 0 ? name : "engine")}");
        for (var tries = 1; ; tries++)
        {
            try
            {
                using var stream = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                using var reader = new StreamReader(stream, leaveOpen: true);
                var block = int.TryParse(reader.ReadToEnd(), NumberStyles.None, CultureInfo.InvariantCulture, out var kept) && kept is >= First and < Last ? kept : First;
                stream.SetLength(0);
                using var writer = new StreamWriter(stream);
                writer.Write(block + Size);
                return block;
            }
            catch (IOException e)
            {
                if (tries == 100)
                    throw new FaultException($"'{file}' stays locked or cannot be written: {e.Message}", e);
                Thread.Yield();
                using var pause = new ManualResetEventSlim();
                pause.Wait(10);
            }
        }
    }
}
