using System.Diagnostics;
using System.Globalization;

namespace LiveBench.Sandbox;

/// <summary>Which process made a container: machine, process id and start, so that what a dead process left can be swept.</summary>
internal static class Owner
{
    /// <summary>
    /// Every process works out for itself when the machine was booted, from clocks that are adjusted meanwhile: two name the start of one
    /// process differently, by as much.
    /// </summary>
    private const int ClockSeconds = 60;

    /// <summary>This process.</summary>
    public static string Current { get; } = Of(Process.GetCurrentProcess());

    /// <summary>True when the owner was a process of this machine that runs no more. Of other machines nothing is known.</summary>
    public static bool IsGone(string owner)
    {
        var parts = owner.Split('|');
        if (parts is not [var machine, var id, var start] || machine != Environment.MachineName
            || !int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var pid) || !long.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var started))
            return false;
        try
        {
            using var process = Process.GetProcessById(pid);
            return Math.Abs(Start(process) - started) > ClockSeconds;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return true;
        }
    }

    private static string Of(Process process) => $"{Environment.MachineName}|{process.Id}|{Start(process)}";

    private static long Start(Process process) => process.StartTime.ToUniversalTime().Ticks / TimeSpan.TicksPerSecond;
}
