namespace LiveBench.Wire;

internal sealed class ListCodec<T>(Codec<T> item) : Codec<List<T>?>
{
    public override List<T>? Read(ValueReader from)
    {
        if (!from.ExpectOrNull(Tag.List))
            return null;
        var list = new List<T>();
        for (var left = from.Count(); left > 0; left--)
            list.Add(item.Read(from));
        return list;
    }

    // By index: no enumerator of a derived class has a say in it.
    public override void Write(ValueWriter to, List<T>? value)
    {
        if (value is null)
        {
            to.Null();
            return;
        }
        var count = value.Count;
        to.List(count);
        for (var i = 0; i < count; i++)
            item.Write(to, value[i]);
    }
}

internal sealed class DictionaryCodec<TKey, TValue>(Codec<TKey> key, Codec<TValue> item) : Codec<Dictionary<TKey, TValue>?>
    where TKey : notnull
{
    public override Dictionary<TKey, TValue>? Read(ValueReader from)
    {
        if (!from.ExpectOrNull(Tag.Dictionary))
            return null;
        var dictionary = new Dictionary<TKey, TValue>();
        for (var left = from.Count(); left > 0; left--)
            dictionary.Add(key.Read(from), item.Read(from));
        return dictionary;
    }

    public override void Write(ValueWriter to, Dictionary<TKey, TValue>? value)
    {
        if (value is null)
        {
            to.Null();
            return;
        }
        to.Put(Tag.Dictionary);
        to.UInt32(value.Count);
        foreach (var pair in value)
        {
            key.Write(to, pair.Key);
            item.Write(to, pair.Value);
        }
    }
}
