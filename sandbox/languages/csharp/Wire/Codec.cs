namespace LiveBench.Wire;

/// <summary>Reads and writes values of one type. The entry that the compiler generates composes one per type of the signature.</summary>
public abstract class Codec<T>
{
    /// <summary>Reads one value.</summary>
    public abstract T Read(ValueReader from);

    /// <summary>Writes one value. A null where the type knows none is written as null: the host calls it a wrong answer.</summary>
    public abstract void Write(ValueWriter to, T value);
}
