namespace LiveBench.Templates.Compose;

/// <summary>What an expression is drawn about.</summary>
/// <param name="Operand">The expression it is to be made of.</param>
/// <param name="Known">What is known of the variables.</param>
/// <param name="Named">The function that the story names, if there is one.</param>
/// <param name="Depth">How many expressions may stand inside one another.</param>
internal sealed record Subject(Expression Operand, Scope<Bounds> Known, Helper? Named, int Depth = 2)
{
    /// <summary>What is known of the operand.</summary>
    public Bounds Bounds { get; } = Operand.Within(Known);

    /// <summary>The same if it is a number.</summary>
    public Bounds.Number? Number => Bounds as Bounds.Number;

    /// <summary>The same if it is a text.</summary>
    public Bounds.Text? Text => Bounds as Bounds.Text;

    /// <summary>The same if it is a list.</summary>
    public Bounds.List? List => Bounds as Bounds.List;

    /// <summary>Another operand, one level deeper.</summary>
    public Subject About(Expression operand) => new(operand, Known, Named, Depth - 1);

    /// <summary>A part of a pair, with all that can be said of it.</summary>
    public Subject Aside(Expression operand) => new(operand, Known, Named, Depth);

    /// <summary>Whether an expression over the same variables can stand in a task; its parts, which were drawn before it, can.</summary>
    public bool Takes(Expression expression) => expression.Within(Known).Fits && !expression.IsIdle(Known);
}
