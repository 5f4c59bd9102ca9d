using System.Globalization;
using System.Text;

namespace LiveBench.Sandbox;

/// <summary>
/// Hands out user ids in blocks, one block a container, so that no uid is used twice on a machine, whichever of its engines runs
/// the container. The next block is kept in a file per machine that all processes here share.
/// </summary>
public sealed class UidBlocks(string folder, string machine)
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
        var name = string.Concat(machine.Where(char.IsAsciiLetterOrDigit));
        var file = Path.Combine(folder, $"uids-{(name.Length > 0 ? name : "engine")}");
        for (var tries = 1; ; tries++)
        {
            try
            {
                using var stream = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                using var reader = new StreamReader(stream, leaveOpen: true);
                var block = int.TryParse(reader.ReadToEnd(), NumberStyles.None, CultureInfo.InvariantCulture, out var kept) && kept is >= First and < Last ? kept : First;
                stream.Position = 0;                       // written over, never emptied first: killed in between, it must not start anew
                stream.Write(Encoding.ASCII.GetBytes((block + Size).ToString(CultureInfo.InvariantCulture)));
                stream.SetLength(stream.Position);
                return block;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                if (tries == 100 || e is UnauthorizedAccessException)
                    throw new FaultException($"'{file}' stays locked or cannot be written: {e.Message}", e);
                Thread.Yield();
                using var pause = new ManualResetEventSlim();
                pause.Wait(10);
            }
        }
    }
}
