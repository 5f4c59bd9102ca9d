using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBench.Tasks;

/// <summary>
/// Values in a round's files. JSON alone does not say whether 1 is an int or a double, so reading goes by the type. Doubles that JSON
/// has no number for are the strings "NaN", "Infinity" and "-Infinity"; a dictionary is a list of [key, value]; a tuple is a list; a
/// string with half a surrogate pair, which JSON would lose, is the list of its UTF-16 units.
/// </summary>
public static class ValueJson
{
    /// <summary>The value as JSON.</summary>
    public static JsonNode? Write(Value value) => value switch
    {
        Value.Null => null,
        Value.Bool b => JsonValue.Create(b.Of),
        Value.Integer i => JsonValue.Create(i.Of),
        Value.Real r when double.IsFinite(r.Of) => JsonNode.Parse(ValueText.Write(r)),
        Value.Real r => JsonValue.Create(r.Of.ToString(CultureInfo.InvariantCulture)),
        Value.Text t when HasHalf(t.Of) => new JsonArray([.. t.Of.Select(unit => JsonValue.Create((int)unit))]),
        Value.Text t => JsonValue.Create(t.Of),
        Value.Sequence s => new JsonArray([.. s.Items.Select(Write)]),
        Value.Tuple t => new JsonArray([.. t.Items.Select(Write)]),
        Value.Map m => new JsonArray([.. m.Entries.Select(e => new JsonArray(Write(e.Key), Write(e.Value)))]),
        _ => throw new InvalidOperationException($"a value of a kind nobody knows: {value.GetType()}"),
    };

    /// <summary>Reads a value of the type.</summary>
    /// <exception cref="UsageException">The JSON does not hold a value of that type.</exception>
    public static Value Read(JsonElement json, PortableType type)
    {
        try
        {
            return ReadTyped(json, type);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            throw new UsageException($"{json.GetRawText()} is no value of the type {type}", e);
        }
    }

    private static Value ReadTyped(JsonElement json, PortableType type) => type switch
    {
        PortableType.Void => Value.Null.Instance,
        PortableType.Bool => new Value.Bool(json.GetBoolean()),
        PortableType.Int => new Value.Integer(json.GetInt32()),
        PortableType.Long => new Value.Integer(json.GetInt64()),
        PortableType.Double when json.ValueKind == JsonValueKind.String =>
            new Value.Real(json.GetString() switch
            {
                "NaN" => double.NaN,
                "Infinity" => double.PositiveInfinity,
                "-Infinity" => double.NegativeInfinity,
                _ => throw new FormatException("text for a number"),
            }),
        PortableType.Double => new Value.Real(json.GetDouble()),
        PortableType.String when json.ValueKind == JsonValueKind.Array =>
            new Value.Text(string.Concat(json.EnumerateArray().Select(unit => (char)unit.GetUInt16()))),
        PortableType.String => new Value.Text(json.GetString() ?? throw new FormatException("null for a string")),
        PortableType.Json => new Value.Text(json.GetString() ?? throw new FormatException("null for a document")),
        PortableType.List l => new Value.Sequence([.. json.EnumerateArray().Select(item => ReadTyped(item, l.Item))]),
        PortableType.Tuple t => new Value.Tuple(Places(json, t)),
        PortableType.Dictionary d => new Value.Map([.. json.EnumerateArray().Select(pair => pair.GetArrayLength() == 2
            ? KeyValuePair.Create(ReadTyped(pair[0], d.Key), ReadTyped(pair[1], d.Item))
            : throw new FormatException("a key and a value are expected"))]),
        PortableType.Nullable n => json.ValueKind == JsonValueKind.Null ? Value.Null.Instance : ReadTyped(json, n.Item),
        _ => throw new InvalidOperationException($"a type of a kind nobody knows: {type.GetType()}"),
    };

    private static bool HasHalf(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
                return true;
        return false;
    }

    private static ImmutableArray<Value> Places(JsonElement json, PortableType.Tuple type) =>
        json.GetArrayLength() == type.Items.Length
            ? [.. json.EnumerateArray().Zip(type.Items, ReadTyped)]
            : throw new FormatException($"{type.Items.Length} items are expected");
}
