using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>
/// A number, text, truth or pair as a step names it, over variables. Each kind says its type, its English, its C#, its meaning and its
/// bounds in one place, and how it is drawn.
/// </summary>
internal abstract record Expression
{
    private protected Expression() { }

    /// <summary>The type of its value.</summary>
    public abstract PortableType Type { get; }

    /// <summary>The expressions it is made of, all over the variables it is over itself.</summary>
    protected virtual (Expression? A, Expression? B, Expression? C) Parts => default;

    /// <summary>Whether it needs no brackets in English.</summary>
    public virtual bool IsAtom => false;

    /// <summary>A phrase that stands where a noun can (a truth: where a clause can), without brackets of its own.</summary>
    public abstract string English(Scope<string> names);

    /// <summary>The expression in C#.</summary>
    public abstract Code Code(Scope<string> names);

    /// <summary>Its value.</summary>
    public abstract Value Run(Scope<Value> values);

    /// <summary>What is known of its value.</summary>
    public abstract Bounds Within(Scope<Bounds> known);

    /// <summary>Whether something smaller has the same value, as far as this kind can tell.</summary>
    public virtual bool IsIdle(Scope<Bounds> known) => false;

    /// <summary>What of a variable's value it depends on.</summary>
    /// <param name="wanted">What of its own value matters.</param>
    public virtual Need Needs(char letter, Need wanted) =>
        (Parts.A?.Needs(letter, Need.Whole) ?? Need.None) | (Parts.B?.Needs(letter, Need.Whole) ?? Need.None) | (Parts.C?.Needs(letter, Need.Whole) ?? Need.None);

    /// <summary>What of a text it changes, if it makes it of one.</summary>
    public virtual Need Alters => Need.Everything;

    /// <summary>The phrase, in brackets if it is longer than a word.</summary>
    public string Bracketed(Scope<string> names) => IsAtom ? English(names) : $"({English(names)})";

    /// <summary>Whether it, or a part of it, could be written smaller.</summary>
    public bool Simplifies(Scope<Bounds> known) =>
        IsIdle(known) || Parts.A?.Simplifies(known) == true || Parts.B?.Simplifies(known) == true || Parts.C?.Simplifies(known) == true;

    /// <summary>A condition turned round, in C#.</summary>
    public virtual Code Negated(Scope<string> names) => new($"!{Code(names).Receiver}");
}

/// <summary>A variable.</summary>
internal sealed record Variable(char Letter, PortableType Type) : Expression
{
    public override PortableType Type { get; } = Type;

    public override bool IsAtom => true;

    public override Need Needs(char letter, Need wanted) => letter == Letter ? wanted : Need.None;

    public override Need Alters => Need.None;

    public override string English(Scope<string> names) => names[Letter];

    public override Code Code(Scope<string> names) => new(names[Letter]);

    public override Value Run(Scope<Value> values) => values[Letter];

    public override Bounds Within(Scope<Bounds> known) => known[Letter];
}

/// <summary>A number that is always the same.</summary>
internal sealed record Number(int Is) : Expression
{
    public override PortableType Type => Noun.Number;

    public override bool IsAtom => true;

    public override string English(Scope<string> names) => Is.ToString();

    public override Code Code(Scope<string> names) => new(Is.ToString());

    public override Value Run(Scope<Value> values) => Values.Number(Is);

    public override Bounds Within(Scope<Bounds> known) => Bounds.Number.Only(Is);
}
