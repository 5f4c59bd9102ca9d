using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveBench.Rounds.Gates;
using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Rounds;

/// <summary>A round as files, in the layout of the design. The same secret and templates give the same bytes.</summary>
public static class RoundFolder
{
    private const string ManifestFile = "manifest.json", TasksFile = "tasks.jsonl", TestsFile = "tests.jsonl", SecretFile = "secret", TemplatesFolder = "templates";

    private static readonly JsonSerializerOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of tasks.jsonl and tests.jsonl, and their hashes for the manifest.</summary>
    /// <param name="figures">What the gates measured of each task; empty where that is not known.</param>
    public static (string Shown, string Kept, ImmutableSortedDictionary<string, string> Hashes) Lines(IReadOnlyList<TaskInstance> tasks, ImmutableArray<InstanceFigures> figures)
    {
        var (shown, kept) = (Text(tasks.Select(TaskJson.Shown)), Text(tasks.Select((task, i) => Private(task, figures is [] ? null : figures[i]))));
        return (shown, kept, ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal).Add(TasksFile, Hash(shown)).Add(TestsFile, Hash(kept)));
    }

    /// <summary>Writes a round. The folder appears whole or not at all.</summary>
    /// <exception cref="UsageException">The folder is there already and is not empty.</exception>
    public static void Write(Round round, IReadOnlyList<TaskTemplate> templates)
    {
        RequireFree(round.Folder);
        var draft = $"{Path.TrimEndingDirectorySeparator(round.Folder)}.{Environment.ProcessId}.draft";
        Directory.CreateDirectory(draft);
        var (shown, kept, _) = Lines(round.Tasks, round.Figures);
        Put(draft, ManifestFile, round.Manifest.Write(round.Commitment));
        Put(draft, TasksFile, shown);
        Put(draft, TestsFile, kept);
        Put(draft, ".gitignore", $"{TestsFile}\n{SecretFile}\n{TemplatesFolder}/\n");
        round.Secret?.Write(Path.Combine(draft, SecretFile));
        foreach (var template in templates)
            Put(draft, $"{TemplatesFolder}/{template.Id}.csx", template.Text);
        if (Directory.Exists(round.Folder))
            Directory.Delete(round.Folder);
        Directory.Move(draft, round.Folder);
    }

    /// <summary>Refuses a folder that holds something.</summary>
    /// <exception cref="UsageException">It does.</exception>
    public static void RequireFree(string folder)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
            throw new UsageException($"'{folder}' is there already; give another folder with -o, a round is never overwritten");
    }

    /// <summary>Reads a round.</summary>
    /// <exception cref="UsageException">It is not there, torn or changed; the message names file and line.</exception>
    public static Round Read(string folder)
    {
        if (!File.Exists(Path.Combine(folder, ManifestFile)))
            throw new UsageException($"there is no round in '{folder}' (no {ManifestFile}); draw one with: livebench generate -o {folder}");
        var (manifest, commitment) = Manifest.Read(Path.Combine(folder, ManifestFile));
        var shown = ReadLines(Path.Combine(folder, TasksFile));
        var kept = ReadLines(Path.Combine(folder, TestsFile));
        if (shown.Count != kept.Count)
            throw new UsageException($"'{folder}': {TasksFile} has {shown.Count} lines and {TestsFile} {kept.Count}; both hold a line a task");
        var tasks = ImmutableArray.CreateBuilder<TaskInstance>(shown.Count);
        for (var i = 0; i < shown.Count; i++)
            try
            {
                tasks.Add(TaskJson.Read(shown[i], kept[i]));
            }
            catch (Exception e) when (e is UsageException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new UsageException($"'{folder}', line {i + 1} of {TasksFile} and {TestsFile}: {e.Message}", e);
            }
        foreach (var name in new[] { TasksFile, TestsFile })
            if (!manifest.Files.TryGetValue(name, out var hash) || Hash(File.ReadAllText(Path.Combine(folder, name))) != hash)
                throw new UsageException($"'{Path.Combine(folder, name)}' is not what the manifest was made over; a round is never edited, draw another");
        var secret = Path.Combine(folder, SecretFile);
        return new Round(Manifest.RoundId(commitment), commitment, manifest, tasks.ToImmutable(), File.Exists(secret) ? RoundSecret.Read(secret) : null, folder)
        {
            Figures = kept.All(k => k.TryGetProperty("gates", out _)) ? [.. kept.Select(k => InstanceFigures.Read(k.GetProperty("gates")))] : [],
        };
    }

    /// <summary>The draws of a round, where there is one; else none.</summary>
    /// <exception cref="UsageException">Its manifest is torn.</exception>
    public static IReadOnlyList<DrawAttempt> Attempts(string folder) =>
        File.Exists(Path.Combine(folder, ManifestFile)) ? Manifest.Read(Path.Combine(folder, ManifestFile)).Manifest.Attempts : [];

    /// <summary>The script a task was drawn from, as the round keeps it.</summary>
    /// <exception cref="UsageException">The round does not have its scripts, or it is another version.</exception>
    public static TaskTemplate Template(Round round, TaskInstance task)
    {
        var file = Path.Combine(round.Folder, TemplatesFolder, task.Template + ".csx");
        if (!File.Exists(file))
            throw new UsageException($"'{file}' is missing; a task with a checker can be judged only where the round has its scripts");
        var template = new TaskTemplate(task.Template, file, File.ReadAllText(file));
        return template.Version == task.TemplateVersion ? template
            : throw new UsageException($"'{file}' has the version {template.Version}, the task was drawn from {task.TemplateVersion}");
    }

    private static List<JsonElement> ReadLines(string file)
    {
        if (!File.Exists(file))
            throw new UsageException($"'{file}' is missing; a round has {ManifestFile}, {TasksFile} and {TestsFile}");
        var elements = new List<JsonElement>();
        foreach (var (line, number) in File.ReadLines(file).Select((line, i) => (line, i + 1)))
            try
            {
                using var document = JsonDocument.Parse(line);
                elements.Add(document.RootElement.Clone());
            }
            catch (JsonException e)
            {
                throw new UsageException($"'{file}', line {number} is torn: {e.Message}; every line is one JSON object", e);
            }
        return elements;
    }

    private static JsonObject Private(TaskInstance task, InstanceFigures? figures)
    {
        var json = TaskJson.Private(task);
        if (figures is not null)
            json["gates"] = figures.Json();
        return json;
    }

    private static string Text(IEnumerable<JsonObject> objects) => string.Concat(objects.Select(o => o.ToJsonString(Line) + "\n"));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static void Put(string folder, string name, string text)
    {
        var file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
