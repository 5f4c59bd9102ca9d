public class Shelf
{
    private readonly int _limit;
    private readonly LinkedList<(string Key, int Value)> _entries = new(); // the last one given stands in front

    public Shelf(int limit)
    {
        _limit = limit;
    }

    public int Keep(string key, int value)
    {
        var node = Find(key);
        if (node is not null)
        {
            value += node.Value.Value;
            _entries.Remove(node);
        }
        _entries.AddFirst((key, value));

        int removed = 0;
        while (_entries.Count > _limit)
        {
            removed += _entries.First!.Value.Value;
            _entries.RemoveFirst();
        }
        return removed;
    }

    public int Look(string key) => Find(key)?.Value.Value ?? -1;

    public List<string> Keys() => _entries.Select(e => e.Key).ToList();

    private LinkedListNode<(string Key, int Value)>? Find(string key)
    {
        for (var node = _entries.First; node != null; node = node.Next)
            if (node.Value.Key == key)
                return node;
        return null;
    }
}
