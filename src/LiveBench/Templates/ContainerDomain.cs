namespace LiveBench.Templates;

/// <summary>Lists of a domain's values.</summary>
internal sealed class ListDomain<T>(Domain<T> item, int fewest, int most) : Domain<List<T>>
{
    public override string English => $"a list of {Amount.Of(fewest, most)} values, each {item.English}";

    public override IEnumerable<List<T>> Edges
    {
        get
        {
            if (fewest == 0)
                yield return [];
            foreach (var edge in item.Edges.Take(2))
            {
                yield return [.. Enumerable.Repeat(edge, Math.Max(1, fewest))];
                if (most > Math.Max(1, fewest))
                    yield return [.. Enumerable.Repeat(edge, most)];
            }
        }
    }

    public override List<T> Draw(Rng rng)
    {
        var count = Amount.Draw(rng, fewest, most);
        var few = rng.Unit() < 0.3 ? Enumerable.Range(0, 3).Select(_ => item.Draw(rng)).ToList() : null;   // repeats matter to many tasks
        return [.. Enumerable.Range(0, count).Select(_ => few is null ? item.Draw(rng) : few[(int)rng.Whole(0, 2)])];
    }

    public override List<T> Nudge(List<T> value, Rng rng)
    {
        var near = new List<T>(value);
        switch (rng.Whole(0, 3))
        {
            case 0 when near.Count < most: near.Insert((int)rng.Whole(0, near.Count), item.Draw(rng)); break;
            case 1 when near.Count > fewest: near.RemoveAt((int)rng.Whole(0, near.Count - 1)); break;
            case 2 when near.Count > 1:
                var (i, j) = ((int)rng.Whole(0, near.Count - 1), (int)rng.Whole(0, near.Count - 1));
                (near[i], near[j]) = (near[j], near[i]);
                break;
            default:
                if (near.Count > 0 && rng.Whole(0, near.Count - 1) is var k)
                    near[(int)k] = item.Nudge(near[(int)k], rng);
                break;
        }
        return near;
    }

    public override string? Refusal(List<T> value) =>
        value.Count < fewest || value.Count > most ? $"it has {value.Count} values, not {Amount.Of(fewest, most)}"
        : value.Select(item.Refusal).FirstOrDefault(r => r is not null);
}

/// <summary>Dictionaries with keys and values of two domains.</summary>
internal sealed class DictionaryDomain<K, V>(Domain<K> key, Domain<V> value, int fewest, int most) : Domain<Dictionary<K, V>> where K : notnull
{
    public override string English => $"a dictionary of {Amount.Of(fewest, most)} entries, each key {key.English}, each value {value.English}";

    public override IEnumerable<Dictionary<K, V>> Edges => fewest == 0 ? [[]] : [];

    public override Dictionary<K, V> Draw(Rng rng)
    {
        var count = Amount.Draw(rng, fewest, most);
        var entries = new Dictionary<K, V>();
        for (var tries = 0; entries.Count < count && tries < 50 * (count + 1); tries++)
            entries[key.Draw(rng)] = value.Draw(rng);
        return entries.Count >= fewest ? entries
            : throw new InvalidOperationException($"only {entries.Count} different keys came up for a dictionary of {Amount.Of(fewest, most)} entries; its keys are {key.English}");
    }

    public override Dictionary<K, V> Nudge(Dictionary<K, V> value1, Rng rng)
    {
        var near = new Dictionary<K, V>(value1);
        if (near.Count == 0)
            return Draw(rng);
        var chosen = near.Keys.ElementAt((int)rng.Whole(0, near.Count - 1));
        if (near.Count > fewest && rng.Unit() < 0.3)
            near.Remove(chosen);
        else
            near[chosen] = value.Nudge(near[chosen], rng);
        return near;
    }

    public override string? Refusal(Dictionary<K, V> value1) =>
        value1.Count < fewest || value1.Count > most ? $"it has {value1.Count} entries, not {Amount.Of(fewest, most)}"
        : value1.Select(e => key.Refusal(e.Key) ?? value.Refusal(e.Value)).FirstOrDefault(r => r is not null);
}

/// <summary>Strings over an alphabet.</summary>
internal sealed class StringDomain(string alphabet, int fewest, int most, string english) : Domain<string>
{
    public override string English => $"a string of {Amount.Of(fewest, most)} characters, each {english}";

    public override IEnumerable<string> Edges => fewest == 0 ? ["", alphabet[..1]] : [new string(alphabet[0], fewest)];

    public override string Draw(Rng rng)
    {
        var count = Amount.Draw(rng, fewest, most);
        var letters = rng.Unit() < 0.3 ? string.Concat(Enumerable.Range(0, 3).Select(_ => Letter(rng))) : alphabet;
        return string.Concat(Enumerable.Range(0, count).Select(_ => letters[(int)rng.Whole(0, letters.Length - 1)]));
    }

    public override string Nudge(string value, Rng rng)
    {
        var place = (int)rng.Whole(0, value.Length);
        return rng.Whole(0, 2) switch
        {
            0 when value.Length < most => value.Insert(place, Letter(rng).ToString()),
            1 when value.Length > fewest && place < value.Length => value.Remove(place, 1),
            _ when place < value.Length => value.Remove(place, 1).Insert(place, Letter(rng).ToString()),
            _ => value,
        };
    }

    public override string? Refusal(string value) =>
        value.Length < fewest || value.Length > most ? $"it has {value.Length} characters, not {Amount.Of(fewest, most)}"
        : value.FirstOrDefault(c => !alphabet.Contains(c)) is var odd && odd != default ? $"'{odd}' is not {english}" : null;

    private char Letter(Rng rng) => alphabet[(int)rng.Whole(0, alphabet.Length - 1)];
}

/// <summary>How many: in words, and drawn.</summary>
internal static class Amount
{
    /// <summary>“3”, or “0 to 40”.</summary>
    public static string Of(int fewest, int most) => fewest == most ? $"{most}" : $"{fewest} to {most}";

    /// <summary>Half of the draws are small: bugs live there, and examples are read there.</summary>
    public static int Draw(Rng rng, int fewest, int most) =>
        (int)rng.Whole(fewest, rng.Unit() < 0.5 ? Math.Min(most, fewest + 6) : most);
}
