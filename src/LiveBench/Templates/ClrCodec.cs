using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using LiveBench.Tasks;

namespace LiveBench.Templates;

/// <summary>
/// Carries values of one type of a script or a reference to <see cref="Value"/> and back. Made once for each type: the gates carry
/// hundreds of thousands of values for an instance.
/// </summary>
internal abstract class ClrCodec
{
    private static readonly ConcurrentDictionary<Type, ClrCodec?> codecs = new();

    /// <summary>The codec of a type; null when a signature cannot say it.</summary>
    public static ClrCodec? Of(Type type) => codecs.GetOrAdd(type, Made);

    /// <summary>A fresh object, which its owner may change as he likes.</summary>
    /// <exception cref="InvalidCastException">The value is of another shape.</exception>
    public abstract object? Read(Value value);

    /// <summary>The object as a value.</summary>
    public abstract Value Write(object? value);

    /// <summary>Whether two objects are exactly equal, in depth.</summary>
    public abstract bool Same(object? a, object? b);

    /// <summary>Another object that <see cref="Read"/> could have given for the same value: its owner may change it, and not this one.</summary>
    public abstract object? Copy(object? read);

    private static ClrCodec? Made(Type type)
    {
        if (type == typeof(bool)) return new ScalarCodec<bool>(v => ((Value.Bool)v).Of, v => new Value.Bool(v));
        if (type == typeof(int)) return new ScalarCodec<int>(v => checked((int)((Value.Integer)v).Of), v => new Value.Integer(v));
        if (type == typeof(long)) return new ScalarCodec<long>(v => ((Value.Integer)v).Of, v => new Value.Integer(v));
        if (type == typeof(double)) return new ScalarCodec<double>(v => v is Value.Integer i ? i.Of : ((Value.Real)v).Of, v => new Value.Real(v));
        if (type == typeof(string)) return new ScalarCodec<string?>(v => v is Value.Null ? null : ((Value.Text)v).Of, v => v is null ? Value.Null.Instance : new Value.Text(v));
        if (type == typeof(JsonNode)) return new ScalarCodec<JsonNode?>(v => JsonNode.Parse(((Value.Text)v).Of), v => new Value.Text(JsonText.Of(v)));
        if (type == typeof(Value)) return new ScalarCodec<Value>(v => v, v => v);
        if (!type.IsGenericType || type.GetGenericArguments() is not { Length: <= 4 } arguments || arguments.Any(a => Of(a) is null))
            return null;
        var definition = type.GetGenericTypeDefinition();
        var codec = definition == typeof(Nullable<>) ? typeof(NullableCodec<>)
            : definition == typeof(List<>) ? typeof(ListCodec<>)
            : definition == typeof(Dictionary<,>) && (arguments[0] == typeof(string) || arguments[0] == typeof(int)) ? typeof(DictionaryCodec<,>)
            : definition == typeof(ValueTuple<,>) ? typeof(TupleCodec<,>)
            : definition == typeof(ValueTuple<,,>) ? typeof(TupleCodec<,,>)
            : definition == typeof(ValueTuple<,,,>) ? typeof(TupleCodec<,,,>)
            : null;
        return codec is null ? null : (ClrCodec)Activator.CreateInstance(codec.MakeGenericType(arguments))!;
    }
}

/// <summary>The same without boxes.</summary>
internal abstract class ClrCodec<T> : ClrCodec
{
    /// <summary>The codec of the type.</summary>
    /// <exception cref="InvalidOperationException">No signature can say the type.</exception>
    public static ClrCodec<T> Instance => (ClrCodec<T>?)Of(typeof(T)) ?? throw new InvalidOperationException($"no signature can say the type {typeof(T)}");

    /// <inheritdoc cref="ClrCodec.Read"/>
    public abstract T Get(Value value);

    /// <inheritdoc cref="ClrCodec.Write"/>
    public abstract Value Put(T value);

    /// <inheritdoc cref="ClrCodec.Same"/>
    public abstract bool Equal(T a, T b);

    /// <summary>Whether nobody can change such an object: it is its own copy.</summary>
    public virtual bool IsFixed => true;

    /// <inheritdoc cref="ClrCodec.Copy"/>
    public virtual T Copied(T read) => read;

    public sealed override object? Copy(object? read) => IsFixed || read is null ? read : Copied((T)read);

    public sealed override object? Read(Value value) => Get(value);

    public sealed override Value Write(object? value) => value is null ? Value.Null.Instance : Put((T)value);

    public sealed override bool Same(object? a, object? b) => a is null || b is null ? a is null && b is null : Equal((T)a, (T)b);
}

internal sealed class ScalarCodec<T>(Func<Value, T> get, Func<T, Value> put) : ClrCodec<T>
{
    public override bool IsFixed => typeof(T) != typeof(JsonNode);

    public override T Copied(T read) => IsFixed ? read : get(put(read));

    public override T Get(Value value) => get(value);

    public override Value Put(T value) => put(value);

    public override bool Equal(T a, T b) => EqualityComparer<T>.Default.Equals(a, b);
}

internal sealed class NullableCodec<T> : ClrCodec<T?> where T : struct
{
    private readonly ClrCodec<T> item = ClrCodec<T>.Instance;

    public override T? Get(Value value) => value is Value.Null ? null : item.Get(value);

    public override Value Put(T? value) => value is { } some ? item.Put(some) : Value.Null.Instance;

    public override bool Equal(T? a, T? b) => a is { } x && b is { } y ? item.Equal(x, y) : a.HasValue == b.HasValue;

    public override bool IsFixed => item.IsFixed;

    public override T? Copied(T? read) => read is { } some ? item.Copied(some) : null;
}

internal sealed class ListCodec<T> : ClrCodec<List<T>?>
{
    private readonly ClrCodec<T> item = ClrCodec<T>.Instance;

    public override List<T>? Get(Value value)
    {
        if (value is Value.Null)
            return null;
        var items = ((Value.Sequence)value).Items;
        var list = new List<T>(items.Length);
        foreach (var one in items)
            list.Add(item.Get(one));
        return list;
    }

    public override Value Put(List<T>? value)
    {
        if (value is null)
            return Value.Null.Instance;
        var items = new Value[value.Count];
        for (var i = 0; i < items.Length; i++)
            items[i] = item.Put(value[i]);
        return new Value.Sequence(ImmutableCollectionsMarshal.AsImmutableArray(items));
    }

    public override bool Equal(List<T>? a, List<T>? b)
    {
        if (a is null || b is null || a.Count != b.Count)
            return a is null && b is null;
        for (var i = 0; i < a.Count; i++)
            if (!item.Equal(a[i], b[i]))
                return false;
        return true;
    }

    public override bool IsFixed => false;

    public override List<T>? Copied(List<T>? read) => read is null ? null : item.IsFixed ? new List<T>(read) : read.ConvertAll(item.Copied);
}

/// <summary>Values are ordered by key: two oracles that fill a dictionary in different orders say the same.</summary>
internal sealed class DictionaryCodec<K, V> : ClrCodec<Dictionary<K, V>?> where K : notnull
{
    private static readonly IComparer<K> byKey = typeof(K) == typeof(string) ? (IComparer<K>)StringComparer.Ordinal : Comparer<K>.Default;

    private readonly ClrCodec<K> key = ClrCodec<K>.Instance;
    private readonly ClrCodec<V> item = ClrCodec<V>.Instance;

    public override Dictionary<K, V>? Get(Value value)
    {
        if (value is Value.Null)
            return null;
        var map = new Dictionary<K, V>();
        foreach (var (k, v) in ((Value.Map)value).Entries)
            map.Add(key.Get(k), item.Get(v));
        return map;
    }

    public override Value Put(Dictionary<K, V>? value) => value is null ? Value.Null.Instance
        : new Value.Map([.. value.OrderBy(e => e.Key, byKey).Select(e => KeyValuePair.Create(key.Put(e.Key), item.Put(e.Value)))]);

    public override bool Equal(Dictionary<K, V>? a, Dictionary<K, V>? b)
    {
        if (a is null || b is null || a.Count != b.Count)
            return a is null && b is null;
        foreach (var (k, v) in a)
            if (!b.TryGetValue(k, out var other) || !item.Equal(v, other))
                return false;
        return true;
    }

    public override bool IsFixed => false;

    public override Dictionary<K, V>? Copied(Dictionary<K, V>? read)
    {
        if (read is null)
            return null;
        var copy = new Dictionary<K, V>(read.Count);
        foreach (var (k, v) in read)
            copy.Add(k, item.Copied(v));
        return copy;
    }
}

internal sealed class TupleCodec<A, B> : ClrCodec<(A, B)>
{
    private readonly ClrCodec<A> first = ClrCodec<A>.Instance;
    private readonly ClrCodec<B> second = ClrCodec<B>.Instance;

    public override (A, B) Get(Value value) => ((Value.Tuple)value).Items is var items ? (first.Get(items[0]), second.Get(items[1])) : default;

    public override Value Put((A, B) value) => new Value.Tuple([first.Put(value.Item1), second.Put(value.Item2)]);

    public override bool Equal((A, B) a, (A, B) b) => first.Equal(a.Item1, b.Item1) && second.Equal(a.Item2, b.Item2);

    public override bool IsFixed => first.IsFixed && second.IsFixed;

    public override (A, B) Copied((A, B) read) => (first.Copied(read.Item1), second.Copied(read.Item2));
}

internal sealed class TupleCodec<A, B, C> : ClrCodec<(A, B, C)>
{
    private readonly ClrCodec<A> first = ClrCodec<A>.Instance;
    private readonly ClrCodec<B> second = ClrCodec<B>.Instance;
    private readonly ClrCodec<C> third = ClrCodec<C>.Instance;

    public override (A, B, C) Get(Value value) => ((Value.Tuple)value).Items is var items ? (first.Get(items[0]), second.Get(items[1]), third.Get(items[2])) : default;

    public override Value Put((A, B, C) value) => new Value.Tuple([first.Put(value.Item1), second.Put(value.Item2), third.Put(value.Item3)]);

    public override bool Equal((A, B, C) a, (A, B, C) b) => first.Equal(a.Item1, b.Item1) && second.Equal(a.Item2, b.Item2) && third.Equal(a.Item3, b.Item3);

    public override bool IsFixed => first.IsFixed && second.IsFixed && third.IsFixed;

    public override (A, B, C) Copied((A, B, C) read) => (first.Copied(read.Item1), second.Copied(read.Item2), third.Copied(read.Item3));
}

internal sealed class TupleCodec<A, B, C, D> : ClrCodec<(A, B, C, D)>
{
    private readonly ClrCodec<A> first = ClrCodec<A>.Instance;
    private readonly ClrCodec<B> second = ClrCodec<B>.Instance;
    private readonly ClrCodec<C> third = ClrCodec<C>.Instance;
    private readonly ClrCodec<D> fourth = ClrCodec<D>.Instance;

    public override (A, B, C, D) Get(Value value) =>
        ((Value.Tuple)value).Items is var items ? (first.Get(items[0]), second.Get(items[1]), third.Get(items[2]), fourth.Get(items[3])) : default;

    public override Value Put((A, B, C, D) value) => new Value.Tuple([first.Put(value.Item1), second.Put(value.Item2), third.Put(value.Item3), fourth.Put(value.Item4)]);

    public override bool Equal((A, B, C, D) a, (A, B, C, D) b) =>
        first.Equal(a.Item1, b.Item1) && second.Equal(a.Item2, b.Item2) && third.Equal(a.Item3, b.Item3) && fourth.Equal(a.Item4, b.Item4);

    public override bool IsFixed => first.IsFixed && second.IsFixed && third.IsFixed && fourth.IsFixed;

    public override (A, B, C, D) Copied((A, B, C, D) read) => (first.Copied(read.Item1), second.Copied(read.Item2), third.Copied(read.Item3), fourth.Copied(read.Item4));
}
