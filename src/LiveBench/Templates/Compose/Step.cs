using LiveBench.Tasks;

namespace LiveBench.Templates.Compose;

/// <summary>
/// What is done to a whole list. Each kind says its type, its English, its C#, its meaning and its bounds in one place, what it makes of
/// no use, and how it is drawn.
/// </summary>
internal abstract record Step
{
    private protected Step() { }

    /// <summary>How many operations it counts as.</summary>
    public virtual int Size => 1;

    /// <summary>The type of what it makes of a list.</summary>
    public abstract PortableType Result(PortableType.List before);

    /// <summary>A sentence; what stands on further lines is already indented.</summary>
    public abstract string English(PortableType.List before);

    /// <summary>Writes its statements.</summary>
    public abstract void Write(MethodText method);

    /// <summary>What it makes of a list.</summary>
    public abstract Value Run(Value before);

    /// <summary>What is known of that.</summary>
    public abstract Bounds Within(Bounds.List before);

    /// <summary>Whether it leaves such lists as they are, or something smaller does the same.</summary>
    public virtual bool IsIdle(Bounds.List before) => false;

    /// <summary>What of the list before it is needed for what is needed after it.</summary>
    public abstract Need Needs(Need after);

    /// <summary>Whether it changes something that is needed.</summary>
    public virtual bool Matters(Need after) => true;

    /// <summary>Whether it changes only the end of a list, which the shorter of two lists may hide.</summary>
    public virtual bool IsAtEnd => false;

    /// <summary>Whether it only changes the order.</summary>
    public virtual bool Reorders => false;

    /// <summary>Whether each item becomes something, or is dropped, whatever else is in the list.</summary>
    public virtual bool IsItemByItem => false;

    /// <summary>Whether this and the earlier step could be one, or none, if nothing stood between them.</summary>
    public virtual bool Voids(Step earlier) => false;

    /// <summary>Whether that stays so with the other step between them.</summary>
    public virtual bool SeesPast(Step between) => false;
}
