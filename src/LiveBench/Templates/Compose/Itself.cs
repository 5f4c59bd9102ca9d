namespace LiveBench.Templates.Compose;

/// <summary>What is drawn about as it is.</summary>
internal static class Itself
{
    /// <summary>A number tells itself.</summary>
    public static Option<Subject, Expression>[] Figures { get; } =
        [new("itself", 4, (_, s) => s.Number is null ? null : s.Operand)];

    /// <summary>What takes few values is its own key.</summary>
    public static Option<Subject, Expression>[] Keys { get; } =
        [new("itself", 6, (_, s) => s.Bounds is Bounds.Number or Bounds.Text ? s.Operand : null)];
}
