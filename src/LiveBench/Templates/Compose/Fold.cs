using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>Makes one value of the whole list: always the last step.</summary>
/// <param name="Figure">Over s, the list.</param>
internal sealed record Fold(Expression Figure) : Step
{
    private static readonly Scope<string> named = new('s', "the list");

    public static Option<Setting, Step>[] Kinds { get; } =
    [
        new("fold", 10, (b, s) => s.Left == 1 && s.IsFlat && Drawing.Figure(b, s.Whole, e => s.IsInner || e is not Length) is { } figure ? new Fold(figure) : null),
        new("fold to the best", 2, (b, s) => s.Left == 1 && s.Bounds.Item is Bounds.Text or Bounds.Pair && s.IsFlat
            && Best.Draw(b, s.Whole, largest: true) is { } best ? new Fold(best) : null),
        new("fold to the least", 2, (b, s) => s.Left == 1 && s.Bounds.Item is Bounds.Text or Bounds.Pair && s.IsFlat
            && Best.Draw(b, s.Whole, largest: false) is { } least ? new Fold(least) : null),
        new("fold to a text", 3, (_, s) => s.Left == 1 && Joined.Draw(s.Whole, "") is { } joined ? new Fold(joined) : null),
        new("fold to a text with signs", 3, (_, s) => s.Left == 1 && Joined.Draw(s.Whole, "/") is { } joined ? new Fold(joined) : null),
    ];

    public override Need Needs(Need after) => Figure.Needs('s', after).Inside();

    public override PortableType Result(PortableType.List before) => Figure.Type;

    public override string English(PortableType.List before) => $"Take {Figure.English(named)}.";

    public override void Write(MethodText method) => method.Return(Figure.Code(new Scope<string>('s', method.Current)));

    public override Value Run(Value before) => Figure.Run(new Scope<Value>('s', before));

    public override Bounds Within(Bounds.List before) => Figure.Within(new Scope<Bounds>('s', before));

    public override bool IsIdle(Bounds.List before) => Figure.Simplifies(new Scope<Bounds>('s', before));

    /// <summary>What happens at one end of a list does nothing to the other.</summary>
    public override bool Voids(Step earlier) => Figure is Aggregate { Asked: Asked.First } ? earlier is Append or Ends { AtEnd: true }
        : Figure is Aggregate { Asked: Asked.Last } && earlier is Ends { AtEnd: false };

    public override bool SeesPast(Step between) => between is Map or Running or Scan;
}

/// <summary>Puts a number that the whole list gives at its end.</summary>
/// <param name="Figure">Over s, the list.</param>
internal sealed record Append(Expression Figure) : Step
{
    public static Option<Setting, Step>[] Kinds { get; } =
        [new("append", 3, (b, s) => s.Type.Item is PortableType.Int && Drawing.Figure(b, s.Whole) is { } figure ? new Append(figure) : null)];

    public override Need Needs(Need after) => after | Figure.Needs('s', Need.Whole).Inside();

    public override bool Matters(Need after) => after.HasAny(Need.Parts);

    public override bool IsAtEnd => true;

    public override PortableType Result(PortableType.List before) => before;

    public override string English(PortableType.List before) =>
        $"Put {Figure.English(new Scope<string>('s', "the list"))} at the end of the list, as one more number.";

    public override void Write(MethodText method) => method.Add($"{method.Current}.Add({Figure.Code(new Scope<string>('s', method.Current))});");

    public override Value Run(Value before) => new Value.Sequence(before.Items().Add(Figure.Run(new Scope<Value>('s', before))));

    public override Bounds Within(Bounds.List before)
    {
        var (item, figure) = ((Bounds.Number)before.Item, (Bounds.Number)Figure.Within(new Scope<Bounds>('s', before)));
        return new Bounds.List(item with { Low = Math.Min(item.Low, figure.Low), High = Math.Max(item.High, figure.High) }, before.Count.Carried(c => c + 1));
    }

    public override bool IsIdle(Bounds.List before) => Figure.Simplifies(new Scope<Bounds>('s', before));
}
