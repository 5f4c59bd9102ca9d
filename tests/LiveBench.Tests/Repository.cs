namespace LiveBench.Tests;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder of LiveBench.sln.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "LiveBench.sln")))
                return folder.FullName;
        throw new InvalidOperationException($"no LiveBench.sln above {from}");
    }
}
