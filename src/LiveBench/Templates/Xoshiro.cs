using System.Buffers.Binary;
using System.Numerics;

namespace LiveBench.Templates;

/// <summary>xoshiro256** (Blackman and Vigna 2018): 64 random bits at a time, the same on every machine and .NET version.</summary>
internal struct Xoshiro
{
    private ulong s0, s1, s2, s3;

    /// <summary>Starts from 32 bytes.</summary>
    public Xoshiro(ReadOnlySpan<byte> seed)
        : this(BinaryPrimitives.ReadUInt64LittleEndian(seed), BinaryPrimitives.ReadUInt64LittleEndian(seed[8..]),
            BinaryPrimitives.ReadUInt64LittleEndian(seed[16..]), BinaryPrimitives.ReadUInt64LittleEndian(seed[24..]))
    {
    }

    private Xoshiro(ulong s0, ulong s1, ulong s2, ulong s3)
    {
        (this.s0, this.s1, this.s2, this.s3) = (s0, s1, s2, s3);
        if ((s0 | s1 | s2 | s3) == 0)
            this.s0 = 1;                                   // the all-zero state is the one it never leaves
    }

    /// <summary>
    /// A generator of its own for a place: place and state go through SplitMix64 (Steele, Lea and Flood 2014) word by word, as the authors
    /// advise for seeding. What is drawn from one changes nothing in the other.
    /// </summary>
    public readonly Xoshiro At(ulong place)
    {
        var a = Mixed(s0 ^ Mixed(place));
        var b = Mixed(s1 ^ a);
        var c = Mixed(s2 ^ b);
        var d = Mixed(s3 ^ c);
        return new Xoshiro(Mixed(a ^ d), b, c, d);
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
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

    /// <summary>A double from 0 (included) to 1 (excluded), of 53 random bits.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number in the closed range; without bias (Lemire 2019).</summary>
    /// <exception cref="ArgumentException">The range is empty.</exception>
    public long Whole(long low, long high)
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

    private static ulong Mixed(ulong z)
    {
        z += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
