using LiveBench.Tasks;
using LiveBench.Templates.Compose;

namespace LiveBench.Tests.Templates.Compose;

/// <summary>What could be said with less is noticed; what looks alike and is not, is left alone.</summary>
public sealed class ComposeSimplificationTests
{
    private static readonly PortableType number = new PortableType.Int();
    private static readonly Variable n = new('n', number);
    private static readonly Variable s = new('s', new PortableType.List(number));
    private static readonly Variable t = new('t', new PortableType.String());
    private static readonly Variable p = new('p', new PortableType.Tuple([new PortableType.String(), number]));

    private static readonly Bounds.Number values = Bounds.Number.From(0, 40);
    private static readonly Bounds.Number count = new(5, 20, 6, 15);
    private static readonly Bounds.List numbers = new(values, count);
    private static readonly Bounds.List texts = new(new Bounds.Text(new Bounds.Number(1, 6, 1, 6), "abcd"), count);
    private static readonly Bounds.List pairs = new(new Bounds.Pair(new Bounds.Text(new Bounds.Number(1, 6, 1, 6), "abcd"), values), count);

    private static readonly Filter aboveTen = Where(Above(n, 10));
    private static readonly Sort sorted = new(n, n, false);
    private static readonly Sort byDigits = new(n, new Numeric(Function.DigitSum, n), false);
    private static readonly Fold sum = new(new Aggregate(Asked.Sum, s));

    private static readonly Dictionary<string, Step[]> simpler = new()
    {
        { "reverse of reverse", [new Reverse(), new Reverse()] },
        { "reverse of reverse, with changes of each item between", [new Reverse(), aboveTen, Plus(3), new Reverse()] },
        { "reverse before sort", [new Reverse(), sorted] },
        { "sort before sort", [byDigits, sorted] },
        { "sort of what is sorted", [sorted, aboveTen, new Sort(n, n, true)] },
        { "reverse of what was just sorted", [sorted, new Reverse()] },
        { "sort before a sum", [byDigits, sum] },
        { "sort before a sum, with changes of each item between", [byDigits, Plus(3), aboveTen, sum] },
        { "partition before a count", [new Partition(n, Above(n, 9)), new Fold(new Count(s, n, Above(n, 10)))] },
        { "rotation before the largest", [new Rotate(2), new Fold(new Aggregate(Asked.Largest, s))] },
        { "distinct after distinct", [Once(n), aboveTen, Once(n)] },
        { "distinct before a change and distinct", [Once(n), new Map(n, new Numeric(Function.Remainder, n, 7)), Once(n)] },
        { "distinct before the largest", [Once(n), Plus(3), new Fold(new Aggregate(Asked.Largest, s))] },
        { "the number of different ones after distinct", [Once(n), new Fold(new Aggregate(Asked.Different, s))] },
        { "take after a smaller take", [Take(3), Take(5)] },
        { "take before a smaller take", [Take(5), Take(3)] },
        { "take after take, with a change of each item between", [Take(5), Plus(3), Take(3)] },
        { "skip after skip", [new Ends(false, false, 2), new Ends(false, false, 1)] },
        { "a limit below all values", [Where(Above(n, -1))] },
        { "a limit above all values", [Where(Above(n, 40))] },
        { "a filter implied by an earlier one", [aboveTen, Where(Above(n, 5))] },
        { "a filter about the same figure as an earlier one",
            [Where(Above(new Numeric(Function.DigitSum, n), 3)), new Reverse(), Where(Above(new Numeric(Function.DigitSum, n), 5))] },
        { "parity twice", [Where(new NumberTest(n, 2, true)), Where(new NumberTest(n, 2, false))] },
        { "a partition by what was filtered for", [aboveTen, new Partition(n, Above(n, 10))] },
        { "each number with itself", [new Map(n, n)] },
        { "plus nothing", [new Map(n, new Arithmetic(Operator.Plus, n, new Number(0)))] },
        { "plus after plus", [Plus(3), Plus(4)] },
        { "the absolute value of what is never negative", [new Map(n, new Numeric(Function.Absolute, n))] },
        { "a remainder of smaller numbers", [new Map(n, new Numeric(Function.Remainder, n, 50))] },
        { "a remainder of a remainder", [new Map(n, new Numeric(Function.Remainder, n, 9)), new Map(n, new Numeric(Function.Remainder, n, 3))] },
        { "the parity of twice a number", [Where(new NumberTest(new Arithmetic(Operator.Times, new Number(2), n), 2, true))] },
        { "a choice between equals", [new Map(n,
            new Choice(Above(n, 10), new Arithmetic(Operator.Plus, n, new Number(3)), new Arithmetic(Operator.Plus, n, new Number(3))))] },
        { "one condition twice", [Where(new Joint(true, Above(n, 10), Above(n, 10)))] },
        { "a change before the length", [Plus(3), new Fold(new Length(s))] },
        { "running largest of what rises", [sorted, new Running(Asked.Largest)] },
        { "the first of what is sorted", [sorted, new Fold(new Aggregate(Asked.First, s))] },
        { "lists that are put together as they were cut", [new Chunks(3), new Flatten()] },
        { "a sort inside lists whose sum is taken",
            [new Chunks(3), new Each(new Pipeline([aboveTen, byDigits]), false), new Map(s, new Aggregate(Asked.Sum, s, true))] },
        { "a reverse inside lists whose sum is taken", [new Chunks(3), new Each(new Pipeline([new Reverse(), aboveTen, sum]), false)] },
        { "the length of lists that are all of one", [new Windows(3), new Map(s, new Length(s))] },
        { "a key that is never read", [new Group(n, new Numeric(Function.Remainder, n, 3), true), new Map(Group, new Aggregate(Asked.Sum, new Part(Group, 2)))] },
    };

    private static readonly Dictionary<string, Step[]> asSimpleAsCanBe = new()
    {
        { "reverse before a take", [new Reverse(), Take(3), new Reverse()] },
        { "sort, take, sum", [sorted, Take(3), sum] },
        { "two limits on either side of a change", [aboveTen, Plus(3), Where(Above(n, 20))] },
        { "distinct before a sum", [Once(n), sum] },
        { "take after skip", [new Ends(false, false, 2), Take(3)] },
        { "plus, times, plus", [Plus(3), new Map(n, new Arithmetic(Operator.Times, new Number(3), n)), Plus(4)] },
        { "reverse before running sums", [new Reverse(), new Running(Asked.Sum)] },
        { "reverse, running sums, reverse", [new Reverse(), new Running(Asked.Sum), new Reverse()] },
        { "parity and a limit", [Where(new Joint(false, Above(n, 10), new NumberTest(n, 2, true)))] },
        { "a sort inside lists whose first is taken", [new Chunks(3), new Each(new Pipeline([byDigits, new Fold(new Aggregate(Asked.First, s))]), false)] },
        { "a key that is kept", [new Group(n, new Numeric(Function.Remainder, n, 3), true),
            new Map(Group, new PairOf(new Part(Group, 1), new Aggregate(Asked.Sum, new Part(Group, 2))))] },
    };

    private static Variable Group => new('p', new PortableType.Tuple([number, new PortableType.List(number)]));

    public static TheoryData<string> Simpler => [.. simpler.Keys];

    public static TheoryData<string> AsSimpleAsCanBe => [.. asSimpleAsCanBe.Keys];

    [Theory]
    [MemberData(nameof(Simpler))]
    public void What_could_be_simpler_simplifies(string what) => Assert.True(new Pipeline([.. simpler[what]]).Simplifies(numbers));

    [Theory]
    [MemberData(nameof(AsSimpleAsCanBe))]
    public void What_is_as_simple_as_can_be_does_not(string what) => Assert.False(new Pipeline([.. asSimpleAsCanBe[what]]).Simplifies(numbers));

    [Fact]
    public void A_text_that_is_only_measured_need_not_be_turned_round()
    {
        var backwards = new Map(t, new TextChange(Change.Reversed, t));
        Assert.True(new Pipeline([backwards, backwards]).Simplifies(texts));
        Assert.True(new Pipeline([backwards, new Map(t, new Length(t))]).Simplifies(texts));
        Assert.True(new Pipeline([backwards, new Reverse(),
            new Fold(new Count(new Variable('s', new PortableType.List(t.Type)), t, Above(new Length(t), 2)))]).Simplifies(texts));
        Assert.False(new Pipeline([backwards, new Map(t, new TextFigure(Counted.BeforeLetter, t, 'a'))]).Simplifies(texts));
    }

    [Fact]
    public void A_part_that_is_made_and_never_read_is_of_no_use()
    {
        var changed = new Map(p, new PairOf(new TextChange(Change.Sorted, new Part(p, 1)), new Part(p, 2)));
        var second = new Map(p, new Part(p, 2));
        Assert.True(new Pipeline([changed, second]).Simplifies(pairs));
        Assert.True(new Pipeline([changed, new Sort(p, new Part(p, 2), false), new Chunks(3), new Map(new Variable('s', new PortableType.List(p.Type)),
            new Total(new Variable('s', new PortableType.List(p.Type)), p, new Part(p, 2), false))]).Simplifies(pairs));
        Assert.False(new Pipeline([changed, new Sort(p, new Part(p, 1), false), second]).Simplifies(pairs));
        Assert.False(new Pipeline([changed]).Simplifies(pairs));
    }

    private static Filter Where(Expression condition) => new(Kept.Where, n, condition);

    private static Comparison Above(Expression figure, int limit) => new(figure, Relation.Greater, new Number(limit));

    private static Map Plus(int shift) => new(n, new Arithmetic(Operator.Plus, n, new Number(shift)));

    private static Distinct Once(Variable item) => new(item, item, false);

    private static Ends Take(int most) => new(true, false, most);
}
