using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace LiveBench.Templates;

/// <summary>
/// The only randomness a template has, the same on every machine and .NET version. What a script draws is recorded by its place in the
/// script, and comes from a generator of that place's own: a gate can draw one place again and leave all others as they were.
/// </summary>
public sealed class Rng
{
    private const int MostPlaces = 1 << 20;                // draws of one line

    private readonly byte[] seed;
    private readonly Redraw? redraw;
    private readonly List<Draw> draws = [];
    private readonly Dictionary<int, int> drawsOfLine = [];
    private readonly Xoshiro places;
    private Xoshiro stream;

    /// <summary>A generator that starts from 32 bytes.</summary>
    public Rng(ReadOnlySpan<byte> seed) : this(seed, null)
    {
    }

    /// <summary>The same generator but for one draw.</summary>
    internal Rng(ReadOnlySpan<byte> seed, Redraw? redraw)
    {
        if (seed.Length != 32)
            throw new ArgumentException($"a seed has 32 bytes, this one {seed.Length}", nameof(seed));
        this.seed = seed.ToArray();
        this.redraw = redraw;
        stream = places = new Xoshiro(seed);
        Skin = new Skin(this);
    }

    /// <summary>Names, places and things: surface, that no answer depends on.</summary>
    public Skin Skin { get; }

    /// <summary>What was drawn so far, in order.</summary>
    internal IReadOnlyList<Draw> Draws => draws;

    /// <summary>A whole number from <paramref name="low"/> to <paramref name="high"/>, both included, all alike.</summary>
    public int Int(int low, int high, [CallerLineNumber] int line = 0) => Recorded(line, (int)Own(line).Whole(low, high));

    /// <summary>The same for 64 bits.</summary>
    public long Long(long low, long high, [CallerLineNumber] int line = 0) => Recorded(line, Own(line).Whole(low, high));

    /// <summary>True with the given probability.</summary>
    public bool Chance(double probability = 0.5, [CallerLineNumber] int line = 0) => Recorded(line, Own(line).Unit() < probability);

    /// <summary>A double from 0 (included) to 1 (excluded), of 53 random bits.</summary>
    public double Double([CallerLineNumber] int line = 0) => Recorded(line, Own(line).Unit());

    /// <summary>One of the items, all alike.</summary>
    public T Pick<T>(IReadOnlyList<T> items, [CallerLineNumber] int line = 0) => items[Recorded(line, Place(items, line))];

    /// <summary>So many different items, in an order that is drawn too; all of them when there are fewer.</summary>
    public List<T> Some<T>(int count, IReadOnlyList<T> items, [CallerLineNumber] int line = 0) => Some(count, items, line, surface: false);

    /// <summary>All items in a drawn order.</summary>
    public List<T> Shuffle<T>(IReadOnlyList<T> items, [CallerLineNumber] int line = 0) => Some(items.Count, items, line);

    /// <summary>The root of a tree of draws that the library makes for a line of the script.</summary>
    internal Branch Branch(int line)
    {
        var root = drawsOfLine.GetValueOrDefault(line);
        drawsOfLine[line] = root + 1;
        return new Branch(this, line, places.At(((ulong)(uint)line * MostPlaces) + (uint)root), root);
    }

    /// <summary>A generator of its own for a purpose: what is drawn from it changes nothing here.</summary>
    internal Rng Derive(string purpose) => new(HMACSHA256.HashData(seed, Encoding.UTF8.GetBytes(purpose)));

    /// <summary>A seed for another generator, unrecorded: 32 bytes.</summary>
    internal byte[] Bytes() => [.. Enumerable.Range(0, 4).SelectMany(_ => BitConverter.GetBytes(Next()))];

    /// <summary>The next 64 bits, unrecorded.</summary>
    internal ulong Next() => stream.Next();

    /// <summary>A double from 0 (included) to 1 (excluded), unrecorded.</summary>
    internal double Unit() => stream.Unit();

    /// <summary>A whole number in the closed range, unrecorded.</summary>
    internal long Whole(long low, long high) => stream.Whole(low, high);

    /// <summary>One of the items as surface: the words of a story.</summary>
    internal T SurfacePick<T>(IReadOnlyList<T> items, int line)
    {
        var place = Place(items, line);
        Note(line, $"{place}", surface: true);
        return items[place];
    }

    /// <summary>Several items as surface.</summary>
    internal List<T> SurfaceSome<T>(int count, IReadOnlyList<T> items, int line) => Some(count, items, line, surface: true);

    /// <summary>Notes a draw of the surface: a name, a place.</summary>
    internal T Surface<T>(int line, T value)
    {
        Note(line, $"{value}", surface: true);
        return value;
    }

    /// <summary>Which turn of a draw this is: 0 but for the one that is to come out anew.</summary>
    internal ulong Turn(int line, int ordinal) => redraw is { } r && r.Line == line && r.Ordinal == ordinal ? (ulong)r.Turn : 0;

    /// <summary>Notes a draw.</summary>
    internal void Note(Draw draw) => draws.Add(draw);

    /// <summary>Forgets all but so many draws: what was drawn after them was not used.</summary>
    internal void Forget(int kept) => draws.RemoveRange(kept, draws.Count - kept);

    /// <summary>The generator of the next draw of a line.</summary>
    private Xoshiro Own(int line)
    {
        var ordinal = drawsOfLine.GetValueOrDefault(line);
        return places.At((((Turn(line, ordinal) << 20) | (uint)line) * MostPlaces) + (uint)ordinal);
    }

    private int Place<T>(IReadOnlyList<T> items, int line) =>
        items.Count > 0 ? (int)Own(line).Whole(0, items.Count - 1) : throw new ArgumentException("rng.Pick needs at least one item", nameof(items));

    private List<T> Some<T>(int count, IReadOnlyList<T> items, int line, bool surface)
    {
        var own = Own(line);
        var left = Enumerable.Range(0, items.Count).ToList();
        var chosen = new List<int>();
        while (chosen.Count < count && left.Count > 0)
        {
            var place = (int)own.Whole(0, left.Count - 1);
            chosen.Add(left[place]);
            left.RemoveAt(place);
        }
        Note(line, string.Join(',', chosen), surface);
        return [.. chosen.Select(i => items[i])];
    }

    private T Recorded<T>(int line, T value)
    {
        Note(line, $"{value}", surface: false);
        return value;
    }

    private void Note(int line, string drawn, bool surface)
    {
        var ordinal = drawsOfLine.GetValueOrDefault(line);
        drawsOfLine[line] = ordinal + 1;
        Note(new Draw(line, ordinal, drawn, surface));
    }
}

/// <summary>One recorded draw.</summary>
/// <param name="Line">The script's line that drew.</param>
/// <param name="Ordinal">How many draws that line had made before; below 0 a place in a tree of draws (<see cref="Branch"/>).</param>
/// <param name="Drawn">What came out; for items, their places.</param>
/// <param name="Surface">True when no answer may depend on it.</param>
public sealed record Draw(int Line, int Ordinal, string Drawn, bool Surface);

/// <summary>A draw that is to come out anew, while all others stay.</summary>
/// <param name="Turn">From 1: each gives another chance.</param>
internal sealed record Redraw(int Line, int Ordinal, int Turn);
