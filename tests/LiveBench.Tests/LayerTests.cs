using System.Text.RegularExpressions;

namespace LiveBench.Tests;

/// <summary>The folders of the library are the stages of the flow; a stage uses what stands left of it, never what stands right.</summary>
public sealed partial class LayerTests
{
    private static readonly string[] Stages =
        ["Tasks", "Templates", "Sandbox", "Verdicts", "Rounds", "Models", "Answers", "Store", "Runs", "Statistics", "Reports"];

    [Fact]
    public void Every_folder_is_a_stage()
    {
        var folders = Directory.EnumerateDirectories(Library).Select(Path.GetFileName).Where(f => f is not ("bin" or "obj")).Order();
        Assert.Equal(Stages.Order(), folders);
    }

    [Fact]
    public void No_stage_looks_right()
    {
        var offences = new List<string>();
        foreach (var file in Sources())
        {
            var stage = Array.IndexOf(Stages, Path.GetRelativePath(Library, file).Split(Path.DirectorySeparatorChar)[0]);
            foreach (Match use in StageName().Matches(File.ReadAllText(file)))
                if (Array.IndexOf(Stages, use.Groups["stage"].Value) is var used && used > stage)
                    offences.Add($"{Path.GetRelativePath(Library, file)} uses {Stages[used]}");
        }
        Assert.Empty(offences.Distinct());
    }

    [Fact]
    public void A_file_s_namespace_is_its_folder()
    {
        var wrong = Sources().Where(f => !f.Contains(".DotNet", StringComparison.Ordinal) && !f.Contains("Microsoft.", StringComparison.Ordinal))
            .Where(f => !File.ReadAllText(f).Contains($"namespace LiveBench{Space(f)};", StringComparison.Ordinal));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Only_one_class_starts_processes_one_speaks_to_Docker_one_opens_the_database()
    {
        Assert.Equal(["ChildProcess.cs"], Using("Process.Start("));
        Assert.Equal(["Engine.cs"], Using("new DockerClientConfiguration("));
        Assert.Equal(["RunStore.cs"], Using("new SqliteConnection("));
    }

    private static string Library => Path.Combine(Repository.Root, "src", "LiveBench");

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories).Where(f => !Path.GetRelativePath(Library, f).Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj"));

    private static IEnumerable<string> Using(string text) =>
        Sources().Where(f => File.ReadAllText(f).Contains(text, StringComparison.Ordinal)).Select(f => Path.GetFileName(f)!);

    private static string Space(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetRelativePath(Library, file))!;
        return folder.Length == 0 ? "" : "." + folder.Replace(Path.DirectorySeparatorChar, '.');
    }

    [GeneratedRegex(@"\bLiveBench\.(?<stage>Tasks|Templates|Sandbox|Verdicts|Rounds|Models|Answers|Store|Runs|Statistics|Reports)\b")]
    private static partial Regex StageName();
}
