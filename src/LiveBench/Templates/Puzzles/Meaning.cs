using static LiveBench.Templates.Puzzles.Statement;

namespace LiveBench.Templates.Puzzles;

/// <summary>
/// What statements and clues mean, in plain arithmetic on the numbers that items were given so far (-1 where none was); null where that does
/// not decide. Shares nothing with <see cref="Reach"/>, so that each can be held against the other.
/// </summary>
internal static class Meaning
{
    /// <summary>Whether a clue is true.</summary>
    public static bool? IsTrue(Board board, Clue clue, int[] given) => clue switch
    {
        Clue.Fact c => IsTrue(board, c.Told, given),
        Clue.Either c => (IsTrue(board, c.First, given), IsTrue(board, c.Second, given)) switch
        {
            (true, _) or (_, true) => true,
            (false, false) => false,
            _ => null,
        },
        Clue.IfThen c => (IsTrue(board, c.First, given), IsTrue(board, c.Second, given)) switch
        {
            (false, _) or (_, true) => true,
            (true, false) => false,
            _ => null,
        },
        Clue.OnlyOne c => IsTrue(board, c.First, given) is { } one && IsTrue(board, c.Second, given) is { } other ? one != other : null,
        Clue.BothOrNeither c => IsTrue(board, c.First, given) is { } first && IsTrue(board, c.Second, given) is { } second ? first == second : null,
        Clue.Count c => IsCount(board, c.Of, c.Fewest, c.Most, given),
        _ => throw new InvalidOperationException($"unknown clue {clue}"),
    };

    /// <summary>Whether a statement is true.</summary>
    public static bool? IsTrue(Board board, Statement statement, int[] given)
    {
        switch (statement)
        {
            case OfOne s:
                return Number(board, s.It, given) is >= 0 and var n ? IsTrue(s, n) : null;
            case OfTwo s:
                return (Number(board, s.A, given), Number(board, s.B, given)) is ( >= 0, >= 0) and var (a, b) ? IsTrue(s, a, b) : null;
            case OfThree s:
                return (Number(board, s.A, given), Number(board, s.B, given), Number(board, s.C, given)) is ( >= 0, >= 0, >= 0) and var (x, y, z) ? IsTrue(s, x, y, z) : null;
            case OfMany s:
                var sum = 0;
                foreach (var quantity in s.All)
                    if (Number(board, quantity, given) is >= 0 and var m)
                        sum += m;
                    else
                        return null;
                return IsTrue(s, sum);
            default:
                throw Unknown(statement);
        }
    }

    /// <summary>The number of a quantity, or -1.</summary>
    public static int Number(Board board, Quantity quantity, int[] given)
    {
        var own = given[quantity.Item];
        if (own < 0 || quantity.Axis == 0)
            return own;
        switch (board.Axes[quantity.Axis])
        {
            case Axis.Own:
                return own;
            case Axis.Part part:
                return part.Of[own];
            case Axis.With with:
                for (var i = 0; i < with.Items.Length; i++)
                    if (given[with.Items[i]] == own)
                        return with.Numbers[i];
                return -1;
            case Axis.Beside beside:
                return given[beside.Items[(own + beside.Steps) % beside.Items.Length]];
            case var other:
                throw new InvalidOperationException($"unknown axis {other}");
        }
    }

    private static bool IsTrue(OfOne statement, int n) => statement switch
    {
        Is s => n == s.Number,
        IsNot s => n != s.Number,
        Among s => s.Numbers.Contains(n),
        Odd => n % 2 == 1,
        Even => n % 2 == 0,
        AtMost s => n <= s.Number,
        AtLeast s => n >= s.Number,
        _ => throw Unknown(statement),
    };

    private static bool IsTrue(OfTwo statement, int a, int b) => statement switch
    {
        Same => a == b,
        Different => a != b,
        Less => a < b,
        LessBy s => b - a == s.By,
        LessByAtLeast s => b - a >= s.By,
        Apart s => Math.Abs(a - b) == s.By,
        NotApart s => Math.Abs(a - b) != s.By,
        ApartAtLeast s => Math.Abs(a - b) >= s.By,
        SameParity => (a + b) % 2 == 0,
        Total s => a + b == s.Sum,
        Product s => a * b == s.Result,
        DigitsOfMultiple s => ((10 * a) + b) % s.Of == 0,
        Both s => a == s.NumberOfA && b == s.NumberOfB,
        Clockwise s => (a + s.Steps) % s.Circle == b,
        Around s => (a + s.Steps) % s.Circle == b || (b + s.Steps) % s.Circle == a,
        NotAround s => (a + s.Steps) % s.Circle != b && (b + s.Steps) % s.Circle != a,
        _ => throw Unknown(statement),
    };

    private static bool IsTrue(OfThree statement, int a, int b, int c) => statement switch
    {
        Between => (b < a && a < c) || (c < a && a < b),
        Nearer => Math.Abs(a - b) < Math.Abs(a - c),
        SumOf => a == b + c,
        _ => throw Unknown(statement),
    };

    private static bool IsTrue(OfMany statement, int sum) => statement switch
    {
        TotalOf s => sum == s.Sum,
        TotalOdd => sum % 2 == 1,
        _ => throw Unknown(statement),
    };

    private static bool? IsCount(Board board, IReadOnlyList<Statement> of, int fewest, int most, int[] given)
    {
        var (sure, open) = (0, 0);
        foreach (var statement in of)
            switch (IsTrue(board, statement, given))
            {
                case true:
                    sure++;
                    break;
                case null:
                    open++;
                    break;
                default:
                    break;
            }
        return sure > most || sure + open < fewest ? false : sure >= fewest && sure + open <= most ? true : null;
    }

    private static InvalidOperationException Unknown(Statement statement) => new($"unknown statement {statement}");
}
