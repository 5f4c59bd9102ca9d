using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Numerics;
using LiveBench.Tasks;

namespace LiveBench.Templates;

/// <summary>Draws what a made-up library does.</summary>
internal static class MadeUp
{
    private static readonly ImmutableArray<int> primes = [503, 541, 599, 631, 691, 733, 787, 839, 887, 941, 997];

    /// <summary>A library of the class, its formulas drawn from the seed.</summary>
    public static Library Library(Signature.Class api, int results, long seed)
    {
        var whole = new byte[32];
        BinaryPrimitives.WriteInt64LittleEndian(whole, seed);
        var stream = new Xoshiro(whole);
        int Whole(int low, int high) => (int)stream.Whole(low, high);
        var modulus = primes[Whole(0, primes.Length - 1)];
        var begin = Drawn(1, modulus);
        return new Library(api, begin, [.. api.Methods.Select(m => new Response(Drawn(m.Parameters.Length, results), Drawn(m.Parameters.Length, modulus)))]);

        Formula Drawn(int arguments, int below) => new(Whole(0, 999), Factor(below),
            [.. Enumerable.Range(0, arguments).Select(_ => Factor(below))], [.. Enumerable.Range(0, arguments).Select(_ => Whole(1, 9))], below);

        // Without a common divisor: else some answers would be odd only, or not depend on what was called before.
        int Factor(int below)
        {
            for (; ; )
                if (Whole(1, 99) is var factor && BigInteger.GreatestCommonDivisor(factor, below) == 1)
                    return factor;
        }
    }
}
