using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>A defence switched off, and the attack that then succeeds. Everything else that bounds the container stays.</summary>
/// <param name="Defence">As the attack names it.</param>
/// <param name="Attack">Its file.</param>
internal sealed record Breach(string Defence, string Attack)
{
    /// <summary>Pieces of the sandbox's sources that switch it off.</summary>
    public IReadOnlyList<Replacement> Replaced { get; init; } = [];

    /// <summary>What of the container switches it off.</summary>
    public Func<Confinement, Confinement> Loosened { get; init; } = confinement => confinement;

    /// <summary>Defences that stand behind this one: with these off it stands alone, and only its own end lets the attack through.</summary>
    public IReadOnlyList<Breach> Behind { get; init; } = [];

    /// <summary>What shows that the attack succeeded.</summary>
    public Func<Sight, bool> Succeeds { get; init; } = Sight.Is(Verdict.Accepted);

    /// <summary>Those of the task, where the attack needs others.</summary>
    public Func<Limits, Limits> Limits { get; init; } = limits => limits;

    /// <summary>It is the compiler that is attacked.</summary>
    public bool OfCompiler { get; init; }

    public IReadOnlyList<Replacement> AllReplaced => [.. Behind.SelectMany(b => b.AllReplaced), .. Replaced];

    public Confinement Loosen(Confinement from) => Loosened(Behind.Aggregate(from, (confinement, b) => b.Loosen(confinement)));
}

/// <summary>What is seen of an attack.</summary>
/// <param name="Judgement">Null when the sandbox failed.</param>
/// <param name="Printed">Characters of text that were kept.</param>
/// <param name="SupervisorDied">Its container ended under it.</param>
/// <param name="Reached">The test's own listener on loopback was reached.</param>
internal sealed record Sight(Judgement? Judgement, int Printed, bool SupervisorDied, bool Reached)
{
    public static Func<Sight, bool> Is(Verdict verdict) => sight => sight.Judgement?.Verdict == verdict;
}
