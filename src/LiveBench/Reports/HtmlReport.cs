using LiveBench.Rounds;

namespace LiveBench.Reports;

/// <summary>One self-contained HTML file.</summary>
public static class HtmlReport
{
    /// <summary>The file's text.</summary>
    public static string Write(IReadOnlyList<RunScores> runs, IReadOnlyDictionary<string, Round> rounds) => $"<!doctype html><p>{runs.Count} runs of {rounds.Count} rounds";
}
