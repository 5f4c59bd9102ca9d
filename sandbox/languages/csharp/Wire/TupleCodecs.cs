namespace LiveBench.Wire;

internal static class TupleHead
{
    public static void Read(ValueReader from, int items)
    {
        from.Expect(Tag.Tuple);
        var found = from.Byte();
        if (found != items)
            throw new InvalidDataException($"A tuple of {found}; {items} were due.");
    }

    public static void Write(ValueWriter to, int items)
    {
        to.Put(Tag.Tuple);
        to.Byte((byte)items);
    }
}

internal sealed class PairCodec<T1, T2>(Codec<T1> first, Codec<T2> second) : Codec<(T1, T2)>
{
    public override (T1, T2) Read(ValueReader from)
    {
        TupleHead.Read(from, 2);
        return (first.Read(from), second.Read(from));
    }

    public override void Write(ValueWriter to, (T1, T2) value)
    {
        TupleHead.Write(to, 2);
        first.Write(to, value.Item1);
        second.Write(to, value.Item2);
    }
}

internal sealed class TripleCodec<T1, T2, T3>(Codec<T1> first, Codec<T2> second, Codec<T3> third) : Codec<(T1, T2, T3)>
{
    public override (T1, T2, T3) Read(ValueReader from)
    {
        TupleHead.Read(from, 3);
        return (first.Read(from), second.Read(from), third.Read(from));
    }

    public override void Write(ValueWriter to, (T1, T2, T3) value)
    {
        TupleHead.Write(to, 3);
        first.Write(to, value.Item1);
        second.Write(to, value.Item2);
        third.Write(to, value.Item3);
    }
}

internal sealed class QuadrupleCodec<T1, T2, T3, T4>(Codec<T1> first, Codec<T2> second, Codec<T3> third, Codec<T4> fourth)
    : Codec<(T1, T2, T3, T4)>
{
    public override (T1, T2, T3, T4) Read(ValueReader from)
    {
        TupleHead.Read(from, 4);
        return (first.Read(from), second.Read(from), third.Read(from), fourth.Read(from));
    }

    public override void Write(ValueWriter to, (T1, T2, T3, T4) value)
    {
        TupleHead.Write(to, 4);
        first.Write(to, value.Item1);
        second.Write(to, value.Item2);
        third.Write(to, value.Item3);
        fourth.Write(to, value.Item4);
    }
}
