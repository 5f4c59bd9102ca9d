using System.Numerics;

namespace LiveBench.Templates.Puzzles;

/// <summary>Reads a quantity off domains, and narrows domains by it.</summary>
internal abstract class Gauge
{
    /// <summary>The items it looks at, as bits.</summary>
    public abstract ulong Items { get; }

    /// <summary>All that the quantity can be; perhaps more, while items have several numbers.</summary>
    public abstract ulong Possible(scoped in Domains domains);

    /// <summary>Takes from the items what contradicts these numbers; false when nothing is left.</summary>
    public abstract bool Restrict(ref Domains domains, ulong numbers);

    /// <summary>Reads an item's number along an axis.</summary>
    public static Gauge Of(Axis axis, int item) => axis switch
    {
        Axis.Own => new OwnGauge(item),
        Axis.Part part => new PartGauge(item, part),
        Axis.With with => new WithGauge(item, with),
        Axis.Beside beside => new BesideGauge(item, beside),
        var other => throw new InvalidOperationException($"unknown axis {other}"),
    };

    private sealed class OwnGauge(int item) : Gauge
    {
        public override ulong Items => 1UL << item;

        public override ulong Possible(scoped in Domains domains) => domains[item];

        public override bool Restrict(ref Domains domains, ulong numbers) => domains.Keep(item, numbers);
    }

    private sealed class PartGauge(int item, Axis.Part part) : Gauge
    {
        private readonly int[] of = [.. part.Of];

        public override ulong Items => 1UL << item;

        public override ulong Possible(scoped in Domains domains)
        {
            var possible = 0UL;
            for (var left = domains[item]; left != 0; left &= left - 1)
                possible |= 1UL << of[BitOperations.TrailingZeroCount(left)];
            return possible;
        }

        public override bool Restrict(ref Domains domains, ulong numbers)
        {
            var kept = 0UL;
            for (var left = domains[item]; left != 0; left &= left - 1)
                if ((numbers >> of[BitOperations.TrailingZeroCount(left)] & 1) != 0)
                    kept |= left & (0 - left);
            return domains.Keep(item, kept);
        }
    }

    private sealed class WithGauge(int item, Axis.With with) : Gauge
    {
        private readonly int[] items = [.. with.Items];
        private readonly ulong[] numberOf = [.. with.Numbers.Select(n => 1UL << n)];

        public override ulong Items => items.Aggregate(1UL << item, (bits, other) => bits | (1UL << other));

        public override ulong Possible(scoped in Domains domains)
        {
            var (possible, here) = (0UL, domains[item]);
            for (var i = 0; i < items.Length; i++)
                if ((domains[items[i]] & here) != 0)
                    possible |= numberOf[i];
            return possible;
        }

        public override bool Restrict(ref Domains domains, ulong numbers)
        {
            var (places, here, candidates, last) = (0UL, domains[item], 0, 0);
            for (var i = 0; i < items.Length; i++)
            {
                var there = domains[items[i]];
                if ((numbers & numberOf[i]) == 0 || (there & here) == 0)
                    continue;
                (places, candidates, last) = (places | there, candidates + 1, i);
            }
            if (!domains.Keep(item, places))
                return false;
            here = domains[item];
            if (candidates == 1 && !domains.Keep(items[last], here))
                return false;
            if (BitOperations.IsPow2(here))
                for (var i = 0; i < items.Length; i++)
                    if ((numbers & numberOf[i]) == 0 && !domains.Keep(items[i], ~here))
                        return false;
            return true;
        }
    }

    private sealed class BesideGauge(int item, Axis.Beside beside) : Gauge
    {
        private readonly int[] at = [.. Enumerable.Range(beside.Steps, beside.Items.Length).Select(place => beside.Items[place % beside.Items.Length])];

        public override ulong Items => at.Aggregate(1UL << item, (bits, other) => bits | (1UL << other));

        public override ulong Possible(scoped in Domains domains)
        {
            var possible = 0UL;
            for (var left = domains[item]; left != 0; left &= left - 1)
                possible |= domains[at[BitOperations.TrailingZeroCount(left)]];
            return possible;
        }

        public override bool Restrict(ref Domains domains, ulong numbers)
        {
            var kept = 0UL;
            for (var left = domains[item]; left != 0; left &= left - 1)
                if ((domains[at[BitOperations.TrailingZeroCount(left)]] & numbers) != 0)
                    kept |= left & (0 - left);
            return domains.Keep(item, kept) && (!BitOperations.IsPow2(kept) || domains.Keep(at[BitOperations.TrailingZeroCount(kept)], numbers));
        }
    }
}
