using System.Collections.Immutable;
using LiveBench.Rounds;
using LiveBench.Tasks;

namespace LiveBench.Tests;

/// <summary>Rounds made by hand, for tests that need no templates and no engine.</summary>
internal static class SampleRound
{
    /// <summary>A round of reasoning tasks “What is i + i?”, two a template.</summary>
    public static Round Reasoning(int tasks)
    {
        var all = Enumerable.Range(0, tasks).Select(i => new TaskInstance(
            $"t{i + 1:00}-0000000{i % 10}", $"reasoning/sums/doubling-{i / 2}", "v1", 1 + (i % 5), $"What is {i} + {i}?\nEnd with a line \"Answer: …\".\n",
            new TaskBody.Reasoning(new PortableType.Int(), new Value.Integer(2 * i), Checker: false))).ToImmutableArray();
        var secret = new RoundSecret([.. Enumerable.Repeat((byte)7, 32)], null);
        var manifest = new Manifest("sample", null, EngineVersion.Current, 40, [.. all.Select(t => (t.Template, "v1")).Distinct()],
            [.. all.Select((t, i) => new DrawAttempt(i, t.Template, t.Level, 0, null))], RoundFolder.Lines(all, []).Hashes);
        var commitment = manifest.Commitment(secret);
        return new Round(Manifest.RoundId(commitment), commitment, manifest, all, secret, "nowhere");
    }

    /// <summary>The same, written to a folder.</summary>
    public static Round Written(int tasks, string folder)
    {
        var round = Reasoning(tasks) with { Folder = folder };
        RoundFolder.Write(round, []);
        return round;
    }
}
