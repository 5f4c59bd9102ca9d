using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBench.Tasks;

/// <summary>
/// JSON documents in one canonical form, so that equal ones are equal texts: no white space, members by name, numbers by their value
/// (5, 5.0 and 5e0 are one), nothing escaped that need not be. RFC 8259 to the letter: no comments, no trailing commas, no name twice.
/// </summary>
public static class JsonText
{
    private static readonly JsonDocumentOptions strict = new() { AllowDuplicateProperties = false };
    private static readonly JsonWriterOptions plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The canonical form of a script's document.</summary>
    public static string Of(JsonNode? document) => Leading(document?.ToJsonString() ?? "null") ?? throw new InvalidOperationException("a document that is no JSON");

    /// <summary>The canonical form of the document that a text begins with, whatever follows; null where it begins with none.</summary>
    public static string? Leading(string text)
    {
        try
        {
            // The reader's own way past the end of a document is to refuse what follows; a document of several is read one by one.
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), new JsonReaderOptions { AllowMultipleValues = true });
            reader.Read();
            using var first = JsonDocument.ParseValue(ref reader);
            using var document = JsonDocument.Parse(first.RootElement.GetRawText(), strict);
            using var made = new MemoryStream();
            using (var writer = new Utf8JsonWriter(made, plain))
                Write(writer, document.RootElement);
            return Encoding.UTF8.GetString(made.ToArray());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)     // the latter for half of a surrogate pair
        {
            return null;
        }
    }

    /// <summary>A document of the same shape, one step away: its first value is another.</summary>
    /// <param name="document">A document.</param>
    public static string Near(string document) => Of(Near(JsonNode.Parse(document)));

    private static JsonNode? Near(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject { Count: 0 }:
                return new JsonObject { [""] = null };
            case JsonObject some:
                var (name, value) = some.First();
                some[name] = Near(value?.DeepClone());
                return some;
            case JsonArray { Count: 0 }:
                return new JsonArray((JsonNode?)null);
            case JsonArray some:
                some[0] = Near(some[0]?.DeepClone());
                return some;
            case JsonValue leaf when leaf.TryGetValue(out string? text):
                return text + "s";
            case JsonValue leaf when leaf.TryGetValue(out bool truth):
                return !truth;
            case JsonValue leaf when leaf.TryGetValue(out decimal number) && number < long.MaxValue:
                return number + 1;
            default:
                return node is null ? 0 : null;
        }
    }

    private static void Write(Utf8JsonWriter writer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in element.EnumerateObject().OrderBy(m => m.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, member.Value);
                }
                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(element.GetString());
                break;
            case JsonValueKind.Number:
                writer.WriteRawValue(Number(element));
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }

    /// <summary>The shortest way to write a number; what has more digits than a decimal holds is taken as a double.</summary>
    private static string Number(JsonElement number) =>
        number.TryGetDecimal(out var exact) && (exact != 0 || number.GetDouble() == 0) ? (exact == 0 ? 0 : exact).ToString("G29", CultureInfo.InvariantCulture)
        : number.GetDouble() is var real && double.IsFinite(real) ? real.ToString("R", CultureInfo.InvariantCulture)
        : number.GetRawText();
}
