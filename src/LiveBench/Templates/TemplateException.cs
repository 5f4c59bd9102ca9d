namespace LiveBench.Templates;

/// <summary>A template is at fault: where, what, and what would be valid.</summary>
public sealed record TemplateError(string File, int Line, int Column, string What)
{
    /// <summary><c>file(line,column): what, and what would be valid</c>.</summary>
    public override string ToString() => $"{File}({Line},{Column}): {What}";
}

/// <summary>Carries a <see cref="TemplateError"/>. The other templates go on.</summary>
public sealed class TemplateException(TemplateError error, Exception? inner = null) : UsageException(error.ToString(), inner)
{
    /// <summary>What was wrong.</summary>
    public TemplateError Error { get; } = error;
}

/// <summary>What a script asked of us cannot be: thrown where the script called, turned into a <see cref="TemplateError"/> by the script's own line.</summary>
internal sealed class ScriptMistakeException(string message, int line) : Exception(message)
{
    public int Line { get; } = line;
}
