using System.ComponentModel;

namespace LiveBench.Rounds.Gates.Mutants;

/// <summary>Which mutant of a reference is on: all of them are in one program, and ask here. One thread at a time.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MutantSwitch
{
    /// <summary>The number of the original.</summary>
    internal const int None = -1;

    /// <summary>All ways that compute at once, and say when one gives something else: <see cref="WaysTold"/>.</summary>
    internal const int AllWays = -2;

    /// <summary>How many mutants a program may have.</summary>
    internal const int Most = 256;

    private static int chosen = None;
    private static readonly bool[] reached = new bool[Most];

    /// <summary>Whether some way gave something else than C# since <see cref="Choose"/>.</summary>
    internal static bool WaysTold { get; private set; }

    /// <summary>
    /// Whether a mutant's place was come to since <see cref="Choose"/>, and something else computed there as far as is known: else the run would
    /// not have been changed by it.
    /// </summary>
    internal static bool Came(int mutant) => reached[mutant];

    /// <summary>The same of all mutants, by number.</summary>
    internal static bool[] Reached() => [.. reached];

    /// <summary>Asked by compiled references only.</summary>
    public static bool Is(int mutant)
    {
        reached[mutant] = true;
        return chosen == mutant;
    }

    /// <summary>What an expression gives and what it gives with a mutant: where they are the same, the mutant's place was not come to.</summary>
    public static T Either<T>(int mutant, T before, T after)
    {
        if (!EqualityComparer<T>.Default.Equals(before, after))
            reached[mutant] = true;
        return chosen == mutant ? after : before;
    }

    /// <summary>The same for a way that says when it gives something else.</summary>
    public static bool IsWay(int mutant) => Is(mutant) || chosen == AllWays;

    internal static void Choose(int mutant)
    {
        (chosen, WaysTold) = (mutant, false);
        Array.Clear(reached);
    }

    internal static void Tell() => WaysTold = true;
}
