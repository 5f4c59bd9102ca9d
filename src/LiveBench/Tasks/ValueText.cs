using System.Globalization;
using System.Text;

namespace LiveBench.Tasks;

/// <summary>Writes a <see cref="Value"/> the way prompts, examples and failure details show it. One way only: it is not read back.</summary>
public static class ValueText
{
    /// <summary>The value in C#'s notation; a double always shows a point, an exponent or its name.</summary>
    public static string Write(Value value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    /// <summary>The same, cut to <paramref name="limit"/> characters with an ellipsis that says how many there were.</summary>
    public static string Write(Value value, int limit) => Cut(Write(value), limit);

    /// <summary>A text cut in the same way, never within a surrogate pair.</summary>
    public static string Cut(string whole, int limit) => whole.Length <= limit ? whole
        : $"{whole[..(limit > 0 && char.IsHighSurrogate(whole[limit - 1]) ? limit - 1 : limit)]}… ({whole.Length} characters)";

    /// <summary>A string literal with quotes; control characters and lone surrogates as escapes.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder();
        Quote(quoted, text);
        return quoted.ToString();
    }

    private static void Quote(StringBuilder quoted, string text)
    {
        quoted.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                quoted.Append(c).Append(text[++i]);
            else
                _ = c switch
                {
                    '"' => quoted.Append("\\\""),
                    '\\' => quoted.Append("\\\\"),
                    '\n' => quoted.Append("\\n"),
                    '\r' => quoted.Append("\\r"),
                    '\t' => quoted.Append("\\t"),
                    _ when char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                    _ => quoted.Append(c),
                };
        }
        quoted.Append('"');
    }

    private static void Append(StringBuilder text, Value value)
    {
        switch (value)
        {
            case Value.Null: text.Append("null"); break;
            case Value.Bool b: text.Append(b.Of ? "true" : "false"); break;
            case Value.Integer i: text.Append(i.Of); break;
            case Value.Real r: text.Append(Number(r.Of)); break;
            case Value.Text t: Quote(text, t.Of); break;
            case Value.Sequence s: Join(text, '[', s.Items, ']'); break;
            case Value.Tuple t: Join(text, '(', t.Items, ')'); break;
            case Value.Map m:
                text.Append('{');
                for (var i = 0; i < m.Entries.Length; i++)
                {
                    text.Append(i == 0 ? "" : ", ");
                    Append(text, m.Entries[i].Key);
                    text.Append(": ");
                    Append(text, m.Entries[i].Value);
                }
                text.Append('}');
                break;
            default: throw new InvalidOperationException($"a value of a kind nobody knows: {value.GetType()}");
        }
    }

    private static void Join(StringBuilder text, char open, IReadOnlyList<Value> items, char close)
    {
        text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Append(text, items[i]);
        }
        text.Append(close);
    }

    private static string Number(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return double.IsFinite(value) && text.AsSpan().IndexOfAny(".E") < 0 ? text + ".0" : text;
    }
}
