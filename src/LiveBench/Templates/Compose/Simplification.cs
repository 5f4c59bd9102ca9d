namespace LiveBench.Templates.Compose;

/// <summary>Finds steps without which, or in place of which, something smaller does the same.</summary>
internal static class Simplification
{
    /// <summary>Whether a step after these is of no use, or makes one of them so.</summary>
    /// <param name="earlier">The steps before it.</param>
    /// <param name="before">What is known of the list that they leave.</param>
    /// <param name="matters">Whether what was there before all steps is of use if so much of it is needed.</param>
    public static bool Found(ReadOnlySpan<Step> earlier, Bounds.List before, Step step, Func<Need, bool>? matters = null) =>
        step.IsIdle(before) || IsVoid(earlier, step) || !step.Matters(Need.Everything) || IsWasted(earlier, step.Needs(Need.Everything), matters);

    /// <summary>Whether one of the steps changes nothing that is needed.</summary>
    public static bool IsWasted(ReadOnlySpan<Step> steps, Need after, Func<Need, bool>? matters = null)
    {
        for (var i = steps.Length - 1; i >= 0; i--)
        {
            if (!steps[i].Matters(after))
                return true;
            after = steps[i].Needs(after);
        }
        return matters is not null && !matters(after);
    }

    private static bool IsVoid(ReadOnlySpan<Step> earlier, Step step)
    {
        for (var i = earlier.Length - 1; i >= 0; i--)
        {
            if (step.Voids(earlier[i]))
                return true;
            if (!step.SeesPast(earlier[i]))
                return false;
        }
        return false;
    }
}
