using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>What is counted in a text.</summary>
internal enum Counted
{
    Letter,
    Different,
    BeforeLetter,
}

/// <summary>A number that tells something of a text's letters.</summary>
/// <param name="Letter">The letter that is looked for; a blank where none is.</param>
internal sealed record TextFigure(Counted Counted, Expression Operand, char Letter = ' ') : Expression
{
    public static Option<Subject, Expression>[] Figures { get; } =
    [
        new("letter count", 2, (b, s) => s.Text is { IsPlain: true } t ? new TextFigure(Counted.Letter, s.Operand, b.Pick(t.Letters.ToCharArray())) : null),
        new("different letters", 2, (_, s) => s.Text is { Length.UsualHigh: > 2 } ? new TextFigure(Counted.Different, s.Operand) : null),
        new("letters before", 2, (b, s) => s.Text is { IsPlain: true, Choices: null, Length.UsualHigh: > 2 } t
            ? new TextFigure(Counted.BeforeLetter, s.Operand, b.Pick(t.Letters.ToCharArray())) : null),
    ];

    public override PortableType Type => Noun.Number;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Operand, null, null);

    public override Need Needs(char letter, Need wanted) =>
        Operand.Needs(letter, Need.Parts | Need.Letters | Need.Size | (Counted == Counted.BeforeLetter ? Need.Spelling : Need.None));

    public override string English(Scope<string> names) => (Counted, Operand.Bracketed(names)) switch
    {
        (Counted.Letter, var t) => $"the number of letters '{Letter}' in {t}",
        (Counted.Different, var t) => $"the number of different characters in {t}",
        (_, var t) => $"the number of letters before the first '{Letter}' in {t} (of all its letters, if there is no '{Letter}')",
    };

    public override Code Code(Scope<string> names) => (Counted, Operand.Code(names).Receiver) switch
    {
        (Counted.Letter, var t) => new($"{t}.Count(c => c == '{Letter}')"),
        (Counted.Different, var t) => new($"{t}.Distinct().Count()"),
        (_, var t) => new($"{t}.TakeWhile(c => c != '{Letter}').Count()"),
    };

    public override Value Run(Scope<Value> values) => Values.Number(In(Operand.Run(values).Letters()));

    private int In(string text)
    {
        var (count, found) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            found |= text[i] == Letter;
            count += Counted switch
            {
                Counted.Letter => text[i] == Letter,
                Counted.Different => text.IndexOf(text[i]) == i,
                _ => !found,
            } ? 1 : 0;
        }
        return count;
    }

    public override Bounds Within(Scope<Bounds> known)
    {
        var text = (Bounds.Text)Operand.Within(known);
        if (text.Figure(In) is { } exact)
            return exact;
        var length = text.Length;
        var letters = text.IsPlain ? text.Letters.Length : (int)length.High;
        return Counted switch
        {
            Counted.Letter => new Bounds.Number(0, length.High, 0, Math.Max(1, length.UsualHigh * 2 / letters)),
            Counted.Different => new Bounds.Number(Math.Min(1, length.Low), Math.Min(length.High, letters), Math.Min(1, length.UsualLow),
                Math.Min(length.UsualHigh, (letters * 3 + 3) / 4)),
            _ => new Bounds.Number(0, length.High, 0, length.UsualHigh),
        };
    }

    /// <summary>Letters are looked for only where there is nothing else: whether a digit counts need not be asked.</summary>
    public override bool IsIdle(Scope<Bounds> known)
    {
        var text = (Bounds.Text)Operand.Within(known);
        return Within(known) is Bounds.Number { IsFixed: true } || (Counted != Counted.Different && (!text.IsPlain || !text.Letters.Contains(Letter)))
            || (text.Choices is { } choices && IsCoarse(choices))
                || (Counted != Counted.BeforeLetter && Operand is TextChange { Change: Change.Reversed or Change.Sorted });
    }

    /// <summary>Whether it tells hardly any of a few texts apart, or tells nothing but their length.</summary>
    private bool IsCoarse(IReadOnlyList<string> choices) => 5 * choices.GroupBy(In).Max(g => g.Count()) > 4 * choices.Count
        || (Counted == Counted.Different && 4 * choices.Count(t => In(t) == t.Length) > 3 * choices.Count);
}
