using LiveBench.Rounds.Gates.Mutants;
using LiveBench.Templates;

namespace LiveBench.Models;

/// <summary>
/// A small, plausible mistake in a C# source: one of those that the gates make. A condition turned round where there is one: it seldom
/// leaves the function as it was.
/// </summary>
internal static class Mutation
{
    private static readonly MutantKind[] Telling = [MutantKind.Condition];
    private static readonly MutantKind[] Plausible = [MutantKind.Operator, MutantKind.Boundary, MutantKind.Constant];

    /// <summary>The source with one change; as it is where nothing can be changed.</summary>
    public static string Of(string source, Rng rng)
    {
        var mutants = MutantFinder.Of(ReferenceProgram.Model(source));
        var choice = new[] { Telling, Plausible }.Select(kinds => mutants.FindAll(m => kinds.Contains(m.Kind))).FirstOrDefault(found => found.Count > 0);
        return choice is null ? source : choice[(int)rng.Whole(0, choice.Count - 1)].Applied(source);
    }
}
