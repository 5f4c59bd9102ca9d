using System.Text.Json;
using System.Text.Json.Serialization;

namespace LiveBench.Sandbox;

/// <summary>A language of the sandbox, as its folder's language.json says; docs/adding-a-language.md explains each field.</summary>
public sealed record Language
{
    /// <summary>The language that references are written in.</summary>
    public const string OfReferences = "csharp";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    /// <summary>Its folder's name: <c>csharp</c>.</summary>
    [JsonIgnore]
    public string Name { get; private init; } = "";

    /// <summary>Its name for people: <c>C#</c>.</summary>
    public required string Display { get; init; }

    /// <summary>The ending of a source file: <c>.cs</c>.</summary>
    public required string Extension { get; init; }

    /// <summary>The words that open a fenced block of it.</summary>
    public required IReadOnlyList<string> Fences { get; init; }

    /// <summary>Other languages' folders that its image holds too.</summary>
    public IReadOnlyList<string> BuildsOn { get; init; } = [];

    /// <summary>.NET projects that its image needs published, relative to its folder.</summary>
    public IReadOnlyList<string> Publish { get; init; } = [];

    /// <summary>Its artifacts are programs: a worker may execute files of its own folder.</summary>
    public bool ExecutableBox { get; init; }

    /// <summary>The compiler.</summary>
    public required WorkerStart Compile { get; init; }

    /// <summary>The driver.</summary>
    public required WorkerStart Run { get; init; }

    /// <summary>Types of exceptions that mean that memory ran out.</summary>
    public IReadOnlyList<string> MemoryErrors { get; init; } = [];

    /// <summary>Regular expressions for what a runtime writes to stderr when memory runs out.</summary>
    public IReadOnlyList<string> MemoryMarks { get; init; } = [];

    /// <summary>How a portable type is written; <see cref="Notation"/> reads it.</summary>
    public required IReadOnlyDictionary<string, string> Types { get; init; }

    /// <summary>How a scalar is written inside another type, where that differs.</summary>
    public IReadOnlyDictionary<string, string> Boxed { get; init; } = new Dictionary<string, string>();

    /// <summary>How what is asked for is declared.</summary>
    public required SignatureForm Signature { get; init; }

    /// <summary>What a model is told of the form of its answer.</summary>
    public required QuestionForm Question { get; init; }

    /// <summary>How an answer is recognised.</summary>
    public required AnswerForm Answer { get; init; }

    /// <summary>How a made-up library is written; null where none can be.</summary>
    public LibraryForm? Library { get; init; }

    /// <summary>The languages under a sandbox folder, by name.</summary>
    public static IReadOnlyList<string> All(string sandboxFolder) =>
        [.. Directory.EnumerateFiles(Path.Combine(sandboxFolder, "languages"), "language.json", SearchOption.AllDirectories)
            .Select(f => Path.GetFileName(Path.GetDirectoryName(f)!)).Order(StringComparer.Ordinal)];

    /// <summary>Reads a language's folder under <c>sandbox/languages</c>.</summary>
    /// <exception cref="UsageException">There is no such language (the message lists those there are), or its manifest is malformed.</exception>
    public static Language Read(string sandboxFolder, string name)
    {
        if (!All(sandboxFolder).Contains(name))
            throw new UsageException($"there is no language '{name}'; there are: {string.Join(", ", All(sandboxFolder))}");
        var file = Path.Combine(sandboxFolder, "languages", name, "language.json");
        try
        {
            return JsonSerializer.Deserialize<Language>(File.ReadAllText(file), Json)! with { Name = name };
        }
        catch (JsonException e)
        {
            throw new UsageException($"'{file}': {e.Message}", e);
        }
    }
}

/// <summary>How a parameter, a function, a constructor and a method are declared.</summary>
public sealed record SignatureForm(string Parameter, string Function, string Constructor, string Method);

/// <summary>The sentences that ask for a function or a class, and the rules of the language.</summary>
public sealed record QuestionForm(string Function, string Class, string Rules);

/// <summary>How a library's class is written, and how a use of what it does not have is recognised.</summary>
/// <param name="Question">What a model is told of it: <c>{name}</c>, <c>{constructor}</c> and <c>{methods}</c> stand for its parts.</param>
/// <param name="Class">The whole source; <c>{members}</c> are its constructor and methods.</param>
/// <param name="Constructor">With <c>{declaration}</c> as the signature's form has it or <c>{arguments}</c>, and <c>{next}</c>, the object's number.</param>
/// <param name="Method">The same, with <c>{method}</c>, its name, and <c>{result}</c>, which is computed before the number changes.</param>
/// <param name="Number">The object's number as its methods write it.</param>
/// <param name="Argument">An argument as its methods write it, <c>{name}</c> being its name.</param>
/// <param name="Unknown">Regular expressions for what a compiler or an exception says of a member that is not there: group <c>member</c>, and <c>type</c> where it is said.</param>
public sealed record LibraryForm(
    string Question, string Class, string Constructor, string Method, string Number, IReadOnlyList<string> Unknown, string Argument = "{name}")
{
    /// <summary>That of a language.</summary>
    /// <exception cref="UsageException">It has none.</exception>
    internal static LibraryForm Of(Language language) => language.Library ?? throw new UsageException(
        $"a task comes with a library, and the language '{language.Name}' has no form for one; docs/adding-a-language.md says what 'library' in its language.json would be");
}

/// <summary>Regular expressions, multi-line, <c>{name}</c> being the name that is asked for.</summary>
/// <param name="Function">A source that declares the function where it belongs.</param>
/// <param name="Class">A source that declares the class.</param>
/// <param name="Bare">A source that holds the function without the class it belongs in; null where a function needs none.</param>
/// <param name="Drop">What is taken out of a source; where its group <c>block</c> matches, the last closing brace goes too.</param>
/// <param name="Lift">Lines of a bare function's source that stay outside of the class.</param>
/// <param name="Wrap">The class round a bare function, <c>{source}</c> being the function.</param>
public sealed record AnswerForm(string Function, string Class, string? Bare = null, string? Drop = null, string? Lift = null, string? Wrap = null);
