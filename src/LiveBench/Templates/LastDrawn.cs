namespace LiveBench.Templates;

/// <summary>The last few tasks that were drawn for their checkers, with their functions still alive.</summary>
internal sealed class LastDrawn
{
    private const int Most = 8;

    private readonly List<((string, DraftRequest, string) Key, TaskDraft Kept)> kept = [];

    /// <summary>What was drawn under the key, drawn now if it is not among the last.</summary>
    public TaskDraft Get((string File, DraftRequest Request, string Seed) key, Func<TaskDraft> draw)
    {
        var place = kept.FindIndex(k => k.Key == key);
        var entry = place >= 0 ? kept[place] : (key, draw());
        if (place >= 0)
            kept.RemoveAt(place);
        kept.Add(entry);
        if (kept.Count > Most)
            kept.RemoveAt(0);
        return entry.Item2;
    }
}
