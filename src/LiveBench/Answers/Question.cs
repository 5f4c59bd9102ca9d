using LiveBench.Sandbox;
using LiveBench.Tasks;
using Microsoft.Extensions.AI;

namespace LiveBench.Answers;

/// <summary>What a model is sent for a task: the prompt, and how an answer in the chosen language must look.</summary>
public static class Question
{
    /// <summary>The messages of a task. Template, category and level are not among what is said.</summary>
    public static IReadOnlyList<ChatMessage> Messages(TaskInstance task, Language language) =>
        task.System is { } system ? [new(ChatRole.System, system), new(ChatRole.User, Text(task, language))] : [new(ChatRole.User, Text(task, language))];

    private static string Text(TaskInstance task, Language language) => task.Body switch
    {
        TaskBody.Coding c => $"{task.Prompt}\n{Form(c.Signature, language)}{Library(c.Library, language)} {Rules(c.Limits, language)}",
        _ => task.Prompt,
    };

    private static string Form(Signature signature, Language language)
    {
        var notation = new Notation(language);
        return signature switch
        {
            Signature.Function f => language.Question.Function.Replace("{function}", notation.Function(f.Method), StringComparison.Ordinal),
            Signature.Class c => language.Question.Class
                .Replace("{name}", c.Name, StringComparison.Ordinal)
                .Replace("{constructor}", notation.Constructor(c), StringComparison.Ordinal)
                .Replace("{methods}", string.Join(", ", c.Methods.Select(m => $"`{notation.Method(m)}`")), StringComparison.Ordinal),
            _ => throw new InvalidOperationException("a signature of a kind nobody knows"),
        };
    }

    private static string Library(Library? library, Language language) => library is null ? "" : " " + LibraryForm.Of(language).Question
        .Replace("{name}", library.Api.Name, StringComparison.Ordinal)
        .Replace("{constructor}", new Notation(language).Constructor(library.Api), StringComparison.Ordinal)
        .Replace("{methods}", string.Join(", ", library.Api.Methods.Select(m => $"`{new Notation(language).Method(m)}`")), StringComparison.Ordinal);

    private static string Rules(Limits limits, Language language) => $"""
        {language.Question.Rules} Put the whole source into one fenced code block.
        It is called with hidden inputs; all of them together may take {limits.CpuMs} ms of processor time and {limits.MemoryMb} MB of memory, start-up included.

        """;
}
