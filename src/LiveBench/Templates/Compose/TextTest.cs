using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>Where a letter is looked for.</summary>
internal enum Where
{
    Start,
    End,
    Anywhere,
}

/// <summary>Whether a text has a letter there.</summary>
/// <param name="Is">False for whether it has it not.</param>
internal sealed record TextTest(Where Where, Expression Operand, char Letter, bool Is) : Expression
{
    public static Option<ConditionWanted, Expression>[] Kinds { get; } =
    [
        new("letter", 5, (b, w) => w.Subject.Text is { IsPlain: true } text ? Drawn(b, w.Subject.Operand, text) : null),
    ];

    /// <summary>The same of the first part of a pair.</summary>
    public static Option<ConditionWanted, Expression>[] OfParts { get; } =
    [
        new("letter of a part", 4, (b, w) => w.Subject.Operand.Type is PortableType.Tuple { Items: [PortableType.String, ..] }
            && w.Subject.Aside(new Part(w.Subject.Operand, 1)) is { Text: { IsPlain: true } text } part
            ? Drawn(b, part.Operand, text) : null),
    ];

    public override PortableType Type => Noun.Truth;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Operand, null, null);

    public override Need Needs(char letter, Need wanted) =>
        Operand.Needs(letter, Need.Parts | Need.Letters | Need.Size | (Where == Where.Anywhere ? Need.None : Need.Spelling));

    public override string English(Scope<string> names) => (Where, Is, Operand.Bracketed(names)) switch
    {
        (Where.Start, true, var t) => $"{t} begins with '{Letter}'",
        (Where.Start, false, var t) => $"{t} does not begin with '{Letter}'",
        (Where.End, true, var t) => $"{t} ends with '{Letter}'",
        (Where.End, false, var t) => $"{t} does not end with '{Letter}'",
        (_, true, var t) => $"{t} contains '{Letter}'",
        (_, _, var t) => $"{t} does not contain '{Letter}'",
    };

    public override Code Code(Scope<string> names) => Asked(names, Is);

    public override Code Negated(Scope<string> names) => Asked(names, !Is);

    public override Value Run(Scope<Value> values) => Values.Truth(Of(Operand.Run(values).Letters()));

    public override Bounds Within(Scope<Bounds> known)
    {
        var text = (Bounds.Text)Operand.Within(known);
        if (text.Choices is { } choices)
            return new Bounds.Truth((double)choices.Count(Of) / choices.Count, choices.Any(Of) && !choices.All(Of));
        var one = 1.0 / Math.Max(1, text.Letters.Length);
        var share = Where == Where.Anywhere ? 1 - Math.Pow(1 - one, (text.Length.UsualLow + text.Length.UsualHigh) / 2.0) : one;
        return new Bounds.Truth(Is ? share : 1 - share, text.Length.High > 0 && text.Letters.Contains(Letter));
    }

    public override bool IsIdle(Scope<Bounds> known) => Within(known) is Bounds.Truth { IsOpen: false };

    /// <summary>Which letter, where and whether are one draw: each of them alone has few other ways to come out.</summary>
    private static TextTest Drawn(Branch b, Expression operand, Bounds.Text text) =>
        b.Int(0, (6 * text.Letters.Length) - 1) is var drawn ? new TextTest((Where)(drawn % 3), operand, text.Letters[drawn / 6], drawn % 6 < 3) : null!;

    private bool Of(string text)
    {
        var at = Where == Where.End ? text.LastIndexOf(Letter) : text.IndexOf(Letter);
        return Is == (at >= 0 && (Where == Where.Anywhere || at == (Where == Where.Start ? 0 : text.Length - 1)));
    }

    private Code Asked(Scope<string> names, bool holds) =>
        new((holds ? "" : "!") + $"{Operand.Code(names).Receiver}.{Where switch { Where.Start => "StartsWith", Where.End => "EndsWith", _ => "Contains" }}('{Letter}')");
}
