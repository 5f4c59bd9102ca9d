namespace LiveBench.Models;

/// <summary>What is under test: a provider and a name, <c>openai/gpt-5</c>, <c>builtin/noisy-0.7</c>, <c>replay/answers.jsonl</c>.</summary>
/// <param name="Provider">Who answers.</param>
/// <param name="Name">The rest, slashes included.</param>
public sealed record ModelId(string Provider, string Name)
{
    /// <summary>Reads <c>provider/name</c>.</summary>
    /// <exception cref="UsageException">There is no slash, or nothing on one side of it.</exception>
    public static ModelId Parse(string text) => text.Split('/', 2) is [{ Length: > 0 } provider, { Length: > 0 } name]
        ? new ModelId(provider, name)
        : throw new UsageException($"'{text}' is no model; valid: provider/name, such as {ModelCatalog.Examples}");

    /// <inheritdoc/>
    public override string ToString() => $"{Provider}/{Name}";
}
