namespace LiveBench.Templates.Puzzles;

/// <summary>What may be true or false of a solution; each kind says so of one, two, three or more numbers.</summary>
public abstract record Statement
{
    private Statement()
    {
    }

    /// <summary>The numbers it speaks of.</summary>
    internal abstract IReadOnlyList<Quantity> Quantities { get; }

    /// <summary>Of one number.</summary>
    public abstract record OfOne(Quantity It) : Statement
    {
        internal override IReadOnlyList<Quantity> Quantities => [It];
    }

    /// <summary>Of two numbers.</summary>
    public abstract record OfTwo(Quantity A, Quantity B) : Statement
    {
        internal override IReadOnlyList<Quantity> Quantities => [A, B];
    }

    /// <summary>Of three numbers.</summary>
    public abstract record OfThree(Quantity A, Quantity B, Quantity C) : Statement
    {
        internal override IReadOnlyList<Quantity> Quantities => [A, B, C];
    }

    /// <summary>Of a list of numbers.</summary>
    public abstract record OfMany(IReadOnlyList<Quantity> All) : Statement
    {
        internal override IReadOnlyList<Quantity> Quantities => All;
    }

    /// <summary>It is this number.</summary>
    public sealed record Is(Quantity It, int Number) : OfOne(It);

    /// <summary>It is another number.</summary>
    public sealed record IsNot(Quantity It, int Number) : OfOne(It);

    /// <summary>It is one of these numbers.</summary>
    public sealed record Among(Quantity It, IReadOnlyList<int> Numbers) : OfOne(It);

    /// <summary>It is odd.</summary>
    public sealed record Odd(Quantity It) : OfOne(It);

    /// <summary>It is even.</summary>
    public sealed record Even(Quantity It) : OfOne(It);

    /// <summary>It is this number or less.</summary>
    public sealed record AtMost(Quantity It, int Number) : OfOne(It);

    /// <summary>It is this number or more.</summary>
    public sealed record AtLeast(Quantity It, int Number) : OfOne(It);

    /// <summary>Both are the same number.</summary>
    public sealed record Same(Quantity A, Quantity B) : OfTwo(A, B);

    /// <summary>They are not the same number.</summary>
    public sealed record Different(Quantity A, Quantity B) : OfTwo(A, B);

    /// <summary>The first is less than the second.</summary>
    public sealed record Less(Quantity A, Quantity B) : OfTwo(A, B);

    /// <summary>The first is less than the second by exactly so much.</summary>
    public sealed record LessBy(Quantity A, Quantity B, int By) : OfTwo(A, B);

    /// <summary>The first is less than the second by at least so much.</summary>
    public sealed record LessByAtLeast(Quantity A, Quantity B, int By) : OfTwo(A, B);

    /// <summary>They differ by exactly so much, whichever is the less.</summary>
    public sealed record Apart(Quantity A, Quantity B, int By) : OfTwo(A, B);

    /// <summary>They do not differ by exactly so much.</summary>
    public sealed record NotApart(Quantity A, Quantity B, int By) : OfTwo(A, B);

    /// <summary>They differ by at least so much.</summary>
    public sealed record ApartAtLeast(Quantity A, Quantity B, int By) : OfTwo(A, B);

    /// <summary>Both are odd, or both are even.</summary>
    public sealed record SameParity(Quantity A, Quantity B) : OfTwo(A, B);

    /// <summary>Together they are so much.</summary>
    public sealed record Total(Quantity A, Quantity B, int Sum) : OfTwo(A, B);

    /// <summary>One times the other is so much.</summary>
    public sealed record Product(Quantity A, Quantity B, int Result) : OfTwo(A, B);

    /// <summary>Ten times the first and the second together can be divided by this without a remainder: they are the digits of a multiple.</summary>
    public sealed record DigitsOfMultiple(Quantity A, Quantity B, int Of) : OfTwo(A, B);

    /// <summary>The first is this number and the second is that.</summary>
    public sealed record Both(Quantity A, int NumberOfA, Quantity B, int NumberOfB) : OfTwo(A, B);

    /// <summary>On a circle of so many places, the second comes exactly so many steps after the first.</summary>
    public sealed record Clockwise(Quantity A, Quantity B, int Steps, int Circle) : OfTwo(A, B);

    /// <summary>On a circle of so many places, it is so many steps from one to the other, one way or the other.</summary>
    public sealed record Around(Quantity A, Quantity B, int Steps, int Circle) : OfTwo(A, B);

    /// <summary>On a circle of so many places, it is not so many steps from one to the other, neither way.</summary>
    public sealed record NotAround(Quantity A, Quantity B, int Steps, int Circle) : OfTwo(A, B);

    /// <summary>The first is more than one of the two others and less than the other.</summary>
    public sealed record Between(Quantity A, Quantity B, Quantity C) : OfThree(A, B, C);

    /// <summary>The first differs less from the second than from the third.</summary>
    public sealed record Nearer(Quantity A, Quantity B, Quantity C) : OfThree(A, B, C);

    /// <summary>The first is the sum of the two others.</summary>
    public sealed record SumOf(Quantity A, Quantity B, Quantity C) : OfThree(A, B, C);

    /// <summary>All together are so much.</summary>
    public sealed record TotalOf(IReadOnlyList<Quantity> All, int Sum) : OfMany(All);

    /// <summary>All together are an odd number.</summary>
    public sealed record TotalOdd(IReadOnlyList<Quantity> All) : OfMany(All);
}
