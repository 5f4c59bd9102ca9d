namespace LiveBench.Wire;

/// <summary>The codecs of all types a signature can name.</summary>
public static class Codecs
{
    /// <summary>bool</summary>
    public static Codec<bool> Bool { get; } = new BoolCodec();

    /// <summary>int</summary>
    public static Codec<int> Int { get; } = new IntCodec();

    /// <summary>long</summary>
    public static Codec<long> Long { get; } = new LongCodec();

    /// <summary>double</summary>
    public static Codec<double> Double { get; } = new DoubleCodec();

    /// <summary>string, and string?</summary>
    public static Codec<string> String { get; } = new StringCodec();

    /// <summary>A nullable value type; references need none, their codecs know null.</summary>
    public static Codec<T?> Nullable<T>(Codec<T> value) where T : struct => new NullableCodec<T>(value);

    /// <summary>List&lt;T&gt;</summary>
    public static Codec<List<T>?> List<T>(Codec<T> item) => new ListCodec<T>(item);

    /// <summary>Dictionary&lt;K, V&gt;</summary>
    public static Codec<Dictionary<TKey, TValue>?> Dictionary<TKey, TValue>(Codec<TKey> key, Codec<TValue> value) where TKey : notnull =>
        new DictionaryCodec<TKey, TValue>(key, value);

    /// <summary>(T1, T2)</summary>
    public static Codec<(T1, T2)> Tuple<T1, T2>(Codec<T1> first, Codec<T2> second) => new PairCodec<T1, T2>(first, second);

    /// <summary>(T1, T2, T3)</summary>
    public static Codec<(T1, T2, T3)> Tuple<T1, T2, T3>(Codec<T1> first, Codec<T2> second, Codec<T3> third) =>
        new TripleCodec<T1, T2, T3>(first, second, third);

    /// <summary>(T1, T2, T3, T4)</summary>
    public static Codec<(T1, T2, T3, T4)> Tuple<T1, T2, T3, T4>(Codec<T1> first, Codec<T2> second, Codec<T3> third, Codec<T4> fourth) =>
        new QuadrupleCodec<T1, T2, T3, T4>(first, second, third, fourth);
}
