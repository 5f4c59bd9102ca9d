using LiveBench.Templates;

namespace LiveBench.Rounds;

/// <summary>What a round is to hold.</summary>
/// <param name="Release">What it is drawn for, in the user's words.</param>
/// <param name="Tasks">How many tasks.</param>
/// <param name="Templates">What to draw from, in the order of their turns.</param>
/// <param name="Levels">Which levels, ascending.</param>
/// <param name="TestsPerTask">How many hidden tests a coding task has.</param>
public sealed record RoundPlan(string Release, int Tasks, IReadOnlyList<TaskTemplate> Templates, IReadOnlyList<int> Levels, int TestsPerTask = RoundPlan.UsualTests)
{
    /// <summary>Enough to tell near misses from right answers, few enough to run in milliseconds.</summary>
    public const int UsualTests = 40;

    /// <summary>Template and level of a place: templates in turn, and each time round another level.</summary>
    /// <param name="shift">How many templates to skip: those that gave nothing.</param>
    public (TaskTemplate Template, int Level) Place(int index, int shift)
    {
        var turn = index + (index / Templates.Count);
        return (Templates[(index + shift) % Templates.Count], Levels[turn % Levels.Count]);
    }
}
