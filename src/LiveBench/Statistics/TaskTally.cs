namespace LiveBench.Statistics;

/// <summary>What a run made of one task.</summary>
/// <param name="Template">The template's id, <c>coding/windows/rolling-extremum</c>.</param>
/// <param name="Category">The template's category, <c>coding/windows</c>.</param>
/// <param name="Task">The task's id, one line each.</param>
/// <param name="Samples">n, its answers that have a verdict; unscored ones are not among them.</param>
/// <param name="Accepted">c, how many of them were accepted; 0 to n.</param>
public sealed record TaskTally(string Template, string Category, string Task, int Samples, int Accepted);
