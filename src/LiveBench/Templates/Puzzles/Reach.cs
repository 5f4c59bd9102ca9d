using static LiveBench.Templates.Puzzles.Statement;

namespace LiveBench.Templates.Puzzles;

/// <summary>What statements mean to the solver: sets of numbers from 0 to 63, as bits, moved up and down.</summary>
internal static class Reach
{
    private const ulong All = ulong.MaxValue;
    private const ulong Odds = 0xAAAAAAAAAAAAAAAA;

    /// <summary>The numbers with which it is true.</summary>
    public static ulong Numbers(OfOne statement) => statement switch
    {
        Is s => Bit(s.Number),
        IsNot s => ~Bit(s.Number),
        Among s => Bits(s.Numbers),
        Odd => Odds,
        Even => ~Odds,
        AtMost s => Below(s.Number + 1),
        AtLeast s => ~Below(s.Number),
        _ => throw Unknown(statement),
    };

    /// <summary>With a first number, the second numbers with which it is true.</summary>
    public static ulong Seconds(OfTwo statement, int a) => statement switch
    {
        Same => Bit(a),
        Different => ~Bit(a),
        Less => ~Below(a + 1),
        LessBy s => Bit(a + s.By),
        LessByAtLeast s => ~Below(a + s.By),
        Apart s => Bit(a + s.By) | Bit(a - s.By),
        NotApart s => ~(Bit(a + s.By) | Bit(a - s.By)),
        ApartAtLeast s => ~Below(a + s.By) | Below(a - s.By + 1),
        SameParity => (a & 1) == 1 ? Odds : ~Odds,
        Total s => Bit(s.Sum - a),
        Product s => a == 0 ? (s.Result == 0 ? All : 0) : s.Result % a == 0 ? Bit(s.Result / a) : 0,
        DigitsOfMultiple s => Every(s.Of, (((a * 10) + s.Of - 1) / s.Of * s.Of) - (a * 10)),
        Both s => a == s.NumberOfA ? Bit(s.NumberOfB) : 0,
        Clockwise s => Turned(a, s.Steps, s.Circle),
        Around s => Turned(a, s.Steps, s.Circle) | Turned(a, s.Circle - s.Steps, s.Circle),
        NotAround s => ~(Turned(a, s.Steps, s.Circle) | Turned(a, s.Circle - s.Steps, s.Circle)),
        _ => throw Unknown(statement),
    };

    /// <summary>With a first and a second number, the third numbers with which it is true.</summary>
    public static ulong Thirds(OfThree statement, int a, int b) => statement switch
    {
        Between => a < b ? Below(a) : a > b ? ~Below(a + 1) : 0,
        Nearer => ~Below(a + Math.Abs(a - b) + 1) | Below(a - Math.Abs(a - b)),
        SumOf => Bit(a - b),
        _ => throw Unknown(statement),
    };

    /// <summary>The sums with which it is true.</summary>
    public static ulong Sums(OfMany statement) => statement switch
    {
        TotalOf s => Bit(s.Sum),
        TotalOdd => Odds,
        _ => throw Unknown(statement),
    };

    private static InvalidOperationException Unknown(Statement statement) => new($"unknown statement {statement}");

    /// <summary>The set of one number; empty for what no item can be.</summary>
    private static ulong Bit(int number) => number is >= 0 and < 64 ? 1UL << number : 0;

    private static ulong Bits(IReadOnlyList<int> numbers)
    {
        var bits = 0UL;
        foreach (var number in numbers)
            bits |= Bit(number);
        return bits;
    }

    /// <summary>All numbers below this one.</summary>
    private static ulong Below(int number) => number <= 0 ? 0 : number >= 64 ? All : (1UL << number) - 1;

    /// <summary>So many steps on, round a circle.</summary>
    private static ulong Turned(int number, int steps, int circle) => Bit(number + steps < circle ? number + steps : number + steps - circle);

    /// <summary>This number and every so-and-so-many-th after it.</summary>
    private static ulong Every(int step, int from)
    {
        var numbers = 0UL;
        for (var number = from; number < 64; number += step)
            numbers |= 1UL << number;
        return numbers;
    }
}
