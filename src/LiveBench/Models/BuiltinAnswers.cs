using System.Globalization;
using LiveBench.Rounds;
using LiveBench.Tasks;
using LiveBench.Templates;
using System.Security.Cryptography;
using System.Text;

namespace LiveBench.Models;

/// <summary>What the builtin models say: their scores are known beforehand, so a round and its judge can be checked with them.</summary>
internal static class BuiltinAnswers
{
    private const string NoisyPrefix = "noisy-";

    // Published instances are the same for all who know them.
    private static readonly byte[] Published = SHA256.HashData("published"u8);

    /// <summary>The answers of a builtin model.</summary>
    /// <param name="worker">Draws what a parrot knows.</param>
    /// <exception cref="UsageException">There is no such model.</exception>
    public static Func<TaskInstance, int, CancellationToken, Task<string>> Of(string name, Round round, TemplateWorker worker) => name == "parrot"
        ? (task, _, cancellation) => Parroted(task, round, worker, cancellation)
        : AtOnce(name, round) is var answer ? (task, sample, _) => Task.FromResult(answer(task, sample)) : null!;

    /// <summary>Those that need nothing but the round.</summary>
    /// <exception cref="UsageException">There is no such model.</exception>
    internal static Func<TaskInstance, int, string> AtOnce(string name, Round round) => name switch
    {
        "reference" => (task, _) => Reference(task),
        "empty" => (_, _) => "",
        "mutant" => (task, sample) => Mutant(task, sample),
        _ when name.StartsWith(NoisyPrefix, StringComparison.Ordinal)
            && double.TryParse(name[NoisyPrefix.Length..], NumberStyles.Float, CultureInfo.InvariantCulture, out var probability) && probability is >= 0 and <= 1 =>
            (task, sample) => Lucky(name, round.Tasks.IndexOf(task), sample) < probability ? Reference(task) : Wrong(task),
        _ => throw new UsageException($"there is no model builtin/{name}; valid: builtin/reference, builtin/empty, builtin/mutant, builtin/parrot, builtin/noisy-P with P from 0 to 1"),
    };

    private static string Reference(TaskInstance task) => task.Body switch
    {
        TaskBody.Coding c => Fenced(ReferenceSolution.Source(c)),
        TaskBody.Reasoning r => $"Answer: {ReasoningForm.Write(r.Expected)}",
        _ => throw new InvalidOperationException("a task of a kind nobody knows"),
    };

    private static async Task<string> Parroted(TaskInstance task, Round round, TemplateWorker worker, CancellationToken cancellation) =>
        await worker.Repeat(RoundFolder.Template(round, task), Published, task.Level, task.Told, cancellation) is var said && task.Body is TaskBody.Coding c
            ? Fenced(ReferenceSolution.Source(c.Signature, said)) : $"Answer: {said}";

    private static string Mutant(TaskInstance task, int sample) => task.Body switch
    {
        TaskBody.Coding c => Fenced(Mutation.Of(ReferenceSolution.Source(c), Place(task, sample))),
        TaskBody.Reasoning r => $"Answer: {ReasoningForm.Write(ReasoningForm.Near(r.Expected, r.AnswerType))}",
        _ => throw new InvalidOperationException("a task of a kind nobody knows"),
    };

    /// <summary>An answer that compiles and is wrong: every gate-passed task refuses the value it returns.</summary>
    private static string Wrong(TaskInstance task) => task.Body switch
    {
        TaskBody.Coding c => Fenced(EmptySolution.Source(c.Signature)),
        TaskBody.Reasoning r => $"Answer: {ReasoningForm.Write(ReasoningForm.Near(r.Expected, r.AnswerType))}",
        _ => throw new InvalidOperationException("a task of a kind nobody knows"),
    };

    private static string Fenced(string source) => $"```csharp\n{source}```\n";

    /// <summary>A number from 0 (included) to 1 that depends on the model's name, the task's place and the sample only: the seed is fixed.</summary>
    private static double Lucky(string name, int place, int sample) =>
        new Rng(SHA256.HashData(Encoding.UTF8.GetBytes($"{name}\n{place}\n{sample}"))).Unit();

    private static Rng Place(TaskInstance task, int sample) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"mutant\n{task.Id}\n{sample}")));
}
