using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>Puts something in the place of each item.</summary>
/// <param name="Replacement">Over the item.</param>
internal sealed record Map(Variable Item, Expression Replacement) : Step
{
    public static Option<Setting, Step>[] Kinds { get; } =
    [
        new("change", 9, (b, s) => s.Bounds.Item is Bounds.Number or Bounds.Text && Drawing.Change(b, s.Each) is { } change ? new Map(s.Item, change) : null),
        new("figure", 9, (b, s) => s.Type.Item is not PortableType.Int && Drawing.Figure(b, s.Each) is { } figure ? new Map(s.Item, figure) : null),
        new("pair up", 1, (b, s) => s.IsFlat && s.Bounds.Item is Bounds.Number or Bounds.Text
            && Drawing.Figure(b, s.Each, e => e != s.Item) is { } figure ? new Map(s.Item, new PairOf(s.Item, figure)) : null),
        new("best", 2, (b, s) => s.Bounds.Item is Bounds.List { Item: Bounds.Text or Bounds.Pair } && Best.Draw(b, s.Each, largest: true) is { } best
            ? new Map(s.Item, best) : null),
        new("least", 2, (b, s) => s.Bounds.Item is Bounds.List { Item: Bounds.Text or Bounds.Pair }
            && Best.Draw(b, s.Each, largest: false) is { } least ? new Map(s.Item, least) : null),
        new("joined", 2, (_, s) => s.Bounds.Item is Bounds.List && Joined.Draw(s.Each, "") is { } joined ? new Map(s.Item, joined) : null),
        new("joined with signs", 2, (_, s) => s.Bounds.Item is Bounds.List && Joined.Draw(s.Each, "-") is { } joined ? new Map(s.Item, joined) : null),
        new("part of a pair", 3, (b, s) => s.IsFlat && s.Bounds.Item is Bounds.Pair ? new Map(s.Item, new Part(s.Item, b.Int(1, 2))) : null),
        new("two numbers", 4, (b, s) => s.Type.Item is PortableType.Tuple { Items: [_, PortableType.Int] }
            && Drawing.Figure(b, s.Each.Aside(new Part(s.Item, 1))) is { } figure
            ? b.First(Arithmetic.Pairs, (figure, new Part(s.Item, 2), s.Each.Known), s.Each.Takes) is { } made ? new Map(s.Item, made) : null : null),
        new("part changed", 5, (b, s) => s.IsFlat && s.Bounds.Item is Bounds.Pair && b.Int(1, 2) is var place
            && Drawing.Change(b, s.Each.Aside(new Part(s.Item, place))) is { } change
            ? new Map(s.Item, new PairOf(place == 1 ? change : new Part(s.Item, 1), place == 2 ? change : new Part(s.Item, 2))) : null),
        new("figure of a group", 8, (b, s) => s.Type.Item is PortableType.Tuple { Items: [_, PortableType.List] }
            && Drawing.Figure(b, s.Each.Aside(new Part(s.Item, 2))) is { } figure
            ? new Map(s.Item, new PairOf(new Part(s.Item, 1), figure)) : null),
    ];

    public override bool IsItemByItem => true;

    public override Need Needs(Need after) =>
        (after & (Need.Order | Need.Repeats)) | (after.HasAny(~(Need.Order | Need.Repeats))
        ? Replacement.Needs(Item.Letter, after & ~(Need.Order | Need.Repeats)) : Need.None);

    public override bool Matters(Need after) => Replacement.Type != Item.Type || Replacement switch
    {
        PairOf pair => pair.Matters(Item.Letter, after),
        { Type: PortableType.String } => after.HasAny(Replacement.Alters & Need.Text),
        _ => after.HasAny(Need.Parts),
    };

    public override PortableType Result(PortableType.List before) => Noun.ListOf(Replacement.Type);

    public override string English(PortableType.List before) =>
        $"Replace each {Noun.One(Item.Type)} {Item.Letter} with {Replacement.English(Letters.Of(Item.Letter))}.";

    public override void Write(MethodText method) =>
        method.Become(Noun.ListOf(Replacement.Type), $"{method.Current}.Select({Item.Letter} => {Replacement.Code(Letters.Of(Item.Letter))}).ToList()");

    public override Value Run(Value before) => before.Each((item, _) => Replacement.Run(new Scope<Value>(Item.Letter, item)));

    public override Bounds Within(Bounds.List before) => new Bounds.List(Replacement.Within(new Scope<Bounds>(Item.Letter, before.Item)), before.Count);

    public override bool IsIdle(Bounds.List before) => Replacement is Variable || Replacement.Simplifies(new Scope<Bounds>(Item.Letter, before.Item));

    /// <summary>Whether the replacement of a replacement could be written smaller: n plus 2, and that plus 3.</summary>
    public override bool Voids(Step earlier) => earlier is Map other && (Replacement, other.Replacement) switch
    {
        (Arithmetic a, Arithmetic b) => IsShift(a) && IsShift(b) || (a.Operator == b.Operator && a.Operator is Operator.Smaller or Operator.Larger),
        (TextChange a, TextChange b) => a.Change == b.Change && a.Change is not (Change.Without or Change.Replaced) || a.Change == Change.Sorted
            && b.Change == Change.Reversed,
        (TextSlice a, TextSlice b) => a.IsEnd == b.IsEnd,
        (TextSlice, TextChange { Change: Change.Reversed }) => true,
        (Numeric a, Numeric b) => a.Function == b.Function && a.Function != Function.DigitSum,
        (Length, TextChange { Change: Change.Reversed or Change.Sorted or Change.UpperCase or Change.Replaced }) => true,
        (TextFigure { Counted: not Counted.BeforeLetter }, TextChange { Change: Change.Reversed or Change.Sorted }) => true,
        (TextFigure { Counted: Counted.Different }, TextChange { Change: Change.Distinct }) => true,
        _ => false,
    };

    public override bool SeesPast(Step between) => between.Reorders || between is Ends;

    private static bool IsShift(Arithmetic a) => a.Operator is Operator.Plus or Operator.Minus && (a.Left is Number || a.Right is Number);
}

/// <summary>Puts something in the place of each number that its position has a part in.</summary>
/// <param name="Replacement">Over the number and i, its position counted from 0.</param>
internal sealed record MapAt(Variable Item, Expression Replacement) : Step
{
    private static readonly Variable position = new('i', Noun.Number);

    public static Option<Setting, Step>[] Kinds { get; } =
    [
        new("map with position", 5, (b, s) => s.Bounds.Item is Bounds.Number && s.Bounds.Count.UsualHigh >= 3 && Known(s.Bounds) is var known
            && b.First(Arithmetic.Pairs, (position, s.Item, known), new Subject(s.Item, known, null).Takes) is { } made ? new MapAt(s.Item, made) : null),
    ];

    public override Need Needs(Need after) => after | Need.Order | Need.Item;

    public override bool Matters(Need after) => after.HasAny(Need.Parts);

    public override PortableType Result(PortableType.List before) => Noun.ListOf(Replacement.Type);

    public override string English(PortableType.List before) =>
        $"Replace each {Noun.One(Item.Type)} {Item.Letter} with {Replacement.English(Letters.Of(Item.Letter, 'i'))}, where i is the position of {Item.Letter}, counted from 0.";

    public override void Write(MethodText method) =>
        method.Become(Noun.ListOf(Replacement.Type), $"{method.Current}.Select(({Item.Letter}, i) => {Replacement.Code(Letters.Of(Item.Letter, 'i'))}).ToList()");

    public override Value Run(Value before) =>
        before.Each((item, i) => Replacement.Run(new Scope<Value>(Item.Letter, item, 'i', Values.Number(i))));

    public override Bounds Within(Bounds.List before) => new Bounds.List(Replacement.Within(Known(before)), before.Count);

    public override bool IsIdle(Bounds.List before) => before.Count.High < 2 || Replacement.Simplifies(Known(before));

    private static Scope<Bounds> Known(Bounds.List before) =>
        new Scope<Bounds>(Noun.Item(Noun.Number).Letter, before.Item, 'i',
            new Bounds.Number(0, Math.Max(0, before.Count.High - 1), 0, Math.Max(0, before.Count.UsualHigh - 1)));
}
