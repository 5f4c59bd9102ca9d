using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using LiveBench.Sandbox;
using LiveBench.Tasks;

namespace LiveBench.Tests.Tasks;

/// <summary>Random types, values and signatures, biased to the ends of their ranges.</summary>
internal static class Portable
{
    private static readonly Gen<PortableType> scalars = Gen.Elements<PortableType>(
        new PortableType.Bool(), new PortableType.Int(), new PortableType.Long(), new PortableType.Double(), new PortableType.String());

    private static readonly Gen<long> longs = Gen.OneOf(
        Gen.Elements(0L, 1, -1, int.MinValue, int.MaxValue, long.MinValue, long.MaxValue, (1L << 53) + 1), Gen.Choose(-100, 100).Select(i => (long)i), Bits());

    private static readonly Gen<int> ints = Gen.OneOf(Gen.Elements(0, 1, -1, int.MinValue, int.MaxValue), Gen.Choose(-100, 100));

    private static readonly Gen<double> doubles = Gen.OneOf(
        Gen.Elements(0.0, -0.0, 1, 0.1, -2.5, 1e16, 1e-7, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.MinValue, double.Epsilon),
        Gen.Choose(-1000, 1000).Select(i => i / 8.0), Bits().Select(BitConverter.Int64BitsToDouble));

    private static readonly Gen<string> texts =
        from length in Gen.Choose(0, 8)
        from parts in Gen.Elements("a", "Z", "0", " ", "\"", "'", "\\", "\n", "\r", "\t", "\0", "\u0085", "\u2028", "é", "e\u0301", "字", "😀", "𝔸", "\ud83d", "\ude00").ArrayOf(length)
        select string.Concat(parts);

    private static readonly Gen<string> names =
        from first in Gen.Elements("a", "Z", "_", "values", "Digest") from rest in Gen.Elements("", "1", "_x", "List", "class") select first + rest;

    /// <summary>Any type, nested a few deep.</summary>
    public static Gen<PortableType> Types { get; } = Nested(3);

    /// <summary>A type and a value of it.</summary>
    public static Gen<(PortableType Type, Value Value)> Typed { get; } =
        from type in Types from value in Values(type) select (type, value);

    /// <summary>A function or a class, parameters and methods of any number.</summary>
    public static Gen<Signature> Signatures { get; } = Gen.OneOf(
        from method in Methods(voids: false) select (Signature)new Signature.Function(method),
        from name in names
        from constructor in Parameters()
        from count in Gen.Choose(1, 4)
        from methods in All(Enumerable.Range(0, count).Select(_ => Methods(voids: true)))
        select (Signature)new Signature.Class(name, constructor, [.. methods.DistinctBy(m => m.Name)]));

    /// <summary>A value of the type.</summary>
    public static Gen<Value> Values(PortableType type) => type switch
    {
        PortableType.Bool => Gen.Elements<Value>(new Value.Bool(true), new Value.Bool(false)),
        PortableType.Int => ints.Select(i => (Value)new Value.Integer(i)),
        PortableType.Long => longs.Select(i => (Value)new Value.Integer(i)),
        PortableType.Double => doubles.Select(d => (Value)new Value.Real(d)),
        PortableType.String => texts.Select(t => (Value)new Value.Text(t)),
        PortableType.List l => Some(Values(l.Item)).Select(items => (Value)new Value.Sequence(items)),
        PortableType.Tuple t => All(t.Items.Select(Values)).Select(items => (Value)new Value.Tuple(items)),
        PortableType.Dictionary d => Some(from key in Values(d.Key) from item in Values(d.Item) select KeyValuePair.Create(key, item))
            .Select(entries => (Value)new Value.Map([.. entries.DistinctBy(e => e.Key)])),
        PortableType.Nullable n => Gen.OneOf(Gen.Constant<Value>(Value.Null.Instance), Values(n.Item)),
        _ => throw new InvalidOperationException($"no value of {type}"),
    };

    /// <summary>The value to the last bit, −0 apart from 0; only that NaN is NaN.</summary>
    public static byte[] Exact(Value value) => new WireWriter().One(OneNaN(value)).ToArray();

    /// <summary>One of each, in order.</summary>
    public static Gen<ImmutableArray<T>> All<T>(IEnumerable<Gen<T>> each) =>
        each.Aggregate(Gen.Constant(ImmutableArray<T>.Empty), (before, next) => from b in before from n in next select b.Add(n));

    /// <summary>None to three.</summary>
    public static Gen<ImmutableArray<T>> Some<T>(Gen<T> one) => from count in Gen.Choose(0, 3) from items in All(Enumerable.Repeat(one, count)) select items;

    private static Gen<long> Bits() =>
        from a in Gen.Choose(0, 65535) from b in Gen.Choose(0, 65535) from c in Gen.Choose(0, 65535) from d in Gen.Choose(0, 65535)
        select ((long)a << 48) | ((long)b << 32) | ((long)c << 16) | (long)d;

    private static Gen<PortableType> Nested(int depth) => depth == 0 ? scalars : Gen.OneOf(
        scalars,
        Nested(depth - 1).Select(item => (PortableType)new PortableType.List(item)),
        from key in Gen.Elements<PortableType>(new PortableType.String(), new PortableType.Int())
        from item in Nested(depth - 1)
        select (PortableType)new PortableType.Dictionary(key, item),
        from count in Gen.Choose(2, 4)
        from items in All(Enumerable.Repeat(Nested(depth - 1), count))
        select (PortableType)new PortableType.Tuple(items),
        Nested(depth - 1).Select(item => item is PortableType.Nullable ? item : new PortableType.Nullable(item)));

    private static Gen<ImmutableArray<Parameter>> Parameters() => Some(from type in Types from name in names select new Parameter(type, name));

    private static Gen<Method> Methods(bool voids) =>
        from returns in voids ? Gen.OneOf(Gen.Constant<PortableType>(new PortableType.Void()), Types) : Types
        from name in names
        from parameters in Parameters()
        select new Method(returns, name, parameters);

    private static Value OneNaN(Value value) => value switch
    {
        Value.Real r when double.IsNaN(r.Of) => new Value.Real(double.NaN),
        Value.Sequence s => new Value.Sequence([.. s.Items.Select(OneNaN)]),
        Value.Tuple t => new Value.Tuple([.. t.Items.Select(OneNaN)]),
        Value.Map m => new Value.Map([.. m.Entries.Select(e => KeyValuePair.Create(e.Key, OneNaN(e.Value)))]),
        _ => value,
    };
}
