using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>Puts the items of all lists into one.</summary>
internal sealed record Flatten : Step
{
    public static Option<Setting, Step>[] Kinds { get; } =
        [new("flatten", 4, (_, s) => s.Bounds.Item is Bounds.List ? new Flatten() : null)];

    public override bool IsItemByItem => true;

    public override Need Needs(Need after) => (after & (Need.Order | Need.Repeats)) | Need.Repeats | after.Around();

    public override PortableType Result(PortableType.List before) => before.Item;

    public override string English(PortableType.List before) => $"Put the {Noun.Many(Noun.ItemOf(before.Item))} of all lists into one list, in order.";

    public override void Write(MethodText method) => method.Become(method.Type.Item, $"{method.Current}.SelectMany(s => s).ToList()");

    public override Value Run(Value before)
    {
        var all = new List<Value>();
        foreach (var list in before.Items())
            all.AddRange(list.Items());
        return all.Listed();
    }

    public override Bounds Within(Bounds.List before)
    {
        var list = (Bounds.List)before.Item;
        return new Bounds.List(list.Item, list.Count.With(before.Count, (items, lists) => items * lists));
    }

    /// <summary>What was only cut is put together again.</summary>
    public override bool Voids(Step earlier) => earlier is Chunks or Cutting;

    public override bool SeesPast(Step between) => between is Each { IsItemByItem: true };
}

/// <summary>What a text or a number is taken apart into.</summary>
internal enum Parts
{
    Letters,
    Between,
    Digits,
}

/// <summary>Puts several items in the place of each one.</summary>
/// <param name="Letter">What parts stand between; else a blank.</param>
internal sealed record Expand(Parts Parts, char Letter = ' ') : Step
{
    public static Option<Setting, Step>[] Kinds { get; } =
    [
        new("letters", 2, (_, s) => s.Bounds is { Item: Bounds.Text { Length.UsualHigh: > 1, IsPlain: true } text, Count.UsualHigh: var count }
            && count * text.Length.UsualHigh <= 60 ? new Expand(Parts.Letters) : null),
        new("parts between", 4, (b, s) => s.Bounds.Item is Bounds.Text { Length.UsualHigh: > 3, IsPlain: true } text
            ? new Expand(Parts.Between, b.Pick(text.Letters.ToCharArray())) : null),
        new("digits", 2, (_, s) => s.Bounds is { Item: Bounds.Number { Low: >= 0, UsualHigh: >= 11 }, Count.UsualHigh: < 25 } ? new Expand(Parts.Digits) : null),
    ];

    public override bool IsItemByItem => true;

    public override Need Needs(Need after) => after | Need.Item | Need.Repeats;

    public override PortableType Result(PortableType.List before) => before;

    public override string English(PortableType.List before) => Parts switch
    {
        Parts.Letters => "Replace each text with its letters, each as a text of its own.",
        Parts.Between => $"Replace each text with its parts before, between and after its letters '{Letter}', in order, leaving out empty parts.",
        _ => "Replace each number with its digits, from left to right, each as a number of its own.",
    };

    public override void Write(MethodText method) => method.Become(method.Type, Parts switch
    {
        Parts.Letters => $"{method.Current}.SelectMany(t => t.Select(c => c.ToString())).ToList()",
        Parts.Between => $"{method.Current}.SelectMany(t => t.Split('{Letter}', StringSplitOptions.RemoveEmptyEntries)).ToList()",
        _ => $"{method.Current}.SelectMany(n => n.ToString().Select(c => c - '0')).ToList()",
    });

    public override Value Run(Value before)
    {
        var all = new List<Value>();
        foreach (var item in before.Items())
        {
            var text = item is Value.Integer number ? number.Of.ToString() : item.Letters();
            var part = "";
            for (var i = 0; i < text.Length; i++)
            {
                if (Parts != Parts.Between || text[i] != Letter)
                    part += text[i];
                if (part.Length > 0 && (Parts != Parts.Between || i == text.Length - 1 || text[i + 1] == Letter))
                {
                    all.Add(Parts == Parts.Digits ? Values.Number(part[0] - '0') : new Value.Text(part));
                    part = "";
                }
            }
        }
        return all.Listed();
    }

    public override Bounds Within(Bounds.List before)
    {
        if (before.Item is not Bounds.Text text)
            return new Bounds.List(Bounds.Number.From(0, 9),
                before.Count.With(((Bounds.Number)before.Item).Carried(v => v.ToString().Length), (count, digits) => count * digits));
        var (count, length) = (before.Count, text.Length);
        return Parts == Parts.Letters
            ? new Bounds.List(new Bounds.Text(Bounds.Number.Only(1), text.Letters), count.With(length, (c, l) => c * l))
            : new Bounds.List(new Bounds.Text(new Bounds.Number(1, Math.Max(1, length.High), 1, Math.Max(1, length.UsualHigh * 2 / 3)),
                text.Letters.Replace(Letter.ToString(), "")),
                new Bounds.Number(0, count.High * ((length.High + 1) / 2), count.UsualLow, count.UsualHigh * 5 / 4));
    }

    public override bool IsIdle(Bounds.List before) => before.Item switch
    {
        Bounds.Text text => text.Length.High < 2 || (Parts == Parts.Between && text.IsPlain && !text.Letters.Contains(Letter)),
        Bounds.Number number => number.High < 10 || number.Low < 0,
        _ => true,
    };
}
