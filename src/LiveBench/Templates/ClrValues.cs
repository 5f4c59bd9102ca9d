using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using LiveBench.Tasks;

namespace LiveBench.Templates;

/// <summary>Carries values between a script's own types and <see cref="Value"/>, going by the portable type.</summary>
internal static class ClrValues
{
    /// <summary>The portable type of a script's type, or null when a signature cannot say it.</summary>
    public static PortableType? TypeOf(Type type)
    {
        if (type == typeof(bool)) return new PortableType.Bool();
        if (type == typeof(int)) return new PortableType.Int();
        if (type == typeof(long)) return new PortableType.Long();
        if (type == typeof(double)) return new PortableType.Double();
        if (type == typeof(string)) return new PortableType.String();
        if (type == typeof(JsonNode)) return new PortableType.Json();
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return TypeOf(inner) is { } known ? new PortableType.Nullable(known) : null;
        if (!type.IsGenericType)
            return null;
        var arguments = type.GetGenericArguments().Select(TypeOf).ToList();
        if (arguments.Any(a => a is null))
            return null;
        if (type.GetGenericTypeDefinition() == typeof(List<>))
            return new PortableType.List(arguments[0]!);
        if (type.GetGenericTypeDefinition() == typeof(Dictionary<,>))
            return new PortableType.Dictionary(arguments[0]!, arguments[1]!);
        return IsTuple(type) ? new PortableType.Tuple([.. arguments.Select(a => a!)]) : null;
    }

    /// <summary>
    /// True when the script's type is what the signature says; a nullable string or list is written without its question mark. A
    /// <see cref="Value"/>, of which the library knows the type, fits all.
    /// </summary>
    public static bool Fits(Type type, PortableType portable) =>
        type == typeof(Value) || TypeOf(type) is { } known && Bare(known).Equals(Bare(portable));

    /// <summary>The places of a tuple; anything else is its own only place.</summary>
    public static IReadOnlyList<object?> Spread(object? value, int places) =>
        places == 1 ? [value] : places == 0 ? [] : [.. Enumerable.Range(0, places).Select(i => ((ITuple)value!)[i])];

    /// <summary>A script's value as a <see cref="Value"/>.</summary>
    public static Value From(object? value, PortableType type) => type switch
    {
        _ when value is null => Value.Null.Instance,
        PortableType.Nullable n => From(value, n.Item),
        PortableType.Bool => new Value.Bool((bool)value),
        PortableType.Int => new Value.Integer((int)value),
        PortableType.Long => new Value.Integer(value is int i ? i : (long)value),
        PortableType.Double => new Value.Real(value is int i ? i : (double)value),
        PortableType.String => new Value.Text((string)value),
        PortableType.List l => new Value.Sequence([.. ((IEnumerable)value).Cast<object?>().Select(item => From(item, l.Item))]),
        PortableType.Dictionary d => FromDictionary((IDictionary)value, d),
        PortableType.Tuple t => new Value.Tuple([.. t.Items.Select((item, place) => From(((ITuple)value)[place], item))]),
        _ => throw new InvalidOperationException($"no value of the type {type} can be made from {value.GetType()}"),
    };

    /// <summary>A fresh object of the script's type, which the script may change as it likes.</summary>
    /// <exception cref="InvalidCastException">The value is of another shape.</exception>
    public static object? To(Value value, Type type) =>
        (ClrCodec.Of(type) ?? throw new InvalidOperationException($"no signature can say the type {type}")).Read(value);

    /// <summary>Ordered by key: two oracles that fill a dictionary in different orders say the same.</summary>
    private static Value.Map FromDictionary(IDictionary dictionary, PortableType.Dictionary type)
    {
        var entries = new List<KeyValuePair<Value, Value>>();
        foreach (DictionaryEntry entry in dictionary)
            entries.Add(KeyValuePair.Create(From(entry.Key, type.Key), From(entry.Value, type.Item)));
        return new Value.Map([.. type.Key is PortableType.Int
            ? entries.OrderBy(e => ((Value.Integer)e.Key).Of)
            : entries.OrderBy(e => ((Value.Text)e.Key).Of, StringComparer.Ordinal)]);
    }

    private static bool IsTuple(Type type) => type.FullName!.StartsWith("System.ValueTuple`") && type.GetGenericArguments().Length <= 4;

    private static PortableType Bare(PortableType type) => type switch
    {
        PortableType.Nullable { Item: PortableType.String or PortableType.List or PortableType.Dictionary } n => Bare(n.Item),
        PortableType.Nullable n => new PortableType.Nullable(Bare(n.Item)),
        PortableType.List l => new PortableType.List(Bare(l.Item)),
        PortableType.Dictionary d => new PortableType.Dictionary(d.Key, Bare(d.Item)),
        PortableType.Tuple t => new PortableType.Tuple([.. t.Items.Select(Bare)]),
        _ => type,
    };
}
