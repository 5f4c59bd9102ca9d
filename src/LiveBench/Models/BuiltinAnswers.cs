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

    /// <summary>The answers of a builtin model.</summary>
    /// <exception cref="UsageException">There is no such model.</exception>
    public static Func<TaskInstance, int, string> Of(string name, Round round) => name switch
    {
        "reference" => (task, _) => Reference(task),
        "empty" => (_, _) => "",
        "mutant" => (task, sample) => Mutant(task, sample),
        _ when name.StartsWith(NoisyPrefix, StringComparison.Ordinal)
            && double.TryParse(name[NoisyPrefix.Length..], NumberStyles.Float, CultureInfo.InvariantCulture, out var probability) && probability is >= 0 and <= 1 =>
            (task, sample) => Lucky(name, round.Tasks.IndexOf(task), sample) < probability ? Reference(task) : Wrong(task),
        _ => throw new UsageException($"there is no model builtin/{name}; valid: builtin/reference, builtin/empty, builtin/mutant, builtin/noisy-P with P from 0 to 1"),
    };

    private static string Reference(TaskInstance task) => task.Body switch
    {
        TaskBody.Coding c => Fenced(ReferenceSolution.Source(c)),
        TaskBody.Reasoning r => $"Answer: {ReasoningForm.Write(r.Expected)}",
        _ => throw new InvalidOperationException("a task of a kind nobody knows"),
    };

    private static string Mutant(TaskInstance task, int sample) => task.Body switch
    {
        TaskBody.Coding c => Fenced(Mutation.Of(ReferenceSolution.Source(c), Place(task, sample))),
        TaskBody.Reasoning r => $"Answer: {ReasoningForm.Write(ReasoningForm.Near(r.Expected))}",
        _ => throw new InvalidOperationException("a task of a kind nobody knows"),
    };

    /// <summary>An answer that compiles and is wrong: every gate-passed task refuses the value it returns.</summary>
    private static string Wrong(TaskInstance task) => task.Body switch
    {
        TaskBody.Coding c => Fenced(EmptySolution.Source(c.Signature)),
        TaskBody.Reasoning r => $"Answer: {ReasoningForm.Write(ReasoningForm.Near(r.Expected))}",
        _ => throw new InvalidOperationException("a task of a kind nobody knows"),
    };

    private static string Fenced(string source) => $"```csharp\n{source}```\n";

    /// <summary>A number from 0 (included) to 1 that depends on the model's name, the task's place and the sample only: the seed is fixed.</summary>
    private static double Lucky(string name, int place, int sample) =>
        new Rng(SHA256.HashData(Encoding.UTF8.GetBytes($"{name}\n{place}\n{sample}"))).Unit();

    private static Rng Place(TaskInstance task, int sample) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"mutant\n{task.Id}\n{sample}")));
}
