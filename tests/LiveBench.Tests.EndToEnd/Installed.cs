namespace LiveBench.Tests.EndToEnd;

/// <summary>Commands that <c>setup</c> installs where it can.</summary>
internal static class Installed
{
    private static readonly string[] Folders = [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), "/usr/sbin", "/sbin"];

    /// <summary>Whether the command is there.</summary>
    public static bool Is(string name) => File(name) is not null;

    /// <summary>Where the command is; the test is skipped where it is missing.</summary>
    public static string Command(string name)
    {
        Assert.SkipUnless(Is(name), $"there is no {name} here; tests/LiveBench.Tests.EndToEnd/setup installs it on Debian");
        return File(name)!;
    }

    private static string? File(string name) => Folders.Select(f => Path.Combine(f, name)).FirstOrDefault(System.IO.File.Exists);
}
