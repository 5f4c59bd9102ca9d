using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>A function that the story describes once and names.</summary>
/// <param name="Name">One lower-case word: “weight”.</param>
internal sealed record Helper(string Name, Variable Parameter, Expression Body)
{
    /// <summary>Words for it.</summary>
    public static IReadOnlyList<string> Names { get; } = ["weight", "score", "mark", "worth", "rank", "charge", "grade", "level"];

    /// <summary>What it is called in C#.</summary>
    public string Method => char.ToUpperInvariant(Name[0]) + Name[1..];

    /// <summary>The sentence that describes it.</summary>
    public string English => $"The {Name} of a {Noun.One(Parameter.Type)} {Parameter.Letter} is {Body.English(Letters.Of(Parameter.Letter))}.";

    /// <summary>The method.</summary>
    public string Source => $"static {Body.Type} {Method}({Parameter.Type} {Parameter.Letter}) => {Body.Code(Letters.Of(Parameter.Letter))};";
}

/// <summary>The named function of something.</summary>
internal sealed record Call(Helper Helper, Expression Argument) : Expression
{
    /// <summary>Steps that use it: a story that names a function uses it more than once.</summary>
    public static Option<Setting, Step>[] Kinds { get; } =
    [
        new("named function of each", 10, (_, s) => Of(s.Each) is { } call ? new Map(s.Item, call) : null),
        new("sort by the named function", 8, (_, s) => s.Bounds.Count.UsualHigh >= 3 && Of(s.Each) is { } call ? new Sort(s.Item, call, false) : null),
        new("sort down by the named function", 8, (_, s) => s.Bounds.Count.UsualHigh >= 3 && Of(s.Each) is { } call ? new Sort(s.Item, call, true) : null),
        new("filter by the named function", 14, (b, s) => s.Bounds.Count.UsualHigh >= 3 && Of(s.Each) is { } call
            && Comparison.Limited(b, new ConditionWanted(s.Each, 0.3, 0.75), call, (Bounds.Number)call.Within(s.Each.Known)) is { } limit
            ? new Filter(Kept.Where, s.Item, limit) : null),
    ];

    public override PortableType Type => Helper.Body.Type;

    protected override (Expression? A, Expression? B, Expression? C) Parts => (Argument, null, null);

    public override Need Needs(char letter, Need wanted) => Argument.Needs(letter, Helper.Body.Needs(Helper.Parameter.Letter, wanted));

    public override string English(Scope<string> names) => $"the {Helper.Name} of {Argument.Bracketed(names)}";

    public override Code Code(Scope<string> names) => new($"{Helper.Method}({Argument.Code(names)})");

    public override Value Run(Scope<Value> values) => Helper.Body.Run(new Scope<Value>(Helper.Parameter.Letter, Argument.Run(values)));

    public override Bounds Within(Scope<Bounds> known) => Helper.Body.Within(new Scope<Bounds>(Helper.Parameter.Letter, Argument.Within(known)));

    /// <summary>The named function of what an expression is drawn about, if it can be.</summary>
    public static Call? Of(Subject s) =>
        s.Named is { } helper && helper.Parameter.Type == s.Operand.Type && s.Operand is Variable or Part && new Call(helper, s.Operand) is var call
            && s.Takes(call) ? call : null;

    public override bool IsIdle(Scope<Bounds> known) => Helper.Body.Simplifies(new Scope<Bounds>(Helper.Parameter.Letter, Argument.Within(known)));
}
