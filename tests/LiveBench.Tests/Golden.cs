namespace LiveBench.Tests;

/// <summary>Golden files: what came out once and must stay. LIVEBENCH_GOLDEN=write writes them anew, for the change to be read in the diff.</summary>
internal static class Golden
{
    /// <summary>Compares with the file, given from the test project's folder.</summary>
    public static void Equal(string file, string actual)
    {
        var path = Path.Combine(Repository.Root, "tests", "LiveBench.Tests", file);
        if (Environment.GetEnvironmentVariable("LIVEBENCH_GOLDEN") == "write")
            File.WriteAllText(path, actual.TrimEnd() + "\n");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n").TrimEnd(), actual.ReplaceLineEndings("\n").TrimEnd());
    }
}
