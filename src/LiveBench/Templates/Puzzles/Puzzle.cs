using System.Buffers.Binary;
using System.Numerics;

namespace LiveBench.Templates.Puzzles;

/// <summary>
/// A solution, and clues of which each is true of it, none can be spared, and which all together leave no other: as long as there is another
/// solution, a clue is told that it does not meet.
/// </summary>
public sealed class Puzzle
{
    private const int DrawsOfAKind = 12;
    private const int Kinds = 30;                          // that are tried against another solution
    private const int Choices = 3;                         // of a kind, of which the one that leaves least is told
    private const int LastDraws = 500;

    private readonly Board board;
    private readonly ulong[] hidden;
    private readonly Xoshiro stream;
    private IReadOnlyList<Clue> clues = [];

    internal Puzzle(Board board, long seed)
    {
        this.board = board;
        var whole = new byte[32];
        BinaryPrimitives.WriteInt64LittleEndian(whole, seed);
        stream = new Xoshiro(whole);
        Drawing = new Drawing(stream.At(1));
        hidden = Solution(board, new Drawing(stream.At(2)));
    }

    /// <summary>Draws that go with this puzzle.</summary>
    public Drawing Drawing { get; }

    /// <summary>The solution: what number a quantity is.</summary>
    public int NumberOf(Quantity quantity) => BitOperations.TrailingZeroCount(board.GaugeOf(quantity).Possible(new Domains(hidden)));

    /// <summary>
    /// Clues that leave only the solution; without any of them there would be another. They come in the order in which they were found, the
    /// rules first: tell them in an order of their own.
    /// </summary>
    /// <param name="kinds">Each draws a clue of its kind, or null; what is not true of the solution is dropped and drawn again.</param>
    /// <param name="resort">Draws clues that can tell any two solutions apart, for where the kinds cannot.</param>
    /// <param name="rules">Clues that are true of the solution and told unless they can be spared.</param>
    /// <exception cref="ArgumentException">A rule is not true of the solution, or kinds and resort cannot tell it from another.</exception>
    public IReadOnlyList<Clue> Clues(IReadOnlyList<Func<Drawing, Clue?>> kinds, Func<Drawing, Clue?> resort, IReadOnlyList<Clue>? rules = null)
    {
        var search = new Search(board, stream.At(3));
        var told = new List<Told>();
        var domains = search.Start();
        foreach (var rule in rules ?? [])
            told.Add(Tell(search, rule, Constraint.Tally.Of(board, rule), Weight.Rule));
        if (told.Find(t => !t.Constraint.IsMet(new Domains(hidden))) is { } broken)
            throw new ArgumentException($"the rule {broken.Clue} is not true of the solution", nameof(rules));
        search.Narrow(domains, search.Everything, search.Everything);
        var others = new List<ulong[]>();
        while (search.Other(domains, hidden, search.Everything) is { } other)
        {
            others.Add(other);
            var next = Against(other, domains, search, kinds, resort);
            told.Add(next);
            search.Narrow(domains, search.Everything, 1UL << next.Number);
        }
        clues = Thinned(search, told, others);
        return clues;
    }

    /// <summary>The solution, found again from the clues by the second solver: the number of each item.</summary>
    /// <exception cref="InvalidOperationException">The clues do not leave exactly one.</exception>
    public IReadOnlyList<int> Solve() => Elimination.Solutions(board, clues, 2) is [var only] ? only
        : throw new InvalidOperationException("the clues of a puzzle do not leave exactly one solution");

    private static Told Tell(Search search, Clue clue, Constraint.Tally constraint, Weight weight)
    {
        if (search.IsFull)
            throw new ArgumentException("a puzzle needs too many clues; draw kinds that say more");
        constraint.Remember();
        return new Told(clue, constraint, search.Add(constraint), weight);
    }

    /// <summary>
    /// A clue that the solution meets, and another does not: of a few of a kind, the one that leaves least. Where clues say something only when
    /// all else is known, finding out that there is no other solution takes long, for whoever solves the puzzle too.
    /// </summary>
    private Told Against(ulong[] other, ulong[] domains, Search search, IReadOnlyList<Func<Drawing, Clue?>> kinds, Func<Drawing, Clue?> resort)
    {
        for (var tries = 0; tries < Kinds; tries++)
        {
            var kind = Drawing.Pick(kinds);
            if (Against(other, search, kind, DrawsOfAKind) is not { } best)
                continue;
            var least = search.LeftBy(best.Constraint, domains);
            for (var more = 1; more < Choices; more++)
                if (Against(other, search, kind, DrawsOfAKind) is { } choice && search.LeftBy(choice.Constraint, domains) is var left && left < least)
                    (best, least) = (choice, left);
            return Tell(search, best.Clue, best.Constraint, best.Clue is Clue.Fact ? Weight.Fact : Weight.Compound);
        }
        return Against(other, search, resort, LastDraws) is var (last, told) ? Tell(search, last, told, Weight.Resort)
            : throw new ArgumentException("the clues of last resort cannot tell two solutions apart", nameof(resort));
    }

    private (Clue Clue, Constraint.Tally Constraint)? Against(ulong[] other, Search search, Func<Drawing, Clue?> kind, int draws)
    {
        for (var i = 0; i < draws; i++)
        {
            if (kind(Drawing) is not { } clue || clue.Statements.Contains(null!))
                continue;
            var constraint = Constraint.Tally.Of(board, clue);
            if (!constraint.IsMet(new Domains(other)) && constraint.IsMet(new Domains(hidden)) && constraint.HasFreeParts(search))
                return (clue, constraint);
        }
        return null;
    }

    /// <summary>Leaves out what can be spared: last resorts before others, rules last.</summary>
    private List<Clue> Thinned(Search search, List<Told> told, List<ulong[]> others)
    {
        var broken = others.ConvertAll(Broken);
        var active = search.Everything;
        foreach (var next in told.OrderBy(t => t.Weight))
        {
            var own = 1UL << next.Number;
            if (broken.Exists(b => (b & active) == own))
                continue;
            // A solution of all others breaks this one, for with this one there is none but the hidden.
            search.Replace(next.Number, next.Constraint.Negated);
            if (search.Any(active) is { } other)
                broken.Add(Broken(other));
            else
                active &= ~own;
            search.Replace(next.Number, next.Constraint);
        }
        return [.. told.Where(t => (active >> t.Number & 1) != 0).Select(t => t.Clue)];

        ulong Broken(ulong[] solution)
        {
            var bits = 0UL;
            foreach (var t in told)
                bits |= t.Constraint.IsMet(new Domains(solution)) ? 0 : 1UL << t.Number;
            return bits;
        }
    }

    /// <summary>One bit for each item.</summary>
    private static ulong[] Solution(Board board, Drawing drawing)
    {
        var solution = new ulong[board.Count];
        foreach (var items in board.AllDifferent)
        {
            var numbers = items.SelectMany(board.NumbersOf).Distinct().ToList();
            var fixedItems = items.Where(i => BitOperations.IsPow2(board.May[i])).ToList();
            foreach (var item in fixedItems)
                numbers.Remove(BitOperations.TrailingZeroCount(solution[item] = board.May[item]));
            foreach (var (item, number) in items.Except(fixedItems).Zip(drawing.Some(numbers.Count, numbers)))
                solution[item] = 1UL << number;
        }
        for (var item = 0; item < solution.Length; item++)
            if (solution[item] == 0)
                solution[item] = 1UL << drawing.Pick([.. board.NumbersOf(item)]);
        return solution;
    }

    private enum Weight
    {
        Resort,
        Fact,
        Compound,
        Rule,
    }

    private sealed record Told(Clue Clue, Constraint.Tally Constraint, int Number, Weight Weight);
}
