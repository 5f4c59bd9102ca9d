using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using LiveBench.Tasks;

namespace LiveBench.Sandbox;

/// <summary>Writes frames and values, as docs/sandbox-protocol.md lays them out; little-endian throughout.</summary>
internal sealed class WireWriter
{
    private readonly ArrayBufferWriter<byte> bytes = new();

    public byte[] ToArray() => bytes.WrittenSpan.ToArray();

    public WireWriter U8(byte value)
    {
        bytes.Write([value]);
        return this;
    }

    public WireWriter U16(int value)
    {
        Span<byte> place = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(place, checked((ushort)value));
        bytes.Write(place);
        return this;
    }

    public WireWriter U32(long value)
    {
        Span<byte> place = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(place, checked((uint)value));
        bytes.Write(place);
        return this;
    }

    public WireWriter I64(long value)
    {
        Span<byte> place = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(place, value);
        bytes.Write(place);
        return this;
    }

    public WireWriter Raw(ReadOnlySpan<byte> raw)
    {
        bytes.Write(raw);
        return this;
    }

    /// <summary>UTF-8, ended by a zero byte.</summary>
    public WireWriter Ended(string text) => Raw(Encoding.UTF8.GetBytes(text)).U8(0);

    /// <summary>A frame: length, kind, number (a job or a test), payload.</summary>
    public WireWriter Frame(byte kind, long number, ReadOnlySpan<byte> payload) => U32(payload.Length).U8(kind).U32(number).Raw(payload);

    public WireWriter Values(IEnumerable<Value> values)
    {
        foreach (var value in values)
            One(value);
        return this;
    }

    public WireWriter One(Value value)
    {
        switch (value)
        {
            case Value.Null: return U8(0);
            case Value.Bool b: return U8(1).U8(b.Of ? (byte)1 : (byte)0);
            case Value.Integer i: return U8(2).I64(i.Of);
            case Value.Real r: return U8(3).I64(BitConverter.DoubleToInt64Bits(r.Of));
            case Value.Text t:
                U8(4).U32(t.Of.Length);
                foreach (var unit in t.Of)
                    U16(unit);
                return this;
            case Value.Sequence s: return U8(5).U32(s.Items.Length).Values(s.Items);
            case Value.Map m:
                U8(6).U32(m.Entries.Length);
                foreach (var (key, item) in m.Entries)
                    One(key).One(item);
                return this;
            case Value.Tuple t: return U8(7).U8(checked((byte)t.Items.Length)).Values(t.Items);
            default: throw new InvalidOperationException($"a value of a kind nobody knows: {value.GetType()}");
        }
    }

    /// <summary>The payload of a Test frame.</summary>
    public WireWriter Input(TestInput input, Signature signature)
    {
        switch (input, signature)
        {
            case (TestInput.Call call, _):
                return Values(call.Arguments);
            case (TestInput.Session session, Signature.Class type):
                Values(session.New).U32(session.Calls.Length);
                foreach (var call in session.Calls)
                    U16(type.Methods.Select((m, i) => (m.Name, i)).First(m => m.Name == call.Method).i).Values(call.Arguments);
                return this;
            default:
                throw new InvalidOperationException("a test does not fit its signature");
        }
    }
}
