using System.Collections.Immutable;
using LiveBench.Rounds;
using LiveBench.Tasks;
using LiveBench.Templates;
using LiveBench.Tests.Tasks;

namespace LiveBench.Tests.RoundTests;

/// <summary>A round of three small tasks, as drawing would have made it.</summary>
internal static class DrawnRound
{
    public static RoundSecret Secret { get; } = new([.. Enumerable.Range(0, 32).Select(i => (byte)i)], new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero));

    public static IReadOnlyList<TaskTemplate> Templates { get; } = [new("coding/state/ledger", "ledger.csx", "return Class(…);\n"), new("coding/strings/sample", "sample.csx", "return Coding(…);\n")];

    public static Manifest Manifest(IEnumerable<TaskInstance> tasks) => new(
        "v1.4 \"quoted\" é", Secret.CreatedText, "0.1.0", 40, [.. Templates.Select(t => (t.Id, t.Version))],
        [
            new DrawAttempt(0, "coding/strings/sample", 2, 0, "trivial-answers-fail"), new DrawAttempt(0, "coding/strings/sample", 2, 1, null),
            new DrawAttempt(1, "coding/state/ledger", 3, 0, null), new DrawAttempt(2, "reasoning/logic/riddle", 1, 0, "new"), new DrawAttempt(2, "reasoning/logic/riddle", 1, 1, null),
        ], RoundFolder.Lines([.. tasks], []).Hashes);

    public static Round In(string folder)
    {
        var manifest = Manifest(SampleTasks.All);
        var commitment = manifest.Commitment(Secret);
        return new Round(LiveBench.Rounds.Manifest.RoundId(commitment), commitment, manifest, [.. SampleTasks.All], Secret, folder);
    }
}
