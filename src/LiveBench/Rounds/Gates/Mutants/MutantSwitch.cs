using System.ComponentModel;

namespace LiveBench.Rounds.Gates.Mutants;

/// <summary>Which mutant of a reference is on: all of them are in one program, and ask here. One thread at a time.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MutantSwitch
{
    /// <summary>The number of the original.</summary>
    internal const int None = -1;

    private static int chosen = None;

    /// <summary>Asked by compiled references only.</summary>
    public static bool Is(int mutant) => chosen == mutant;

    internal static void Choose(int mutant) => chosen = mutant;
}
