using System.Diagnostics;
using System.Globalization;

namespace LiveBench.Sandbox;

/// <summary>Which process made a container: machine, process id and start, so that what a dead process left can be swept.</summary>
internal static class Owner
{
    /// <summary>This process.</summary>
    public static string Current { get; } = Of(Process.GetCurrentProcess());

    /// <summary>True when the owner was a process of this machine that runs no more. Of other machines nothing is known.</summary>
    public static bool IsGone(string owner)
    {
        var parts = owner.Split('|');
        if (parts is not [var machine, var id, _] || machine != Environment.MachineName || !int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var pid))
            return false;
        try
        {
            using var process = Process.GetProcessById(pid);
            return Of(process) != owner;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return true;
        }
    }

    private static string Of(Process process) => $"{Environment.MachineName}|{process.Id}|{process.StartTime.ToUniversalTime().Ticks / TimeSpan.TicksPerSecond}";
}
