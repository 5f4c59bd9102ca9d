namespace LiveBench.Tests;

/// <summary>A folder that is gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Name { get; } = Directory.CreateTempSubdirectory("livebench-test-").FullName;

    /// <summary>A path in it.</summary>
    public string this[string path] => Path.Combine(Name, path);

    /// <summary>Writes a file in it, folders included, and returns its path.</summary>
    public string Write(string path, string text)
    {
        var file = this[path];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    public void Dispose() => Directory.Delete(Name, recursive: true);
}
