using System;
using System.Collections.Generic;

public class Locker
{
    private readonly int limit;
    private readonly SortedDictionary<string, int> entries = new SortedDictionary<string, int>(StringComparer.Ordinal);

    public Locker(int limit) => this.limit = limit;

    public List<string> Keep(string key, int value)
    {
        if (entries.TryGetValue(key, out int old) && old > value)
            value = old;
        entries[key] = value;

        var removed = new List<string>();
        while (entries.Count > limit)
        {
            string goes = First()!;
            entries.Remove(goes);
            removed.Add(goes);
        }
        return removed;
    }

    public int Look(string key)
    {
        if (!entries.ContainsKey(key))
            return -1;
        return entries[key]++;
    }

    public int Prune(int bound)
    {
        var low = new List<string>();
        foreach (KeyValuePair<string, int> entry in entries)
            if (entry.Value < bound)
                low.Add(entry.Key);
        foreach (string key in low)
            entries.Remove(key);
        return low.Count;
    }

    public int Evict()
    {
        string? goes = First();
        if (goes == null)
            return -1;
        int value = entries[goes];
        entries.Remove(goes);
        return value;
    }

    // The keys come in alphabetical order.
    private string? First()
    {
        string? first = null;
        foreach (var (key, value) in entries)
            if (first == null || value >= entries[first])
                first = key;
        return first;
    }
}
