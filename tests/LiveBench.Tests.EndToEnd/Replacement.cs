namespace LiveBench.Tests.EndToEnd;

/// <summary>A piece of a source, and what stands in its place while a defence is switched off.</summary>
/// <param name="File">Relative to the sandbox folder.</param>
/// <param name="From">What must be there, exactly once: a defence that was rewritten must be switched off anew.</param>
internal sealed record Replacement(string File, string From, string To)
{
    /// <summary>Replaces it in a copy of the sandbox folder.</summary>
    public void ApplyIn(string folder)
    {
        var file = Path.Combine(folder, File);
        var text = System.IO.File.ReadAllText(file);
        var at = text.IndexOf(From, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(From, at + 1, StringComparison.Ordinal) >= 0)
            throw new InvalidDataException($"'{From}' must stand in {File} once; mend the table of breaches");
        System.IO.File.WriteAllText(file, text[..at] + To + text[(at + From.Length)..]);
    }
}
