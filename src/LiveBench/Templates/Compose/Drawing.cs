namespace LiveBench.Templates.Compose;

/// <summary>Draws expressions of every kind. A kind is listed where it is defined; here the families are put together.</summary>
internal static class Drawing
{
    private const double NamedOften = 0.85;

    private static readonly Option<Subject, Expression>[] ofNumbers = [.. Itself.Figures, .. Numeric.Figures];

    private static readonly Option<Subject, Expression>[] ofTexts = [.. TextFigure.Figures, .. Length.Figures];

    private static readonly Option<Subject, Expression>[] ofLists = [.. Aggregate.Figures, .. Length.Figures];

    private static readonly Option<Subject, Expression>[] numbers = [.. Arithmetic.Changes, .. Numeric.Changes, .. Clamp.Changes, .. Choice.Changes];

    private static readonly Option<Subject, Expression>[] texts = [.. TextChange.Changes, .. TextSlice.Changes, .. Followed.Changes, .. Choice.Changes];

    private static readonly Option<Subject, Expression>[] byNumbers = [.. Itself.Keys, .. Numeric.Keys];

    private static readonly Option<Subject, Expression>[] byTexts = [.. Itself.Keys, .. TextSlice.Keys, .. Length.Figures, .. TextFigure.Figures];

    private static readonly Option<ConditionWanted, Expression>[] whether = [.. Comparison.Kinds, .. NumberTest.Kinds, .. Joint.Kinds];

    private static readonly Option<ConditionWanted, Expression>[] whetherTexts = [.. whether, .. Comparison.Between, .. TextTest.Kinds];

    private static readonly Option<ConditionWanted, Expression>[] whetherPairs = [.. whether, .. Comparison.Between, .. TextTest.OfParts];

    private static readonly Option<ConditionWanted, Expression>[] whetherLists = [.. whether, .. Comparison.Between];

    /// <summary>A number that tells something of the operand.</summary>
    public static Expression? Figure(Branch branch, Subject subject, Func<Expression, bool>? takes = null) =>
        subject.Depth < 0 ? null : Called(branch, subject, takes) ?? branch.First(About(subject, ofNumbers, ofTexts, Part.Figures, ofLists), subject,
            e => subject.Takes(e) && takes?.Invoke(e) != false);

    /// <summary>Another value of the operand's own type.</summary>
    public static Expression? Change(Branch branch, Subject subject) =>
        subject.Depth < 0 ? null : branch.First(subject.Number is null ? texts : numbers, subject, subject.Takes);

    /// <summary>A value that many operands share: groups are made by it.</summary>
    public static Expression? Key(Branch branch, Subject subject) =>
        branch.First(About(subject, byNumbers, byTexts, Part.Keys, ofLists), subject, e => subject.Takes(e) && IsShared(e.Within(subject.Known)));

    /// <summary>A condition that usually holds for a share of the operands.</summary>
    public static Expression? Condition(Branch branch, Subject subject, double least, double most) =>
        branch.First(About(subject, whether, whetherTexts, whetherPairs, whetherLists), new ConditionWanted(subject, least, most), e =>
            e.Within(subject.Known) is Bounds.Truth t && t.Share >= least && t.Share <= most && !e.IsIdle(subject.Known));

    /// <summary>One number made of two that tell something of the operand; the larger of them would often be always the same.</summary>
    public static Expression? TwoFigures(Branch branch, Subject subject) =>
        Figure(branch, subject) is { } one && Figure(branch, subject, e => e != one) is { } other
            ? branch.First(Arithmetic.Pairs, (one, other, subject.Known), e => e is Arithmetic { Operator: Operator.Plus or Operator.Minus }
            && subject.Takes(e)) : null;

    /// <summary>The function that the story names, of the operand: often, where it can be.</summary>
    private static Call? Called(Branch branch, Subject subject, Func<Expression, bool>? takes) =>
        Call.Of(subject) is { } call && takes?.Invoke(call) != false && branch.Chance(NamedOften) ? call : null;

    private static T[] About<T>(Subject subject, T[] number, T[] text, T[] pair, T[] list) => subject.Bounds switch
    {
        Bounds.Number => number,
        Bounds.Text => text,
        Bounds.Pair => pair,
        _ => list,
    };

    private static bool IsShared(Bounds key) => key switch
    {
        Bounds.Number n => n.Width is >= 2 and <= 9,
        Bounds.Text { Length: { High: 1, Low: 1 } } t => t.Letters.Length is >= 2 and <= 9,
        Bounds.Text t => t.Choices is { Count: >= 2 and <= 9 },
        _ => false,
    };
}

/// <summary>A condition that is wanted.</summary>
/// <param name="Least">The least share of operands that it should hold for, from 0 to 1.</param>
/// <param name="Most">The largest.</param>
internal sealed record ConditionWanted(Subject Subject, double Least, double Most);
