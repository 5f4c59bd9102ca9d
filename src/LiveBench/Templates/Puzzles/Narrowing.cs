using System.Numerics;

namespace LiveBench.Templates.Puzzles;

/// <summary>A statement over sets of numbers: whether it is known to be true, and what is left when it is to be true or false.</summary>
internal abstract class Narrowing
{
    /// <summary>The items it looks at, as bits.</summary>
    public abstract ulong Items { get; }

    /// <summary>True or false when it is so whatever the items turn out to be; null when that is not known.</summary>
    public abstract bool? Known(scoped in Domains domains);

    /// <summary>Takes out numbers with which it would not be as wanted; false when an item has none left.</summary>
    public abstract bool Narrow(ref Domains domains, bool wanted);

    /// <summary>From now on it is asked often: what it found out is kept.</summary>
    public virtual void Remember()
    {
    }

    /// <summary>The statement as what the solver narrows by.</summary>
    public static Narrowing Of(Board board, Statement statement) => statement switch
    {
        Statement.OfOne s => new One(board.GaugeOf(s.It), Reach.Numbers(s)),
        Statement.OfTwo s => new Pair(board.GaugeOf(s.A), board.GaugeOf(s.B), s),
        Statement.OfThree s => new Triple(board.GaugeOf(s.A), board.GaugeOf(s.B), board.GaugeOf(s.C), s),
        Statement.OfMany s => new Sum([.. s.All.Select(board.GaugeOf)], Reach.Sums(s)),
        _ => throw new InvalidOperationException($"unknown statement {statement}"),
    };

    /// <summary>What can be true with some number of a set.</summary>
    private static bool? Of(bool canBeTrue, bool canBeFalse) => (canBeTrue, canBeFalse) switch
    {
        (true, true) => null,
        (var can, _) => can,
    };

    /// <summary>About one quantity.</summary>
    /// <param name="numbers">With which it is true.</param>
    private sealed class One(Gauge it, ulong numbers) : Narrowing
    {
        public override ulong Items => it.Items;

        public override bool? Known(scoped in Domains domains) => it.Possible(domains) is var p ? Of((p & numbers) != 0, (p & ~numbers) != 0) : null;

        public override bool Narrow(ref Domains domains, bool wanted) => it.Restrict(ref domains, wanted ? numbers : ~numbers);
    }

    /// <summary>About two quantities.</summary>
    private sealed class Pair(Gauge first, Gauge second, Statement.OfTwo statement) : Narrowing
    {
        private ulong[]? kept;                             // by first number, once it is asked often
        private ulong asked;

        public override ulong Items => first.Items | second.Items;

        public override void Remember() => kept ??= new ulong[64];

        public override bool? Known(scoped in Domains domains)
        {
            var (there, canBeTrue, canBeFalse) = (second.Possible(domains), false, false);
            for (var left = first.Possible(domains); left != 0 && !(canBeTrue && canBeFalse); left &= left - 1)
            {
                var hit = Seconds(BitOperations.TrailingZeroCount(left)) & there;
                (canBeTrue, canBeFalse) = (canBeTrue || hit != 0, canBeFalse || hit != there);
            }
            return Of(canBeTrue, canBeFalse);
        }

        public override bool Narrow(ref Domains domains, bool wanted)
        {
            var (there, firsts, met, flip) = (second.Possible(domains), 0UL, 0UL, wanted ? 0 : ulong.MaxValue);
            for (var left = first.Possible(domains); left != 0; left &= left - 1)
            {
                var hit = (Seconds(BitOperations.TrailingZeroCount(left)) ^ flip) & there;
                if (hit != 0)
                    (firsts, met) = (firsts | (left & (0 - left)), met | hit);
            }
            return first.Restrict(ref domains, firsts) && second.Restrict(ref domains, met);
        }

        private ulong Seconds(int number)
        {
            if (kept is null)
                return Reach.Seconds(statement, number);
            if ((asked >> number & 1) == 0)
                (kept[number], asked) = (Reach.Seconds(statement, number), asked | (1UL << number));
            return kept[number];
        }
    }

    /// <summary>About three quantities.</summary>
    private sealed class Triple(Gauge first, Gauge second, Gauge third, Statement.OfThree statement) : Narrowing
    {
        public override ulong Items => first.Items | second.Items | third.Items;

        public override bool? Known(scoped in Domains domains)
        {
            var (others, there, canBeTrue, canBeFalse) = (second.Possible(domains), third.Possible(domains), false, false);
            for (var a = first.Possible(domains); a != 0; a &= a - 1)
                for (var b = others; b != 0; b &= b - 1)
                {
                    var hit = Reach.Thirds(statement, BitOperations.TrailingZeroCount(a), BitOperations.TrailingZeroCount(b)) & there;
                    (canBeTrue, canBeFalse) = (canBeTrue || hit != 0, canBeFalse || hit != there);
                    if (canBeTrue && canBeFalse)
                        return null;
                }
            return Of(canBeTrue, canBeFalse);
        }

        public override bool Narrow(ref Domains domains, bool wanted)
        {
            var (others, there, flip) = (second.Possible(domains), third.Possible(domains), wanted ? 0 : ulong.MaxValue);
            var (firsts, seconds, met) = (0UL, 0UL, 0UL);
            for (var a = first.Possible(domains); a != 0; a &= a - 1)
                for (var b = others; b != 0; b &= b - 1)
                {
                    var hit = (Reach.Thirds(statement, BitOperations.TrailingZeroCount(a), BitOperations.TrailingZeroCount(b)) ^ flip) & there;
                    if (hit != 0)
                        (firsts, seconds, met) = (firsts | (a & (0 - a)), seconds | (b & (0 - b)), met | hit);
                }
            return first.Restrict(ref domains, firsts) && second.Restrict(ref domains, seconds) && third.Restrict(ref domains, met);
        }
    }

    /// <summary>About the sum of several quantities, which is at most 63.</summary>
    /// <param name="sums">With which it is true.</param>
    private sealed class Sum(Gauge[] all, ulong sums) : Narrowing
    {
        public override ulong Items => all.Aggregate(0UL, (bits, gauge) => bits | gauge.Items);

        public override bool? Known(scoped in Domains domains)
        {
            var reached = 1UL;
            foreach (var gauge in all)
                reached = Added(reached, gauge.Possible(domains));
            return Of((reached & sums) != 0, (reached & ~sums) != 0);
        }

        public override bool Narrow(ref Domains domains, bool wanted)
        {
            Span<ulong> before = stackalloc ulong[all.Length + 1];
            Span<ulong> possible = stackalloc ulong[all.Length];
            before[0] = 1;
            for (var i = 0; i < all.Length; i++)
                before[i + 1] = Added(before[i], possible[i] = all[i].Possible(domains));
            var after = wanted ? sums : ~sums;             // the sums up to here from which the whole can still be as wanted
            for (var i = all.Length - 1; i >= 0; i--)
            {
                var (kept, earlier) = (0UL, 0UL);
                for (var left = possible[i]; left != 0; left &= left - 1)
                {
                    var number = BitOperations.TrailingZeroCount(left);
                    if (((before[i] << number) & after) != 0)
                        (kept, earlier) = (kept | (1UL << number), earlier | (after >> number));
                }
                if (!all[i].Restrict(ref domains, kept))
                    return false;
                after = earlier;
            }
            return true;
        }

        private static ulong Added(ulong sums, ulong numbers)
        {
            var added = 0UL;
            for (var left = numbers; left != 0; left &= left - 1)
                added |= sums << BitOperations.TrailingZeroCount(left);
            return added;
        }
    }
}
