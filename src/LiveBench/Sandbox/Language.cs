using System.Text.Json;
using LiveBench.Tasks;

namespace LiveBench.Sandbox;

/// <summary>How a worker of a language is started.</summary>
/// <param name="Argv">The command, absolute.</param>
/// <param name="Env">Its environment; <c>{memory_bytes_hex}</c> stands for the memory limit.</param>
/// <param name="AddressMb">Its address space, in MiB; 0 for no limit.</param>
public sealed record WorkerStart(IReadOnlyList<string> Argv, IReadOnlyDictionary<string, string> Env, int AddressMb);

/// <summary>A language of the sandbox, as its language.json says.</summary>
/// <param name="Name">Its folder's name: <c>csharp</c>.</param>
/// <param name="Display">Its name for people: <c>C#</c>.</param>
/// <param name="Compile">The compiler.</param>
/// <param name="Run">The driver.</param>
/// <param name="Publish">.NET projects that its image needs published, relative to its folder.</param>
public sealed record Language(string Name, string Display, string Extension, WorkerStart Compile, WorkerStart Run, IReadOnlyList<string> Publish)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Reads a language's folder under <c>sandbox/languages</c>.</summary>
    /// <exception cref="UsageException">There is no such language; the message lists those there are.</exception>
    public static Language Read(string sandboxFolder, string name)
    {
        var languages = Path.Combine(sandboxFolder, "languages");
        var file = Path.Combine(languages, name, "language.json");
        return File.Exists(file)
            ? JsonSerializer.Deserialize<Language>(File.ReadAllText(file), Json)!
            : throw new UsageException($"there is no language '{name}'; there are: {string.Join(", ", Directory.EnumerateDirectories(languages).Select(Path.GetFileName).Order())}");
    }
}
