using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace LiveBench.Templates;

/// <summary>
/// The only randomness a template has: xoshiro256** (Blackman and Vigna 2018), the same on every machine and .NET version. What a
/// script draws is recorded by its place in the script.
/// </summary>
public sealed class Rng
{
    private readonly byte[] seed;
    private readonly List<Draw> draws = [];
    private readonly Dictionary<int, int> drawsOfLine = [];
    private ulong s0, s1, s2, s3;

    /// <summary>A generator that starts from 32 bytes.</summary>
    public Rng(ReadOnlySpan<byte> seed)
    {
        if (seed.Length != 32)
            throw new ArgumentException($"a seed has 32 bytes, this one {seed.Length}", nameof(seed));
        this.seed = seed.ToArray();
        s0 = BinaryPrimitives.ReadUInt64LittleEndian(seed);
        s1 = BinaryPrimitives.ReadUInt64LittleEndian(seed[8..]);
        s2 = BinaryPrimitives.ReadUInt64LittleEndian(seed[16..]);
        s3 = BinaryPrimitives.ReadUInt64LittleEndian(seed[24..]);
        if ((s0 | s1 | s2 | s3) == 0)
            s0 = 1;                                        // the all-zero state is the one xoshiro never leaves
        Skin = new Skin(this);
    }

    /// <summary>Names, places and things: surface, that no answer depends on.</summary>
    public Skin Skin { get; }

    /// <summary>What was drawn so far, in order.</summary>
    internal IReadOnlyList<Draw> Draws => draws;

    /// <summary>A whole number from <paramref name="low"/> to <paramref name="high"/>, both included, all alike.</summary>
    public int Int(int low, int high, [CallerLineNumber] int line = 0) => Recorded(line, (int)Whole(low, high));

    /// <summary>The same for 64 bits.</summary>
    public long Long(long low, long high, [CallerLineNumber] int line = 0) => Recorded(line, Whole(low, high));

    /// <summary>True with the given probability.</summary>
    public bool Chance(double probability = 0.5, [CallerLineNumber] int line = 0) => Recorded(line, Unit() < probability);

    /// <summary>A double from 0 (included) to 1 (excluded), of 53 random bits.</summary>
    public double Double([CallerLineNumber] int line = 0) => Recorded(line, Unit());

    /// <summary>One of the items, all alike.</summary>
    public T Pick<T>(IReadOnlyList<T> items, [CallerLineNumber] int line = 0)
    {
        if (items.Count == 0)
            throw new ArgumentException("rng.Pick needs at least one item", nameof(items));
        return items[Recorded(line, (int)Whole(0, items.Count - 1))];
    }

    /// <summary>So many different items, in an order that is drawn too; all of them when there are fewer.</summary>
    public List<T> Some<T>(int count, IReadOnlyList<T> items, [CallerLineNumber] int line = 0)
    {
        var left = Enumerable.Range(0, items.Count).ToList();
        var chosen = new List<int>();
        while (chosen.Count < count && left.Count > 0)
        {
            var place = (int)Whole(0, left.Count - 1);
            chosen.Add(left[place]);
            left.RemoveAt(place);
        }
        Recorded(line, string.Join(',', chosen));
        return [.. chosen.Select(i => items[i])];
    }

    /// <summary>All items in a drawn order.</summary>
    public List<T> Shuffle<T>(IReadOnlyList<T> items, [CallerLineNumber] int line = 0) => Some(items.Count, items, line);

    /// <summary>A generator of its own for a purpose: what is drawn from it changes nothing here.</summary>
    internal Rng Derive(string purpose) => new(HMACSHA256.HashData(seed, Encoding.UTF8.GetBytes(purpose)));

    /// <summary>The next 64 bits, unrecorded.</summary>
    internal ulong Next()
    {
        var result = BitOperations.RotateLeft(s1 * 5, 7) * 9;
        var t = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = BitOperations.RotateLeft(s3, 45);
        return result;
    }

    /// <summary>A double from 0 (included) to 1 (excluded), unrecorded.</summary>
    internal double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number in the closed range, unrecorded; without bias (Lemire 2019).</summary>
    internal long Whole(long low, long high)
    {
        if (low > high)
            throw new ArgumentException($"the range {low} to {high} is empty: the lower end comes first");
        var span = (ulong)(high - low) + 1;
        if (span == 0)
            return (long)Next();
        var product = (UInt128)Next() * span;
        if ((ulong)product < span)
            for (var threshold = (0 - span) % span; (ulong)product < threshold;)
                product = (UInt128)Next() * span;
        return low + (long)(ulong)(product >> 64);
    }

    /// <summary>Notes a draw of the surface: a name, a place.</summary>
    internal T Surface<T>(int line, T value)
    {
        Note(line, $"{value}", surface: true);
        return value;
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
        draws.Add(new Draw(line, ordinal, drawn, surface));
    }
}

/// <summary>One recorded draw.</summary>
/// <param name="Line">The script's line that drew.</param>
/// <param name="Ordinal">How many draws that line had made before.</param>
/// <param name="Drawn">What came out; for items, their places.</param>
/// <param name="Surface">True when no answer may depend on it.</param>
public sealed record Draw(int Line, int Ordinal, string Drawn, bool Surface);
