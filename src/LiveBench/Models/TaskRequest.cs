using Microsoft.Extensions.AI;

namespace LiveBench.Models;

/// <summary>
/// Which sample of which task a chat request asks for. It travels in <see cref="ChatOptions.AdditionalProperties"/>: builtin and replayed
/// models find their task by it, HTTP endpoints get its key as <c>Idempotency-Key</c>. Nothing else of the task's identity leaves.
/// </summary>
/// <param name="Run">The run's id.</param>
/// <param name="Task">The task's id.</param>
/// <param name="Sample">Which sample, from 0.</param>
public sealed record TaskRequest(string Run, string Task, int Sample)
{
    private const string Property = "livebench.request";

    /// <summary><c>run/task/sample</c>.</summary>
    public string Key => $"{Run}/{Task}/{Sample}";

    /// <summary>Puts the request into the options.</summary>
    public ChatOptions Into(ChatOptions options)
    {
        (options.AdditionalProperties ??= [])[Property] = this;
        return options;
    }

    /// <summary>The request in the options.</summary>
    /// <exception cref="InvalidOperationException">There is none: the caller is not a run.</exception>
    public static TaskRequest Of(ChatOptions? options) =>
        options?.AdditionalProperties?.GetValueOrDefault(Property) as TaskRequest ?? throw new InvalidOperationException("this model answers tasks of a run only");
}
