namespace LiveBench.Rounds.Checks;

/// <summary>Something a template's check found.</summary>
/// <param name="Gate">The gate that found it.</param>
/// <param name="Correctness">A right answer could be refused, or a wrong one taken: nobody's template may do that. Otherwise it is weak, not wrong.</param>
/// <param name="What">What was found, and what would be valid.</param>
/// <param name="Instance">Level and seed that show it again; null where it is about many.</param>
public sealed record Finding(string Gate, bool Correctness, string What, (int Level, byte[] Seed)? Instance = null);
