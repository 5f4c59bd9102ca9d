using System.Text.Json;

namespace LiveBench.Store;

/// <summary>Under what conditions a model answers: part of a run's identity.</summary>
/// <param name="Language">The language of the sandbox that answers are written in.</param>
/// <param name="Temperature">Null: the endpoint's own default.</param>
/// <param name="MaxTokens">Null: the endpoint's own default.</param>
public sealed record Conditions(string Language = "csharp", float? Temperature = null, int? MaxTokens = null)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>As the store keeps them.</summary>
    public string Write() => JsonSerializer.Serialize(this, Json);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static Conditions Read(string text) => JsonSerializer.Deserialize<Conditions>(text, Json)!;
}
