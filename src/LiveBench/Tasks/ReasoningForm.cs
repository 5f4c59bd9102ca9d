using System.Collections.Immutable;
using System.Globalization;

namespace LiveBench.Tasks;

/// <summary>A reasoning answer as a line of text: how it is asked for, written and read, by its type.</summary>
public static class ReasoningForm
{
    private const string UnknownWord = "unknown";

    /// <summary>The answer to a question that what is told does not decide: <c>unknown: Mara</c>, for what would have to be known.</summary>
    public static Value.Text Unknown(string missing) => new($"{UnknownWord}: {missing}");

    /// <summary>What an answer says would have to be known; null when it claims to know.</summary>
    public static string? Missing(Value answer) => answer is Value.Text { Of: var text } && text.StartsWith(UnknownWord + ": ", StringComparison.Ordinal) ? text[(UnknownWord.Length + 2)..] : null;

    /// <summary>The value as an answer line gives it.</summary>
    public static string Write(Value value) => value switch
    {
        Value.Bool b => b.Of ? "yes" : "no",
        Value.Integer i => i.Of.ToString(CultureInfo.InvariantCulture),
        Value.Real r => r.Of.ToString("R", CultureInfo.InvariantCulture),
        Value.Text t => t.Of,
        Value.Sequence s => string.Join(", ", s.Items.Select(Write)),
        Value.Tuple t => string.Join(", ", t.Items.Select(Write)),
        Value.Map m => string.Join(", ", m.Entries.Select(e => $"{Write(e.Key)} = {Write(e.Value)}")),
        _ => throw new InvalidOperationException($"no answer line can say {value}"),
    };

    /// <summary>The same where the question may be one that is not decided: <see cref="Unknown"/>, or a value of the type.</summary>
    public static Value? ReadTwin(string text, PortableType type)
    {
        var bare = text.Trim();
        return !bare.StartsWith(UnknownWord, StringComparison.OrdinalIgnoreCase) || bare.Length > UnknownWord.Length && char.IsLetterOrDigit(bare[UnknownWord.Length]) ? Read(text, type)
            : Unknown(Unquoted(bare[UnknownWord.Length..].TrimStart(':', ' ', '\t', '-', '–', '—').TrimEnd('.').Trim()));
    }

    /// <summary>Reads what stands behind <c>Answer:</c>; null when it cannot be read as the type.</summary>
    public static Value? Read(string text, PortableType type)
    {
        var bare = text.Trim().TrimEnd('.').Trim();
        return type switch
        {
            PortableType.Bool => bare.ToLowerInvariant() switch { "yes" or "true" => new Value.Bool(true), "no" or "false" => new Value.Bool(false), _ => null },
            PortableType.Int or PortableType.Long => long.TryParse(Number(bare), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? new Value.Integer(whole) : null,
            PortableType.Double => double.TryParse(Number(bare), NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? new Value.Real(real) : null,
            PortableType.String => bare.Length > 0 ? new Value.Text(Unquoted(bare)) : null,
            PortableType.List l => All(Split(bare), part => Read(part, l.Item)) is { } items ? new Value.Sequence(items) : null,
            PortableType.Tuple t => Split(bare) is var parts && parts.Count == t.Items.Length && All(parts.Zip(t.Items), p => Read(p.First, p.Second)) is { } items ? new Value.Tuple(items) : null,
            PortableType.Dictionary d => ReadMap(bare, d),
            PortableType.Nullable n => Read(text, n.Item),
            PortableType.Json => JsonText.Leading(text) is { } document ? new Value.Text(document) : null,
            _ => null,
        };
    }

    /// <summary>A wrong answer of the same type, one step from the right one.</summary>
    public static Value Near(Value value, PortableType type) => type is PortableType.Json && value is Value.Text { Of: var document } && Missing(value) is null
        ? new Value.Text(JsonText.Near(document)) : Near(value);

    private static Value Near(Value value) => value switch
    {
        Value.Bool b => new Value.Bool(!b.Of),
        Value.Integer i => new Value.Integer(i.Of is int.MaxValue or long.MaxValue ? i.Of - 1 : i.Of + 1),
        Value.Real r => new Value.Real(double.IsFinite(r.Of) ? r.Of + Math.Max(1, Math.Abs(r.Of)) : 0),
        Value.Text t => new Value.Text(t.Of + "s"),
        Value.Sequence { Items.Length: > 1 } s when Differ(s.Items[0], s.Items[^1]) => new Value.Sequence([s.Items[^1], .. s.Items[1..^1], s.Items[0]]),
        Value.Sequence { Items.Length: > 0 } s => new Value.Sequence(s.Items.SetItem(0, Near(s.Items[0]))),
        Value.Tuple t => new Value.Tuple(t.Items.SetItem(0, Near(t.Items[0]))),
        Value.Map { Entries.Length: > 0 } m => new Value.Map(m.Entries.SetItem(0, KeyValuePair.Create(m.Entries[0].Key,
            m.Entries.Select(e => e.Value).FirstOrDefault(v => Differ(v, m.Entries[0].Value)) ?? Near(m.Entries[0].Value)))),
        _ => value,
    };

    /// <summary>Surely different in a verdict too, where case and a tolerance do not count.</summary>
    private static bool Differ(Value a, Value b) => (a, b) switch
    {
        (Value.Text x, Value.Text y) => !string.Equals(x.Of.Trim(), y.Of.Trim(), StringComparison.OrdinalIgnoreCase),
        (Value.Bool or Value.Integer, Value.Bool or Value.Integer) => a != b,
        _ => false,
    };

    private static Value.Map? ReadMap(string text, PortableType.Dictionary type)
    {
        var entries = new List<KeyValuePair<Value, Value>>();
        foreach (var part in Split(text))
        {
            var pair = part.Split(['=', ':'], 2);
            if (pair.Length != 2 || Read(pair[0], type.Key) is not { } key || Read(pair[1], type.Item) is not { } value)
                return null;
            entries.Add(KeyValuePair.Create(key, value));
        }
        return entries.Count > 0 ? new Value.Map([.. entries]) : null;
    }

    private static List<string> Split(string text) =>
        [.. text.Trim('[', ']', '(', ')', '{', '}').Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static ImmutableArray<Value>? All<T>(IEnumerable<T> parts, Func<T, Value?> read)
    {
        var values = parts.Select(read).ToList();
        return values.Count > 0 && values.All(v => v is not null) ? [.. values.Select(v => v!)] : null;
    }

    /// <summary>A thousands separator between groups of three digits is no part of a number; a typographer's minus is a minus.</summary>
    private static string Number(string typeset)
    {
        var text = typeset.Replace('−', '-');
        var groups = text.Split(',');
        return groups.Length > 1 && groups.Skip(1).All(g => g.Length >= 3 && g.Take(3).All(char.IsAsciiDigit) && (g.Length == 3 || g[3] == '.')) ? string.Concat(groups) : text;
    }

    private static string Unquoted(string text) =>
        text.Length > 1 && text[0] == text[^1] && text[0] is '"' or '\'' ? text[1..^1] : text;
}
