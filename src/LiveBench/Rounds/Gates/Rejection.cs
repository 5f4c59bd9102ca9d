namespace LiveBench.Rounds.Gates;

/// <summary>A gate's word on an instance: which gate, why, and whether the template itself is to be mended.</summary>
/// <param name="Gate">The gate's name, as manifests and reports count it.</param>
/// <param name="Why">What was found.</param>
/// <param name="TemplateFault">True when the template contradicts itself, false when a draw was merely unlucky.</param>
public sealed record Rejection(string Gate, string Why, bool TemplateFault);
