using FsCheck;
using FsCheck.Fluent;
using LiveBench.Templates.Puzzles;
using static LiveBench.Templates.Puzzles.Statement;

namespace LiveBench.Tests.Templates;

public sealed class PuzzleTests
{
    [Fact]
    public void The_clues_leave_the_solution_and_nothing_else() => ForAll((board, puzzle, clues) =>
    {
        var solution = Assert.Single(Elimination.Solutions(board, clues, 2));
        Assert.Equal(Enumerable.Range(0, board.Count).Select(i => puzzle.NumberOf(i)), solution);
        Assert.Equal(solution, puzzle.Solve());
    });

    [Fact]
    public void Without_any_one_of_the_clues_there_is_another_solution() => ForAll((board, _, clues) =>
    {
        foreach (var clue in clues)
            Assert.Equal(2, Elimination.Solutions(board, [.. clues.Where(c => !ReferenceEquals(c, clue))], 2).Count);
    });

    [Fact]
    public void The_second_solver_finds_what_trying_everything_finds() => ForAll((board, _, clues) =>
    {
        var some = clues.Skip(2).ToList();
        var all = Everything(board, 0, new int[board.Count]).Where(given => some.TrueForAll(c => Meaning.IsTrue(board, c, given) == true)).Select(g => string.Join(' ', g));
        Assert.Equal(all.Order(), Elimination.Solutions(board, some, int.MaxValue).Select(g => string.Join(' ', g)).Order());
    });

    [Fact]
    public void A_rule_that_matters_is_told_and_one_that_does_not_is_not()
    {
        var board = new Board();
        var items = board.Different(3, 1, 3);
        var puzzle = new Puzzle(board, 7);
        var (first, last) = (items.First(i => puzzle.NumberOf(i) == 1), items.First(i => puzzle.NumberOf(i) == 3));
        Clue useful = new Is(first, 1);
        Clue empty = new AtMost(last, 3);
        var clues = puzzle.Clues([d => new Is(d.Pick([.. items.Except([first])]), 3)], d => new Is(last, 3), [useful, empty]);
        Assert.Contains(useful, clues);
        Assert.DoesNotContain(empty, clues);
    }

    [Fact]
    public void A_rule_that_is_not_true_is_refused()
    {
        var board = new Board();
        var item = board.Items(1, 0, 9)[0];
        var puzzle = new Puzzle(board, 7);
        var mistake = Assert.Throws<ArgumentException>(() => puzzle.Clues([d => new Is(item, 0)], d => new Is(item, 1), [new IsNot(item, puzzle.NumberOf(item))]));
        Assert.Contains("not true of the solution", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Clues_that_cannot_tell_solutions_apart_are_refused()
    {
        var board = new Board();
        var items = board.Items(2, 0, 1);
        var mistake = Assert.Throws<ArgumentException>(() => new Puzzle(board, 7).Clues([d => new SameParity(items[0], items[1])], d => new Different(items[0], items[1])));
        Assert.Contains("last resort", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_part_of_a_clue_follows_from_another()
    {
        var board = new Board();
        var items = board.Different(4, 1, 4);
        var puzzle = new Puzzle(board, 7);
        var clues = puzzle.Clues(
            [d => new Clue.Either(new Is(d.Pick(items), d.Whole(1, 4)), new AtMost(d.Pick(items), d.Whole(1, 4)))], d => d.Pick(items) is var i ? new Is(i, puzzle.NumberOf(i)) : null);
        Assert.All(clues.OfType<Clue.Either>(), c => Assert.False(c is { First: Is a, Second: AtMost b } && (b.Number == 4 || (a.It == b.It && a.Number <= b.Number))));
    }

    private static void ForAll(Action<Board, Puzzle, IReadOnlyList<Clue>> holds) => Prop.ForAll(ArbMap.Default.ArbFor<long>(), seed =>
    {
        var (board, kinds) = Small(PuzzleBoards.Drawing(seed).Whole(0, 2));
        var puzzle = new Puzzle(board, seed);
        var clues = puzzle.Clues(kinds, d => d.Whole(0, board.Count - 1) is var i ? new Is(i, puzzle.NumberOf(i)) : null);
        holds(board, puzzle, clues);
    }).QuickCheckThrowOnFailure();

    /// <summary>Boards so small that all their arrangements can be looked at: a row, a table, a code.</summary>
    private static (Board, List<Func<Drawing, Clue?>>) Small(int which)
    {
        var board = new Board();
        switch (which)
        {
            case 0:
                var groups = new[] { board.Different(3, 1, 3), board.Different(3, 1, 3), board.Different(3, 1, 3) };
                var all = groups.SelectMany(g => g).ToList();
                var worth = board.With(groups[2], [2, 3, 7]);
                return (board, [d => new Same(d.Pick(all), d.Pick(all)), d => new Less(d.Pick(all), d.Pick(all)), d => new Clue.Either(new Apart(d.Pick(all), d.Pick(all), 1), new Odd(d.Pick(all))),
                    d => new LessBy(worth(d.Pick(groups[0])), worth(d.Pick(groups[1])), d.Pick([1, 4, 5])), d => new Clue.IfThen(new Less(d.Pick(all), d.Pick(all)), new IsNot(d.Pick(all), d.Whole(1, 3)))]);
            case 1:
                var (seats, cups) = (board.Different(4, 0, 3), board.Items(4, 0, 1));
                board.Fix(seats[0], 0);
                var left = board.Beside(cups, 1);
                return (board, [d => new Clockwise(d.Pick(seats), d.Pick(seats), d.Whole(1, 3), 4), d => new Is(left(d.Pick(seats)), d.Whole(0, 1)), d => new Same(left(d.Pick(seats)), left(d.Pick(seats))),
                    d => new Clue.OnlyOne(new Around(d.Pick(seats), d.Pick(seats), 1, 4), new Is(left(d.Pick(seats)), 1)),
                    d => d.Whole(0, 4) is var k ? Clue.Exactly(k, [.. cups.Select(c => new Is(c, 1))]) : null]);
            default:
                var digits = board.Items(3, 0, 9);
                return (board, [d => new Total(d.Pick(digits), d.Pick(digits), d.Whole(0, 18)), d => new SumOf(digits[0], digits[1], digits[2]), d => new TotalOf([.. digits.Select(i => (Quantity)i)], d.Whole(0, 27)),
                    d => Clue.Exactly(d.Whole(0, 2), [.. digits.Select(i => new Is(i, d.Whole(0, 9)))]), d => new Clue.BothOrNeither(new Odd(d.Pick(digits)), new AtLeast(d.Pick(digits), d.Whole(1, 8)))]);
        }
    }

    private static IEnumerable<int[]> Everything(Board board, int item, int[] given)
    {
        if (item == board.Count)
        {
            yield return [.. given];
            yield break;
        }
        foreach (var number in board.NumbersOf(item))
        {
            given[item] = number;
            if (board.AllDifferent.All(g => !g.Contains(item) || g.All(i => i >= item || given[i] != number)))
                foreach (var whole in Everything(board, item + 1, given))
                    yield return whole;
        }
    }
}
