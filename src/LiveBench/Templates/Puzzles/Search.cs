using System.Numerics;

namespace LiveBench.Templates.Puzzles;

/// <summary>Looks for solutions: narrows all domains by all constraints, then tries a number and narrows again.</summary>
internal sealed class Search
{
    private const int MostConstraints = 64;

    private readonly int items;
    private readonly ulong[] may;
    private readonly Constraint[] constraints = new Constraint[MostConstraints];
    private readonly ulong[] watching;                     // by item, the constraints that look at it, as bits
    private readonly ulong[] nodes;                        // the domains of each depth
    private readonly int[] failures;                       // by item, of the constraints that look at it
    private readonly int always;                           // that many constraints come from the board
    private int count;
    private Xoshiro stream;

    /// <summary>A search over a board without clues.</summary>
    /// <param name="stream">Decides which of several solutions is found.</param>
    public Search(Board board, Xoshiro stream)
    {
        items = board.Count;
        may = [.. board.May];
        watching = new ulong[items];
        failures = [.. Enumerable.Repeat(1, items)];
        nodes = new ulong[items * (items + 1)];
        this.stream = stream;
        foreach (var different in board.AllDifferent)
            Add(new Constraint.AllDifferent(different));
        always = count;
    }

    /// <summary>Whether as many constraints are there as can be.</summary>
    public bool IsFull => count == MostConstraints;

    /// <summary>All constraints there are, as bits.</summary>
    public ulong Everything => count == MostConstraints ? ulong.MaxValue : (1UL << count) - 1;

    private ulong Always => (1UL << always) - 1;

    /// <summary>One more constraint; returns its number.</summary>
    public int Add(Constraint constraint)
    {
        constraints[count] = constraint;
        for (var left = constraint.Items; left != 0; left &= left - 1)
            watching[BitOperations.TrailingZeroCount(left)] |= 1UL << count;
        return count++;
    }

    /// <summary>Puts another constraint over the same items in the place of one.</summary>
    public void Replace(int number, Constraint constraint) => constraints[number] = constraint;

    /// <summary>The domains of the board, to be narrowed.</summary>
    public ulong[] Start() => [.. may];

    /// <summary>Narrows until nothing changes; false when nothing is possible.</summary>
    /// <param name="active">The constraints that count, as bits.</param>
    /// <param name="dirty">Those of them to begin with.</param>
    public bool Narrow(Span<ulong> domains, ulong active, ulong dirty)
    {
        var narrowed = new Domains(domains);
        while (dirty != 0)
        {
            var next = BitOperations.TrailingZeroCount(dirty);
            dirty &= dirty - 1;
            if (!constraints[next].Narrow(ref narrowed))
            {
                for (var failed = constraints[next].Items; failed != 0; failed &= failed - 1)
                    failures[BitOperations.TrailingZeroCount(failed)]++;
                return false;
            }
            for (var changed = narrowed.Changed; changed != 0; changed &= changed - 1)
                dirty |= watching[BitOperations.TrailingZeroCount(changed)] & active;
            narrowed.Changed = 0;
        }
        return true;
    }

    /// <summary>How many numbers all items together would still have, were there this constraint besides.</summary>
    /// <param name="domains">Narrowed; they stay as they are.</param>
    public int LeftBy(Constraint constraint, ReadOnlySpan<ulong> domains)
    {
        var copy = nodes.AsSpan(0, items);
        domains.CopyTo(copy);
        var narrowed = new Domains(copy);
        constraint.Narrow(ref narrowed);
        var dirty = 0UL;
        for (var changed = narrowed.Changed; changed != 0; changed &= changed - 1)
            dirty |= watching[BitOperations.TrailingZeroCount(changed)];
        Narrow(copy, Everything, dirty);
        var left = 0;
        foreach (var numbers in copy)
            left += BitOperations.PopCount(numbers);
        return left;
    }

    /// <summary>Whether the board allows that two statements are as wanted, as far as narrowing tells.</summary>
    public bool IsPossible(Narrowing first, bool wantedFirst, Narrowing second, bool wantedSecond)
    {
        var copy = nodes.AsSpan(0, items);
        may.CopyTo(copy);
        var narrowed = new Domains(copy);
        return first.Narrow(ref narrowed, wantedFirst) && second.Narrow(ref narrowed, wantedSecond) && first.Narrow(ref narrowed, wantedFirst)
            && Narrow(copy, Always, Always);
    }

    /// <summary>
    /// A solution other than the known one, or null. What is found not to be possible is taken out of the domains, so that with more
    /// constraints the search goes on where it was.
    /// </summary>
    /// <param name="domains">Narrowed, with the known solution in them.</param>
    /// <param name="known">One bit for each item.</param>
    /// <param name="active">The constraints that count, as bits.</param>
    public ulong[]? Other(ulong[] domains, ulong[] known, ulong active)
    {
        for (; ; )
        {
            var item = Smallest(domains);
            if (item < 0)
                return null;
            var number = Some(domains[item] & ~known[item]);
            if (Tried(domains, 0, item, number, active) is { } found)
                return found;
            domains[item] &= ~number;
            if (!Narrow(domains, active, watching[item] & active))
                throw new InvalidOperationException("the known solution does not meet the constraints");
        }
    }

    /// <summary>Some solution, or null.</summary>
    public ulong[]? Any(ulong active)
    {
        var domains = Start();
        return Narrow(domains, active, active) ? Within(domains, 0, active) : null;
    }

    private ulong[]? Tried(ReadOnlySpan<ulong> domains, int depth, int item, ulong number, ulong active)
    {
        var child = nodes.AsSpan(depth * items, items);
        domains.CopyTo(child);
        child[item] = number;
        return Narrow(child, active, watching[item] & active) ? Within(child, depth + 1, active) : null;
    }

    private ulong[]? Within(Span<ulong> domains, int depth, ulong active)
    {
        for (; ; )
        {
            var item = Smallest(domains);
            if (item < 0)
                return domains.ToArray();
            var number = Some(domains[item]);
            if (Tried(domains, depth, item, number, active) is { } found)
                return found;
            domains[item] &= ~number;
            if (!Narrow(domains, active, watching[item] & active))
                return null;
        }
    }

    /// <summary>The undecided item with the fewest numbers, divided by the failures it had part in (dom/wdeg, Boussemart et al. 2004), or -1.</summary>
    private int Smallest(ReadOnlySpan<ulong> domains)
    {
        var (smallest, numbers, weight) = (-1, 1L, 0L);
        for (var item = 0; item < domains.Length; item++)
            if (BitOperations.PopCount(domains[item]) is > 1 and var own && own * weight < numbers * failures[item])
                (smallest, numbers, weight) = (item, own, failures[item]);
        return smallest;
    }

    /// <summary>One of the bits.</summary>
    private ulong Some(ulong bits)
    {
        for (var skip = stream.Whole(0, BitOperations.PopCount(bits) - 1); skip > 0; skip--)
            bits &= bits - 1;
        return bits & (0 - bits);
    }
}
