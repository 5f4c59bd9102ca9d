using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>Which items stay, by a condition.</summary>
internal enum Kept
{
    Where,
    Before,
    From,
}

/// <summary>Keeps those items for which a condition holds, or those before or from the first such one.</summary>
/// <param name="Condition">Over the item, and over s: the list before the step.</param>
internal sealed record Filter(Kept Kept, Variable Item, Expression Condition) : Step
{
    private const string ListBefore = "the list before this step";

    public static Option<Setting, Step>[] Kinds { get; } =
    [
        new("filter", 12, (b, s) => s.Leaves(0.6) && Drawing.Condition(b, s.Each, 0.3, 0.75) is { } condition
            ? new Filter(Kept.Where, s.Item, condition) : null),
        new("filter by the list", 2, (b, s) => s.Type.Item is PortableType.Int && s.Leaves(0.5) && s.Bounds.Order == Sorted.Unknown
            ? new Filter(Kept.Where, s.Item, new Comparison(s.Item, b.Pick<Relation>([Relation.Greater, Relation.AtLeast, Relation.Less, Relation.AtMost]),
                new Aggregate(b.Pick<Asked>([Asked.First, Asked.Last]), s.WholeList))) : null),
        new("take while", 3, (b, s) => s.Leaves(0.4) && Drawing.Condition(b, s.Each, 0.1, 0.25) is { } condition
            ? new Filter(Kept.Before, s.Item, condition) : null),
        new("skip while", 3, (b, s) => s.Leaves(0.7) && Drawing.Condition(b, s.Each, 0.2, 0.45) is { } condition
            ? new Filter(Kept.From, s.Item, condition) : null),
    ];

    public override bool IsItemByItem => Kept == Kept.Where && !IsOfList;

    private bool IsOfList => Item.Letter != 's' && Condition.Needs('s', Need.Whole) != Need.None;

    public override Need Needs(Need after) => after | Condition.Needs(Item.Letter, Need.Whole) | (Kept != Kept.Where || IsOfList ? Need.Order : Need.None);

    public override PortableType Result(PortableType.List before) => before;

    public override string English(PortableType.List before)
    {
        var condition = Condition.English(new Scope<string>(Item.Letter, Item.Letter.ToString(), 's', ListBefore));
        return Kept switch
        {
            Kept.Where => $"Keep only the {Noun.Named(Item)} for which {condition}.",
            Kept.Before => $"Keep only the {Noun.Many(Item.Type)} before the first {Noun.One(Item.Type)} {Item.Letter} for which {condition} (all of them, if there is none).",
            _ => $"Drop the {Noun.Many(Item.Type)} before the first {Noun.One(Item.Type)} {Item.Letter} for which {condition} (all of them, if there is none).",
        };
    }

    public override void Write(MethodText method)
    {
        var names = new Scope<string>(Item.Letter, Item.Letter.ToString(), 's', method.Current);
        method.Become(method.Type, Kept switch
        {
            Kept.Where => $"{method.Current}.Where({Item.Letter} => {Condition.Code(names)}).ToList()",
            Kept.Before => $"{method.Current}.TakeWhile({Item.Letter} => {Condition.Negated(names)}).ToList()",
            _ => $"{method.Current}.SkipWhile({Item.Letter} => {Condition.Negated(names)}).ToList()",
        });
    }

    public override Value Run(Value before)
    {
        var kept = new List<Value>();
        var found = false;
        foreach (var item in before.Items())
        {
            var holds = Condition.Run(new Scope<Value>(Item.Letter, item, 's', before)).Holds();
            found |= holds;
            if (Kept switch { Kept.Where => holds, Kept.Before => !found, _ => found })
                kept.Add(item);
        }
        return kept.Listed();
    }

    public override Bounds Within(Bounds.List before)
    {
        var share = ((Bounds.Truth)Condition.Within(Known(before))).Share;
        var fewer = Kept switch
        {
            Kept.Where => before.Fewer(share < 0.4 ? 0.35 : share > 0.6 ? 0.7 : 0.5),
            Kept.Before => before.Fewer(0.6) with { Count = new Bounds.Number(0, before.Count.High, 0, (long)Math.Min(before.Count.UsualHigh, 1.5 / share)) },
            _ => before.Fewer(0.8),
        };
        return fewer with { Item = Narrowed(before.Item) };
    }

    public override bool IsIdle(Bounds.List before) => Condition.Simplifies(Known(before));

    /// <summary>Two conditions about the same figure could be one.</summary>
    public override bool Voids(Step earlier) => earlier is Filter other && Kept == Kept.Where && other.Kept != Kept.From
        && (other.Kept == Kept.Where || Condition == other.Condition) && Figure(other.Condition) is { } figure && figure == Figure(Condition);

    public override bool SeesPast(Step between) => between.Reorders || between is Filter or Distinct or Ends;

    private Scope<Bounds> Known(Bounds.List before) =>
        new(Item.Letter, before.Item, 's', before with { Count = before.Count.Within(1, Math.Max(1, before.Count.High)) });

    private static Expression? Figure(Expression condition) => condition switch
    {
        Comparison c => c.Left,
        NumberTest t => t.Operand,
        TextTest t => t.Operand,
        _ => null,
    };

    /// <summary>What is known of items that a limit lets pass.</summary>
    private Bounds Narrowed(Bounds item) =>
        Kept == Kept.Where && Condition is Comparison { Left: Variable, Right: Number } limit
            ? limit.Narrowed(new Scope<Bounds>(Item.Letter, item), true)[Item.Letter] : item;
}
