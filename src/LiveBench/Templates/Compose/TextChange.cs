using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>What becomes of a text.</summary>
internal enum Change
{
    Reversed,
    UpperCase,
    Sorted,
    Distinct,
    Without,
    Replaced,
}

/// <summary>A text made of one, letter by letter.</summary>
/// <param name="Letter">The letter that is left out or replaced; else a blank.</param>
/// <param name="By">The letter in its place; else a blank.</param>
internal sealed record TextChange(Change Change, Expression Operand, char Letter = ' ', char By = ' ') : Expression
{
    public static Option<Subject, Expression>[] Changes { get; } =
    [
        new("reversed", 3, (_, s) => s.Text is { Length.UsualHigh: > 2 } ? new TextChange(Change.Reversed, s.Operand) : null),
        new("upper case", 1, (_, s) => s.Text is { IsPlain: true } && s.Operand is Variable ? new TextChange(Change.UpperCase, s.Operand) : null),
        new("sorted", 2, (_, s) => s.Text is { IsPlain: true, Length.UsualHigh: > 2 } ? new TextChange(Change.Sorted, s.Operand) : null),
        new("distinct", 2, (_, s) => s.Text is { IsPlain: true, Length.UsualHigh: > 3 } ? new TextChange(Change.Distinct, s.Operand) : null),
        new("without", 3, (b, s) => s.Text is { IsPlain: true, Letters.Length: < 8 } t
            ? new TextChange(Change.Without, s.Operand, b.Pick(t.Letters.ToCharArray())) : null),
        new("replaced", 2, (b, s) => s.Text is { IsPlain: true, Letters.Length: > 1 and < 8 } t && b.Int(0, t.Letters.Length - 1) is var at
            ? new TextChange(Change.Replaced, s.Operand, t.Letters[at], t.Letters[(at + b.Int(1, t.Letters.Length - 1)) % t.Letters.Length]) : null),
    ];

    public override PortableType Type => Noun.Text;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Operand, null, null);

    public override Need Needs(char letter, Need wanted) => Operand.Needs(letter, Change switch
    {
        Change.Sorted => wanted.HasAny(Need.Spelling) ? (wanted & ~Need.Spelling) | Need.Letters | Need.Size : wanted,
        Change.Without or Change.Distinct => wanted | Need.Letters | Need.Size,
        _ => wanted,
    });

    public override Need Alters => Operand.Alters | Change switch
    {
        Change.Reversed or Change.Sorted => Need.Spelling,
        Change.UpperCase or Change.Replaced => Need.Letters,
        _ => Need.Text,
    };

    public override string English(Scope<string> names) => (Change, Operand.Bracketed(names)) switch
    {
        (Change.Reversed, var t) => $"{t} read backwards",
        (Change.UpperCase, var t) => $"{t} in upper case",
        (Change.Sorted, var t) => $"the letters of {t} in alphabetical order",
        (Change.Distinct, var t) => $"{t} with only the first of equal letters kept",
        (Change.Without, var t) => $"{t} without its letters '{Letter}'",
        (_, var t) => $"{t} with every '{Letter}' replaced with '{By}'",
    };

    public override Code Code(Scope<string> names) => (Change, Operand.Code(names)) switch
    {
        (Change.Reversed, var t) => new($"string.Concat({t.Receiver}.Reverse())"),
        (Change.UpperCase, var t) => new($"{t.Receiver}.ToUpperInvariant()"),
        (Change.Sorted, var t) => new($"string.Concat({t.Receiver}.Order())"),
        (Change.Distinct, var t) => new($"string.Concat({t.Receiver}.Distinct())"),
        (Change.Without, var t) => new($"{t.Receiver}.Replace(\"{Letter}\", \"\")"),
        (_, var t) => new($"{t.Receiver}.Replace('{Letter}', '{By}')"),
    };

    public override Value Run(Scope<Value> values) => new Value.Text(Of(Operand.Run(values).Letters()));

    private string Of(string text)
    {
        var made = "";
        foreach (var c in text)
            made = Change switch
            {
                Change.Reversed => c + made,
                Change.UpperCase => made + (char)(c >= 'a' ? c - 32 : c),
                Change.Sorted => made.Insert(made.Count(m => m <= c), c.ToString()),
                Change.Distinct => made.Contains(c) ? made : made + c,
                Change.Without => c == Letter ? made : made + c,
                _ => made + (c == Letter ? By : c),
            };
        return made;
    }

    public override Bounds Within(Scope<Bounds> known)
    {
        var text = (Bounds.Text)Operand.Within(known);
        var length = text.Length;
        return Change != Change.UpperCase && text.Changed(Of) is { } exact ? exact : Change switch
        {
            Change.UpperCase => new Bounds.Text(length, text.Letters.ToUpperInvariant()),
            Change.Without => new Bounds.Text(length with { Low = 0, UsualLow = Math.Max(0, length.UsualLow - 1) }, text.Letters.Replace(Letter.ToString(), "")),
            Change.Replaced => new Bounds.Text(length, text.Letters.Replace(Letter.ToString(), "")),
            Change.Distinct => new Bounds.Text(text.IsPlain ? length.Within(0, text.Letters.Length) with { Low = Math.Min(1, length.Low) }
                : length with { Low = Math.Min(1, length.Low) }, text.Letters),
            _ => text,
        };
    }

    public override bool IsIdle(Scope<Bounds> known)
    {
        var text = (Bounds.Text)Operand.Within(known);
        return text.Choices is { } choices && 2 * choices.Count(t => Of(t) == t) > choices.Count
            || text.Length.High < (Change is Change.Reversed or Change.Sorted or Change.Distinct ? 2 : 1) || Change switch
        {
            Change.Reversed => Operand is TextChange { Change: Change.Reversed },
            Change.UpperCase => text.Letters.All(c => c is >= 'A' and <= 'Z') || Operand is TextChange { Change: Change.UpperCase },
            Change.Sorted => Operand is TextChange { Change: Change.Sorted or Change.Reversed } or TextChange { Change: Change.Distinct,
                Operand: TextChange { Change: Change.Sorted } },
            Change.Distinct => Operand is TextChange { Change: Change.Distinct },
            _ => text.IsPlain && !text.Letters.Contains(Letter),
        };
    }
}
