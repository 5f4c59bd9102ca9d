using LiveBench.Tasks;

namespace LiveBench.Rounds;

/// <summary>A task's reference as a whole C# source file, the way an answer would be.</summary>
public static class ReferenceSolution
{
    /// <summary>Lines that stand before the reference's first line.</summary>
    public const int LinesBefore = 2;

    // Answers have the SDK's implicit usings, which lack it.
    private const string Using = "using System.Text;";

    /// <summary>The source: a function's reference inside <c>Solution</c>, a class's as it is.</summary>
    public static string Source(TaskBody.Coding task) => Source(task.Signature, task.Reference);

    /// <inheritdoc cref="Source(TaskBody.Coding)"/>
    public static string Source(Signature signature, string reference) => signature is Signature.Class
        ? $"{Using}\n\n{reference}"
        : $"{Using} public static class Solution\n{{\n{string.Concat(reference.TrimEnd('\n').Split('\n').Select(l => l.Length > 0 ? $"    {l}\n" : "\n"))}}}\n";
}
