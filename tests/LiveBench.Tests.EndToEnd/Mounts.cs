using System.Diagnostics;

namespace LiveBench.Tests.EndToEnd;

/// <summary>What engines mount in their folders, and must let go before those can be removed.</summary>
internal static class Mounts
{
    public static async Task Unmount(this TemporaryFolder folder)
    {
        // Podman's cleaners outlive its service, and mount what they clean.
        for (var tries = 0; tries < 300 && IsAtWork(folder.Name); tries++)
            await Task.Delay(100, CancellationToken.None);
        using var clean = Process.Start("sh", ["-c", $"awk -v d='{folder.Name}' 'index($2, d) == 1 {{ print $2 }}' /proc/mounts | sort -r | xargs -r umount -l"]);
        await clean.WaitForExitAsync(CancellationToken.None);
    }

    /// <summary>Whether a process was started with the folder among its arguments.</summary>
    private static bool IsAtWork(string folder) => Directory.EnumerateDirectories("/proc").Where(p => char.IsAsciiDigit(Path.GetFileName(p)[0])).Any(p =>
    {
        try
        {
            return File.ReadAllText(Path.Combine(p, "cmdline")).Contains(folder, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false; // It ended meanwhile.
        }
    });
}
