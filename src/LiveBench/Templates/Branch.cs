namespace LiveBench.Templates;

/// <summary>
/// A place in a tree of draws that the library makes for one line of a script. It has a generator of its own, and so has every branch
/// below it: what comes out at one place changes nothing at the others, and a gate can draw each of them again alone.
/// </summary>
internal sealed class Branch
{
    private const int MostPicks = 64;
    private const int Options = 64;                        // of one choice

    private readonly Rng rng;
    private readonly int line;
    private readonly Xoshiro here;
    private readonly uint path;
    private int drawn;

    /// <summary>The root; <see cref="Rng.Branch"/> makes it.</summary>
    internal Branch(Rng rng, int line, Xoshiro here, int root) : this(rng, line, here, (uint)root)
    {
    }

    private Branch(Rng rng, int line, Xoshiro here, uint path) => (this.rng, this.line, this.here, this.path) = (rng, line, here, path);

    /// <summary>A branch below this one; the same number gives the same branch.</summary>
    public Branch At(int number) => new(rng, line, here.At((2 * (ulong)(uint)number) + 1), Mixed((path * 0x9E3779B1) + (uint)number + 1));

    /// <summary>A whole number from <paramref name="low"/> to <paramref name="high"/>, both included, all alike.</summary>
    public int Int(int low, int high)
    {
        var (own, ordinal) = Next();
        var value = (int)own.Whole(low, high);
        Note(ordinal, value.ToString(), surface: false);
        return value;
    }

    /// <summary>True with the given probability.</summary>
    public bool Chance(double probability = 0.5)
    {
        var (own, ordinal) = Next();
        var value = own.Unit() < probability;
        Note(ordinal, value ? "true" : "false", surface: false);
        return value;
    }

    /// <summary>One of the items, all alike.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Int(0, items.Count - 1)];

    /// <summary>One of the items as surface: a name that no answer depends on.</summary>
    public T Surface<T>(IReadOnlyList<T> items)
    {
        var (own, ordinal) = Next();
        var place = (int)own.Whole(0, items.Count - 1);
        Note(ordinal, place.ToString(), surface: true);
        return items[place];
    }

    /// <summary>
    /// What the first option makes that makes something the caller takes, as they come up by their weights; null when none does. Each
    /// draws in a branch of its own, and what a refused one drew is forgotten: whether an option can be used changes nothing for the others.
    /// </summary>
    public T? First<TFrom, T>(Option<TFrom, T>[] options, TFrom from, Func<T, bool> takes) where T : class
    {
        var (own, ordinal) = Next();
        var below = (drawn + 1) * Options;
        var weight = 0;
        foreach (var option in options)
            weight += option.Weight;
        var refused = 0UL;
        for (var picks = 0; picks < MostPicks; picks++)
        {
            var (place, left) = (0, own.Whole(0, weight - 1));
            for (; left >= options[place].Weight; place++)
                left -= options[place].Weight;
            if ((refused & (1UL << place)) == 0 && Made(place) is { } made)
                return made;
        }
        for (var place = 0; place < options.Length; place++)
            if ((refused & (1UL << place)) == 0 && Made(place) is { } made)
                return made;
        return null;

        T? Made(int place)
        {
            var kept = rng.Draws.Count;
            if (options[place].Draw(At(below + place), from) is { } made && takes(made))
            {
                Note(ordinal, options[place].Name, surface: false);
                return made;
            }
            rng.Forget(kept);
            refused |= 1UL << place;
            return null;
        }
    }

    /// <summary>How many draws are recorded.</summary>
    public int Kept => rng.Draws.Count;

    /// <summary>Forgets all draws but so many: what was drawn after them is not used.</summary>
    public void Forget(int kept) => rng.Forget(kept);

    private (Xoshiro Own, int Ordinal) Next()
    {
        var place = drawn++;
        var ordinal = (int)(Mixed((path * 0x85EBCA77) + (uint)place) | 0x80000000);
        return (here.At(2 * ((rng.Turn(line, ordinal) << 32) | (uint)place)), ordinal);
    }

    private void Note(int ordinal, string value, bool surface) => rng.Note(new Draw(line, ordinal, value, surface));

    /// <summary>Spreads a path over 32 bits (the finaliser of MurmurHash3, Appleby).</summary>
    private static uint Mixed(uint path)
    {
        path = (path ^ (path >> 16)) * 0x85EBCA6B;
        path = (path ^ (path >> 13)) * 0xC2B2AE35;
        return path ^ (path >> 16);
    }
}

/// <summary>One way to go on.</summary>
/// <param name="Name">What the record of draws calls it.</param>
/// <param name="Weight">How often it comes up beside the others.</param>
/// <param name="Draw">Makes it; null where it cannot be made.</param>
internal sealed record Option<TFrom, T>(string Name, int Weight, Func<Branch, TFrom, T?> Draw) where T : class;
