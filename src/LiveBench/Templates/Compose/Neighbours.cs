using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>Makes one number of each two neighbours.</summary>
/// <param name="Replacement">Over a and b, a standing directly before b.</param>
internal sealed record Neighbours(Expression Replacement) : Step
{
    private static readonly Variable a = new('a', Noun.Number), b = new('b', Noun.Number);

    public static Option<Setting, Step>[] Kinds { get; } =
    [
        new("neighbours", 5, (branch, s) => s.Bounds is { Item: Bounds.Number, Count.UsualHigh: >= 4 }
            && branch.First(Arithmetic.Pairs, (a, b, Known(s.Bounds.Item)), new Subject(a, Known(s.Bounds.Item), null).Takes) is { } made
                ? new Neighbours(made) : null),
    ];

    /// <summary>A condition over two neighbours that usually holds for a share of them.</summary>
    public static Expression? Condition(Branch branch, Bounds.Number item, double least, double most) =>
        branch.First(conditions, item, made => !made.Simplifies(Known(item)) && made.Within(Known(item)) is Bounds.Truth t && t.Share >= least && t.Share <= most);

    /// <summary>What is known of neighbours.</summary>
    public static Scope<Bounds> Known(Bounds item) => new Scope<Bounds>('a', item, 'b', item);

    private static readonly Option<Bounds.Number, Expression>[] conditions =
    [
        new("compared", 5, (branch, _) => new Comparison(b, branch.Pick<Relation>([Relation.Greater, Relation.AtLeast, Relation.Less, Relation.AtMost]), a)),
        new("distance", 3, (branch, item) => item.Width < 5 ? null : new Comparison(new Numeric(Function.Absolute, new Arithmetic(Operator.Minus, a, b)),
            branch.Pick<Relation>([Relation.Greater, Relation.AtMost]), new Number((int)(item.Width * branch.Int(20, 40) / 100)))),
        new("sum", 2, (branch, _) => branch.Pick(NumberTest.Choices) is var (by, holds) && by < 4
            ? new NumberTest(new Arithmetic(Operator.Plus, a, b), by, holds) : null),
    ];

    public override Need Needs(Need after) => Need.List;

    public override PortableType Result(PortableType.List before) => Noun.ListOf(Replacement.Type);

    public override string English(PortableType.List before) =>
        $"Replace the list with the list of {Replacement.Bracketed(Letters.Of('a', 'b'))} for all neighbours a and b (a directly before b), from left to right. A list of fewer than 2 numbers becomes empty.";

    public override void Write(MethodText method) =>
        method.Become(Noun.ListOf(Replacement.Type), $"{method.Current}.Zip({method.Current}.Skip(1), (a, b) => {Replacement.Code(Letters.Of('a', 'b'))}).ToList()");

    public override Value Run(Value before)
    {
        var items = before.Items();
        var made = new List<Value>();
        for (var i = 1; i < items.Length; i++)
            made.Add(Replacement.Run(new Scope<Value>('a', items[i - 1], 'b', items[i])));
        return made.Listed();
    }

    public override Bounds Within(Bounds.List before) => new Bounds.List(Replacement.Within(Known(before.Item)), before.Count.Carried(c => Math.Max(0, c - 1)));

    public override bool IsIdle(Bounds.List before) => before.Count.High < 2 || Replacement.Simplifies(Known(before.Item))
        || (before.Order != Sorted.Unknown
            && Replacement is Arithmetic { Operator: Operator.Smaller or Operator.Larger } or Numeric { Function: Function.Absolute });
}

/// <summary>Keeps the first number, and of the others those that compare so with the number directly before them.</summary>
internal sealed record Stepping(Relation Relation) : Step
{
    public static Option<Setting, Step>[] Kinds { get; } =
    [
        new("stepping", 3, (b, s) => s.Bounds is { Item: Bounds.Number { Width: > 2 }, Count.UsualHigh: >= 5, Order: Sorted.Unknown }
            ? new Stepping(b.Pick<Relation>([Relation.Greater, Relation.AtLeast, Relation.Less, Relation.AtMost])) : null),
    ];

    public override Need Needs(Need after) => after | Need.Order | Need.Item;

    public override PortableType Result(PortableType.List before) => before;

    public override string English(PortableType.List before) => "Keep only the first number and each number that is "
        + Relation switch { Relation.Greater => "greater than", Relation.AtLeast => "at least", Relation.Less => "less than", Relation.AtMost =>
            "at most", _ => "equal to" }
        + " the number directly before it in the list before this step.";

    public override void Write(MethodText method)
    {
        var sign = Relation switch { Relation.Greater => ">", Relation.AtLeast => ">=", Relation.Less => "<", Relation.AtMost => "<=", _ => "==" };
        method.Become(method.Type, $"{method.Current}.Where((n, i) => i == 0 || n {sign} {method.Current}[i - 1]).ToList()");
    }

    public override Value Run(Value before)
    {
        var items = before.Items();
        var compared = new Comparison(Noun.Item(Noun.Number), Relation, new Variable('a', Noun.Number));
        var kept = new List<Value>();
        for (var i = items.Length - 1; i > 0; i--)
            if (compared.Run(new Scope<Value>('n', items[i], 'a', items[i - 1])).Holds())
                kept.Insert(0, items[i]);
        return (items.Length > 0 ? kept.Prepend(items[0]) : kept).Listed();
    }

    public override Bounds Within(Bounds.List before) => before.Fewer(0.55) with { Count = before.Fewer(0.55).Count with { Low = Math.Min(1, before.Count.Low) } };

    public override bool IsIdle(Bounds.List before) => before.Count.High < 2 || before.Order != Sorted.Unknown;
}
