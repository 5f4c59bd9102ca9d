using System.Numerics;

namespace LiveBench.Templates.Puzzles;

/// <summary>What a solution must meet.</summary>
internal abstract class Constraint
{
    /// <summary>The items it looks at, as bits.</summary>
    public abstract ulong Items { get; }

    /// <summary>Takes out numbers that no solution has; false when an item has none left.</summary>
    public abstract bool Narrow(ref Domains domains);

    /// <summary>No two of the items have the same number.</summary>
    internal sealed class AllDifferent(IReadOnlyList<int> items) : Constraint
    {
        private readonly int[] items = [.. items];

        public override ulong Items { get; } = items.Aggregate(0UL, (bits, item) => bits | (1UL << item));

        public override bool Narrow(ref Domains domains)
        {
            for (; ; )
            {
                var (once, twice, settled) = (0UL, 0UL, 0UL);
                foreach (var item in items)
                {
                    var numbers = domains[item];
                    (once, twice) = (once | numbers, twice | (once & numbers));
                    if (!BitOperations.IsPow2(numbers))
                        continue;
                    if ((settled & numbers) != 0)
                        return false;
                    settled |= numbers;
                }
                var numbersLeft = BitOperations.PopCount(once);
                if (numbersLeft < items.Length)
                    return false;
                // As many numbers as items: every number is needed, and one that only one item can have is that item's.
                var only = numbersLeft == items.Length ? once & ~twice : 0;
                var narrowed = false;
                foreach (var item in items)
                {
                    var numbers = domains[item];
                    if (BitOperations.IsPow2(numbers))
                        continue;
                    var kept = (numbers & only) != 0 ? numbers & only : numbers & ~settled;
                    if (kept == numbers)
                        continue;
                    narrowed = true;
                    if (!domains.Keep(item, kept))
                        return false;
                }
                if (!narrowed)
                    return true;
            }
        }
    }

    /// <summary>How many of the statements are true is one of the counts.</summary>
    /// <param name="flipped">Those of which the contrary counts, as bits.</param>
    /// <param name="counts">Which counts, as bits.</param>
    internal sealed class Tally(Narrowing[] statements, ulong flipped, ulong counts) : Constraint
    {
        private const int Few = 3;

        private ulong items;                               // found out when it is told: most that are drawn are not

        public override ulong Items => items != 0 ? items : items = statements.Aggregate(0UL, (bits, s) => bits | s.Items);

        /// <summary>What a clue asks for.</summary>
        public static Tally Of(Board board, Clue clue)
        {
            var told = clue.Statements;
            var statements = new Narrowing[told.Count];
            for (var i = 0; i < statements.Length; i++)
                statements[i] = Narrowing.Of(board, told[i]);
            return clue switch
            {
                Clue.Fact => new Tally(statements, 0, 0b10),
                Clue.Either => new Tally(statements, 0, 0b110),
                Clue.OnlyOne => new Tally(statements, 0, 0b010),
                Clue.IfThen => new Tally(statements, 0b01, 0b110),
                Clue.BothOrNeither => new Tally(statements, 0, 0b101),
                Clue.Count c => new Tally(statements, 0, ((2UL << c.Most) - 1) & ~((1UL << c.Fewest) - 1)),
                _ => throw new InvalidOperationException($"unknown clue {clue}"),
            };
        }

        /// <summary>From now on it is asked often: what its statements found out is kept.</summary>
        public void Remember()
        {
            foreach (var statement in statements)
                statement.Remember();
        }

        /// <summary>
        /// Whether the board leaves it open which of its statements are true, and of a few any two of them together: one that follows from
        /// another says nothing.
        /// </summary>
        public bool HasFreeParts(Search search)
        {
            for (var i = 0; i < statements.Length && statements.Length > 1; i++)
            {
                if (!search.IsPossible(statements[i], true, statements[i], true) || !search.IsPossible(statements[i], false, statements[i], false))
                    return false;
                for (var other = i + 1; other < statements.Length && statements.Length <= Few; other++)
                    for (var wanted = 0; wanted < 4; wanted++)
                        if (!search.IsPossible(statements[i], (wanted & 1) == 0, statements[other], (wanted & 2) == 0))
                            return false;
            }
            return true;
        }

        /// <summary>Met by what this one is not met by, and the other way round.</summary>
        public Tally Negated => new(statements, flipped, ~counts & ((2UL << statements.Length) - 1));

        /// <summary>Whether every item's one number meets it.</summary>
        public bool IsMet(scoped in Domains domains)
        {
            var count = 0;
            for (var i = 0; i < statements.Length; i++)
                count += IsTrue(i, statements[i].Known(domains)) == true ? 1 : 0;
            return (counts >> count & 1) != 0;
        }

        public override bool Narrow(ref Domains domains)
        {
            if (statements.Length == 1 && counts is 1 or 2)
                return statements[0].Narrow(ref domains, counts == 2 == ((flipped & 1) == 0));
            var (sure, open) = (0, 0UL);
            for (var i = 0; i < statements.Length; i++)
                switch (IsTrue(i, statements[i].Known(domains)))
                {
                    case true:
                        sure++;
                        break;
                    case null:
                        open |= 1UL << i;
                        break;
                    default:
                        break;
                }
            // Counts that can still be reached, from the sure one up.
            var reached = (counts >> sure) & ((2UL << BitOperations.PopCount(open)) - 1);
            if (reached == 0)
                return false;
            if (open == 0)
                return true;
            if (reached == 1)
                return All(ref domains, open, wanted: false);
            return reached != 1UL << BitOperations.PopCount(open) || All(ref domains, open, wanted: true);
        }

        private bool? IsTrue(int statement, bool? known) => (flipped >> statement & 1) == 0 ? known : !known;

        private bool All(ref Domains domains, ulong open, bool wanted)
        {
            for (var left = open; left != 0; left &= left - 1)
            {
                var i = BitOperations.TrailingZeroCount(left);
                if (!statements[i].Narrow(ref domains, wanted == ((flipped >> i & 1) == 0)))
                    return false;
            }
            return true;
        }
    }
}
