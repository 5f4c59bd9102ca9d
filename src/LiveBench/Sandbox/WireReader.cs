using System.Buffers.Binary;
using System.Collections.Immutable;
using LiveBench.Tasks;

namespace LiveBench.Sandbox;

/// <summary>What came over the wire does not follow docs/sandbox-protocol.md.</summary>
internal sealed class MalformedException(string message) : Exception(message);

/// <summary>
/// Reads one value from bytes that an answer wrote, and so may be anything: every count is checked against the bytes that are left
/// before anything is allocated, and depth is bounded.
/// </summary>
internal ref struct WireReader(ReadOnlySpan<byte> bytes)
{
    private const int MostDepth = 32;
    private const int MostAhead = 256;                     // items room is made for before they are read: counts of nested lists add up

    private ReadOnlySpan<byte> left = bytes;

    /// <summary>The one value the bytes hold, with nothing after it.</summary>
    /// <exception cref="MalformedException">They hold something else.</exception>
    public static Value Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new WireReader(bytes);
        var value = reader.One(0);
        return reader.left.IsEmpty ? value : throw new MalformedException($"{reader.left.Length} bytes follow a value");
    }

    private Value One(int depth)
    {
        if (depth > MostDepth)
            throw new MalformedException($"a value is nested more than {MostDepth} deep");
        return Take(1)[0] switch
        {
            0 => Value.Null.Instance,
            1 => Take(1)[0] switch
            {
                0 => new Value.Bool(false),
                1 => new Value.Bool(true),
                var other => throw new MalformedException($"a bool of {other}"),
            },
            2 => new Value.Integer(BinaryPrimitives.ReadInt64LittleEndian(Take(8))),
            3 => new Value.Real(BinaryPrimitives.ReadDoubleLittleEndian(Take(8))),
            4 => Text(),
            5 => new Value.Sequence(Items(Count(1), depth)),
            6 => Map(depth),
            7 => new Value.Tuple(Items(Take(1)[0], depth)),
            var tag => throw new MalformedException($"no value has the tag {tag}"),
        };
    }

    private Value.Text Text()
    {
        var units = Take(2 * Count(2));
        var text = new char[units.Length / 2];
        for (var i = 0; i < text.Length; i++)
            text[i] = (char)BinaryPrimitives.ReadUInt16LittleEndian(units[(2 * i)..]);
        return new Value.Text(new string(text));
    }

    private Value.Map Map(int depth)
    {
        var count = Count(2);
        var entries = ImmutableArray.CreateBuilder<KeyValuePair<Value, Value>>(Math.Min(count, MostAhead));
        for (var i = 0; i < count; i++)
            entries.Add(KeyValuePair.Create(One(depth + 1), One(depth + 1)));
        return new Value.Map(entries.ToImmutable());
    }

    private ImmutableArray<Value> Items(int count, int depth)
    {
        var items = ImmutableArray.CreateBuilder<Value>(Math.Min(count, MostAhead));
        for (var i = 0; i < count; i++)
            items.Add(One(depth + 1));
        return items.ToImmutable();
    }

    private int Count(int leastSize)
    {
        var count = BinaryPrimitives.ReadUInt32LittleEndian(Take(4));
        return count <= left.Length / leastSize ? (int)count : throw new MalformedException($"a count of {count} with {left.Length} bytes left");
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > left.Length)
            throw new MalformedException($"{count} bytes are needed, {left.Length} are left");
        var taken = left[..count];
        left = left[count..];
        return taken;
    }
}
