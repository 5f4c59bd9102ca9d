using System.Diagnostics;

namespace LiveBench.Tests.EndToEnd;

/// <summary>What engines mount in their folders, and must let go before those can be removed.</summary>
internal static class Mounts
{
    public static async Task Unmount(this TemporaryFolder folder)
    {
        using var clean = Process.Start("sh", ["-c", $"awk -v d='{folder.Name}' 'index($2, d) == 1 {{ print $2 }}' /proc/mounts | sort -r | xargs -r umount -l"]);
        await clean.WaitForExitAsync(CancellationToken.None);
    }
}
