using LiveBench.Templates;
using LiveBench.Templates.Puzzles;
using static LiveBench.Templates.Puzzles.Statement;

namespace LiveBench.Tests.Templates;

/// <summary>A board with everything that a board can have, and statements of every kind about it.</summary>
internal sealed class PuzzleBoards
{
    private readonly IReadOnlyList<int> seats;
    private readonly IReadOnlyList<int> digits;
    private readonly List<Quantity> all;

    public PuzzleBoards()
    {
        var row = Board.Different(5, 1, 5);
        var prices = Board.Different(5, 1, 5);
        seats = Board.Different(5, 0, 4);
        var cups = Board.Items(5, 0, 2);
        var talks = Board.Different(4, 0, 5);
        digits = Board.Items(3, 0, 9);
        Board.Fix(seats[0], 0);
        var price = Board.With(prices, [3, 7, 8, 20, 31]);
        var slot = Board.Part(cell => cell % 3);
        var room = Board.Part(cell => cell / 3);
        var (own, left, right) = (Board.Beside(cups, 0), Board.Beside(cups, 1), Board.Beside(cups, -1));
        all =
        [
            .. Enumerable.Range(0, Board.Count).Select(i => (Quantity)i), .. row.Select(price), .. talks.Select(slot), .. talks.Select(room),
            .. seats.Select(own), .. seats.Select(left), .. seats.Select(right),
        ];
    }

    public Board Board { get; } = new();

    public static Drawing Drawing(long seed) => new(new Xoshiro([.. BitConverter.GetBytes(seed), .. new byte[24]]).At(0));

    /// <summary>One statement of each kind; the kinds are all there are.</summary>
    public List<Statement> OfEveryKind(Drawing d)
    {
        Quantity Q() => d.Pick(all);
        Quantity Seat() => d.Pick(seats);
        int Small() => d.Whole(0, 12);
        List<Statement> every =
        [
            new Is(Q(), Small()), new IsNot(Q(), Small()), new Among(Q(), d.Some(3, [.. Enumerable.Range(0, 10)])), new Odd(Q()), new Even(Q()),
            new AtMost(Q(), Small()), new AtLeast(Q(), Small()), new Same(Q(), Q()), new Different(Q(), Q()), new Less(Q(), Q()),
            new LessBy(Q(), Q(), d.Whole(1, 4)), new LessByAtLeast(Q(), Q(), d.Whole(1, 4)), new Apart(Q(), Q(), d.Whole(1, 4)),
            new NotApart(Q(), Q(), d.Whole(1, 4)), new ApartAtLeast(Q(), Q(), d.Whole(1, 4)), new SameParity(Q(), Q()), new Total(Q(), Q(), Small()),
            new Product(Q(), Q(), Small()), new DigitsOfMultiple(Q(), Q(), d.Whole(2, 13)), new Both(Q(), d.Whole(0, 3), Q(), d.Whole(0, 3)),
            new Clockwise(Seat(), Seat(), d.Whole(1, 4), 5), new Around(Seat(), Seat(), d.Whole(1, 2), 5), new NotAround(Seat(), Seat(), d.Whole(1, 2), 5),
            new Between(Q(), Q(), Q()), new Nearer(Q(), Q(), Q()), new SumOf(Q(), Q(), Q()),
            new TotalOf([.. digits.Select(i => (Quantity)i)], d.Whole(0, 27)), new TotalOdd([.. digits.Select(i => (Quantity)i)]),
        ];
        return every;
    }

    /// <summary>A clue of each kind; the kinds are all there are.</summary>
    public List<Clue> CluesOfEveryKind(Drawing d)
    {
        Statement S() => d.Pick(OfEveryKind(d));
        return
        [
            new Clue.Fact(S()), new Clue.Either(S(), S()), new Clue.OnlyOne(S(), S()), new Clue.IfThen(S(), S()), new Clue.BothOrNeither(S(), S()),
            new Clue.Count([S(), S(), S(), S()], d.Whole(0, 2), d.Whole(2, 4)),
        ];
    }

    /// <summary>Numbers for all items, of which those that must differ do.</summary>
    public int[] Arrangement(long seed) => new Puzzle(Board, seed) is var puzzle ? [.. Enumerable.Range(0, Board.Count).Select(i => puzzle.NumberOf(i))] : [];

    /// <summary>Domains with the arrangement in them; each other number is there with the given probability.</summary>
    public ulong[] Around(int[] arrangement, Drawing d, double share) => [.. arrangement.Select((own, item) =>
        Board.NumbersOf(item).Aggregate(1UL << own, (bits, n) => d.Chance(share) ? bits | (1UL << n) : bits))];
}
