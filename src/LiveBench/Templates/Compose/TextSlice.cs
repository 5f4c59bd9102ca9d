using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>The first or last letters of a text: all of them, if it has fewer.</summary>
internal sealed record TextSlice(bool IsEnd, Expression Operand, int Most) : Expression
{
    public static Option<Subject, Expression>[] Changes { get; } =
    [
        new("slice", 3, (b, s) => s.Text is { Length: { UsualHigh: > 2 } length }
            && b.Int(4, (2 * (int)Math.Min(4, length.UsualHigh - 1)) + 1) is var drawn ? new TextSlice(drawn % 2 == 1, s.Operand, drawn / 2) : null),
    ];

    /// <summary>How it puts texts together in groups.</summary>
    public static Option<Subject, Expression>[] Keys { get; } =
    [
        new("first letter", 3, (_, s) => s.Text is { IsPlain: true, Length.Low: > 0 } ? new TextSlice(false, s.Operand, 1) : null),
        new("last letter", 3, (_, s) => s.Text is { IsPlain: true, Length.Low: > 0 } ? new TextSlice(true, s.Operand, 1) : null),
    ];

    public override PortableType Type => Noun.Text;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Operand, null, null);

    public override Need Needs(char letter, Need wanted) => Operand.Needs(letter, wanted.HasAny(Need.Letters | Need.Spelling) ? wanted | Need.Text : wanted);

    public override string English(Scope<string> names) => (Most, IsEnd ? "last" : "first", Operand.Bracketed(names)) switch
    {
        (1, var end, var t) => $"the {end} character of {t}",
        var (most, end, t) => $"the {end} {most} characters of {t} (all of them, if there are fewer)",
    };

    public override Code Code(Scope<string> names) => (Most, IsEnd, Operand.Code(names).Receiver) switch
    {
        (1, false, var t) => new($"{t}[..1]"),
        (1, true, var t) => new($"{t}[^1..]"),
        var (most, end, t) => new($"string.Concat({t}.Take{(end ? "Last" : "")}({most}))"),
    };

    public override Value Run(Scope<Value> values) => new Value.Text(Of(Operand.Run(values).Letters()));

    public override Bounds Within(Scope<Bounds> known) => (Bounds.Text)Operand.Within(known) is var text && text.Changed(Of) is { } exact
        ? exact : new Bounds.Text(text.Length.Within(0, Most), text.Letters);

    public override bool IsIdle(Scope<Bounds> known) => (Bounds.Text)Operand.Within(known) is var text
        && (text.Length.High <= Most || (Most == 1 && text.Length.Low == 0))
        || Operand is TextSlice { IsEnd: var end } && end == IsEnd || Operand is TextChange { Change: Change.Reversed };

    private string Of(string text) => text.Length <= Most ? text : IsEnd ? text.Substring(text.Length - Most) : text.Substring(0, Most);
}
