using System.Collections.Immutable;
using LiveBench.Answers;
using LiveBench.Reports;
using LiveBench.Rounds;
using LiveBench.Store;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.Reports;

/// <summary>A small round, and runs over it whose verdicts a test says.</summary>
internal static class SampleRuns
{
    public static Round Drawn { get; } = Of("0123456789", "v1.4", Code("t1", "coding/windows/digest"), Code("t2", "coding/windows/digest"),
        Code("t3", "coding/parsing/settings"), Logic("t4", "reasoning/logic/islanders"));

    public static Judgement Accepted => Judgement.Accepted;

    public static Judgement Wrong { get; } = new(Verdict.WrongAnswer, "3 of 12 tests gave another value", new Failure(2, "[1, 2, 3]", "the expected value", "the value that came"));

    public static Judgement Rejected { get; } = new(Verdict.CompileError, "(3,5): error CS0103: The name 'total' does not exist\n(4,1): error CS1513: } expected");

    public static Round Of(string id, string release, params TaskInstance[] tasks) => new(
        id, id + new string('c', 54), new Manifest(release, "2026-01-31T12:00:00Z", "0.1.0", 12, [.. tasks.Select(t => (t.Template, "1f")).Distinct()], [], ImmutableSortedDictionary<string, string>.Empty),
        [.. tasks], null, "nowhere");

    public static TaskInstance Code(string id, string template) => new(id, template, "1f", 2, $"The prompt of {id}: sum the list.", new TaskBody.Coding(
        SignatureParser.Parse("int Sum(List<int> values)"), [], [], "public static int Sum(List<int> values)\n{\n    return values.Sum();\n}", Limits.Default, false));

    public static TaskInstance Logic(string id, string template) =>
        new(id, template, "1f", 3, $"The prompt of {id}: who lies?", new TaskBody.Reasoning(new PortableType.String(), new Value.Text("Ada"), false));

    /// <summary>A run: for a task and sample what it got; null for no verdict, by a fault of ours.</summary>
    public static RunScores Run(Round round, long number, string model, int samples, Func<string, int, Judgement?> judge, Func<string, int, string>? complete = null) =>
        RunScores.Of(new RunRecord(
            new Run($"id{number}", number, round.Id, round.Manifest.Release, model, "2026-01-01", "http://localhost:8080/v1", new Conditions(Temperature: 0.8f), samples, "2026-02-01T08:00:00.000Z"),
            round.Tasks,
            [.. round.Tasks.SelectMany(task => Enumerable.Range(0, samples).Select(sample => judge(task.Id, sample) is { } judgement
                ? new Outcome(task.Id, sample, new Answer(task.Id, sample, complete?.Invoke(task.Id, sample) ?? $"The completion {task.Id}.{sample}", "stop", 100, 20, 1500), judgement, null, null)
                : new Outcome(task.Id, sample, null, null, null, "the endpoint was down")))]));
}
