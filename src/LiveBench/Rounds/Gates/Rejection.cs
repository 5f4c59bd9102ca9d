namespace LiveBench.Rounds.Gates;

/// <summary>A gate's word on an instance: which gate, why, and whether the template itself is to be mended.</summary>
/// <param name="Gate">The gate's name, as manifests and reports count it.</param>
/// <param name="Why">What was found.</param>
/// <param name="TemplateFault">True when the template contradicts itself, false when a draw was merely unlucky.</param>
/// <param name="Line">The script's line to look at, from 1; null where it is the script as a whole.</param>
/// <param name="Column">The column there, from 1.</param>
public sealed record Rejection(string Gate, string Why, bool TemplateFault, int? Line = null, int Column = 1)
{
    /// <summary>As a person reads it: <c>file(line,column): gate: why</c>.</summary>
    public string In(string file) => $"{file}{(Line is { } line ? $"({line},{Column})" : "")}: {Gate}: {Why}";
}
