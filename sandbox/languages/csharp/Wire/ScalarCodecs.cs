namespace LiveBench.Wire;

internal sealed class BoolCodec : Codec<bool>
{
    public override bool Read(ValueReader from)
    {
        from.Expect(Tag.Bool);
        return from.Byte() != 0;
    }

    public override void Write(ValueWriter to, bool value)
    {
        to.Put(Tag.Bool);
        to.Byte(value ? (byte)1 : (byte)0); // unsafe code can make a bool of any byte
    }
}

internal sealed class IntCodec : Codec<int>
{
    public override int Read(ValueReader from)
    {
        from.Expect(Tag.Integer);
        return checked((int)from.Int64());
    }

    public override void Write(ValueWriter to, int value)
    {
        to.Put(Tag.Integer);
        to.Int64(value);
    }
}

internal sealed class LongCodec : Codec<long>
{
    public override long Read(ValueReader from)
    {
        from.Expect(Tag.Integer);
        return from.Int64();
    }

    public override void Write(ValueWriter to, long value)
    {
        to.Put(Tag.Integer);
        to.Int64(value);
    }
}

internal sealed class DoubleCodec : Codec<double>
{
    public override double Read(ValueReader from)
    {
        var tag = from.Tag();
        return tag switch
        {
            Tag.Double => BitConverter.Int64BitsToDouble(from.Int64()),
            Tag.Integer => from.Int64(), // a whole number stands for a double, as it does when answers are compared
            _ => throw ValueReader.Unexpected(tag, Tag.Double),
        };
    }

    public override void Write(ValueWriter to, double value)
    {
        to.Put(Tag.Double);
        to.Int64(BitConverter.DoubleToInt64Bits(value));
    }
}

internal sealed class StringCodec : Codec<string>
{
    // Also serves string?, which the generated entry does not tell apart.
    public override string Read(ValueReader from) => from.ExpectOrNull(Tag.String) ? from.Utf16() : null!;

    public override void Write(ValueWriter to, string value)
    {
        if (value is null)
        {
            to.Null();
            return;
        }
        to.Put(Tag.String);
        to.Utf16(value);
    }
}

internal sealed class NullableCodec<T>(Codec<T> inner) : Codec<T?> where T : struct
{
    public override T? Read(ValueReader from) => from.SkipNull() ? inner.Read(from) : null;

    public override void Write(ValueWriter to, T? value)
    {
        if (value.HasValue)
            inner.Write(to, value.GetValueOrDefault());
        else
            to.Null();
    }
}
