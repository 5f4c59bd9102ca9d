using LiveBench.Tasks;
using Microsoft.Extensions.AI;

namespace LiveBench.Answers;

/// <summary>What a model is sent for a task: the prompt, and how an answer in the chosen language must look.</summary>
public static class Question
{
    private const string CSharp = """
        Answer in C# (.NET 10, latest language version).
        """;

    /// <summary>The messages of a task. Template, category and level are not among what is said.</summary>
    public static IReadOnlyList<ChatMessage> Messages(TaskInstance task) => [new(ChatRole.User, Text(task))];

    private static string Text(TaskInstance task) => task.Body switch
    {
        TaskBody.Coding c => $"{task.Prompt}\n{CSharp}\n{Form(c)}",
        _ => task.Prompt,
    };

    private static string Form(TaskBody.Coding task)
    {
        var shape = task.Signature switch
        {
            Signature.Function f => $"Write a `public static class Solution` with the method `public static {f.Method}`.",
            Signature.Class c => $"Write a `public class {c.Name}` with the constructor `public {c.Name}({string.Join(", ", c.Constructor)})` and these public methods: {string.Join(", ", c.Methods.Select(m => $"`{m}`"))}.",
            _ => throw new InvalidOperationException("a signature of a kind nobody knows"),
        };
        return $"""
            {shape} The SDK's implicit usings are on (System, System.Collections.Generic, System.IO, System.Linq, System.Threading,
            System.Threading.Tasks); the framework's own libraries may be used, no packages. Put the whole source into one fenced code block.
            It is compiled and called with hidden inputs; all of them together may take {task.Limits.CpuMs} ms of processor time and {task.Limits.MemoryMb} MB of memory, start-up included.

            """;
    }
}
