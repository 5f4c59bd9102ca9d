using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBench.Rounds;

/// <summary>A draw of a slot: the gate that rejected it, or null for the one that entered the round.</summary>
public sealed record DrawAttempt(int Index, string Template, int Level, int Attempt, string? RejectedBy);

/// <summary>The public facts of a round, from which, with the secret, it can be drawn again.</summary>
/// <param name="Release">What the round was drawn for, in the user's words.</param>
/// <param name="Created">When its secret was drawn; null when unknown.</param>
/// <param name="Engine">The version of LiveBench that drew it.</param>
/// <param name="Templates">Id and version of every template that was drawn from.</param>
/// <param name="Attempts">Every draw, in order of slots.</param>
/// <param name="Files">SHA-256 of tasks.jsonl and tests.jsonl.</param>
public sealed record Manifest(
    string Release, string? Created, string Engine, int TestsPerTask,
    ImmutableArray<(string Id, string Version)> Templates, ImmutableArray<DrawAttempt> Attempts, ImmutableSortedDictionary<string, string> Files)
{
    private const int IdLength = 10;

    /// <summary>How files are written: indented, only what JSON itself must escape.</summary>
    internal static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>SHA-256 over the secret and the public facts, in hex: published before the round is used, checked when the secret is revealed.</summary>
    public string Commitment(RoundSecret secret)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(secret.Bytes.AsSpan());
        hash.AppendData(Encoding.UTF8.GetBytes(Json().ToJsonString(Indented)));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The round's id: the beginning of its commitment.</summary>
    public static string RoundId(string commitment) => commitment[..IdLength];

    /// <summary>How many draws each gate rejected.</summary>
    public ImmutableSortedDictionary<string, int> Rejected =>
        Attempts.Where(a => a.RejectedBy is not null).GroupBy(a => a.RejectedBy!).ToImmutableSortedDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    /// <summary>The text of manifest.json.</summary>
    public string Write(string commitment)
    {
        var json = new JsonObject { ["id"] = RoundId(commitment), ["commitment"] = commitment };
        foreach (var (name, value) in Json())
            json[name] = value?.DeepClone();
        return json.ToJsonString(Indented) + "\n";
    }

    /// <summary>Reads manifest.json.</summary>
    /// <exception cref="UsageException">It is torn or lacks a field.</exception>
    public static (Manifest Manifest, string Commitment) Read(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            var root = document.RootElement;
            var manifest = new Manifest(
                Text(root, "release"),
                root.GetProperty("created").GetString(),
                Text(root, "engine"),
                root.GetProperty("tests_per_task").GetInt32(),
                [.. root.GetProperty("templates").EnumerateArray().Select(t => (t.GetProperty("id").GetString()!, t.GetProperty("version").GetString()!))],
                [.. root.GetProperty("attempts").EnumerateArray().Select(a => new DrawAttempt(a.GetProperty("index").GetInt32(), a.GetProperty("template").GetString()!,
                    a.GetProperty("level").GetInt32(), a.GetProperty("attempt").GetInt32(), a.TryGetProperty("rejected_by", out var gate) ? gate.GetString() : null))],
                root.GetProperty("files").EnumerateObject().ToImmutableSortedDictionary(f => f.Name, f => f.Value.GetString()!, StringComparer.Ordinal));
            var commitment = Text(root, "commitment");
            return commitment.Length == 2 * SHA256.HashSizeInBytes && commitment.All(char.IsAsciiHexDigitLower) ? (manifest, commitment)
                : throw new JsonException("'commitment' is no SHA-256 in hex");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or IOException)
        {
            throw new UsageException($"'{file}' is no round's manifest: {e.Message}", e);
        }
    }

    private static string Text(JsonElement json, string field) => json.GetProperty(field).GetString() ?? throw new JsonException($"'{field}' is null");

    private JsonObject Json() => new()
    {
        ["release"] = Release,
        ["created"] = Created,
        ["engine"] = Engine,
        ["tests_per_task"] = TestsPerTask,
        ["templates"] = new JsonArray([.. Templates.Select(t => new JsonObject { ["id"] = t.Id, ["version"] = t.Version })]),
        ["attempts"] = new JsonArray([.. Attempts.Select(a =>
        {
            var json = new JsonObject { ["index"] = a.Index, ["template"] = a.Template, ["level"] = a.Level, ["attempt"] = a.Attempt };
            if (a.RejectedBy is not null)
                json["rejected_by"] = a.RejectedBy;
            return json;
        })]),
        ["files"] = new JsonObject(Files.Select(f => KeyValuePair.Create<string, JsonNode?>(f.Key, f.Value))),
    };
}
