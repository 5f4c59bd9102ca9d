using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using LiveBench.Tasks;

namespace LiveBench.Templates;

/// <summary>
/// The inputs of one task, no two alike, always in the same order for the same generator: the edges, then as many drawn ones as
/// somebody asks for. Candidates for examples are drawn apart; one that is taken does not come among the others.
/// </summary>
internal sealed class DrawnInputs
{
    private const int ExampleCandidates = 60;
    private const int MostTries = 200;                     // in a row without a new one: the domain has no more

    private readonly ITestSource source;
    private readonly Rng rng;
    private readonly HashSet<UInt128> seen = [];           // not the inputs themselves: thousands are drawn, and forgotten

    public DrawnInputs(ITestSource source, Rng rng)
    {
        (this.source, this.rng) = (source, rng);
        Edges = [.. source.Edges().Where(IsNew)];
        var apart = rng.Derive("examples");
        Candidates = [.. Enumerable.Range(0, ExampleCandidates).Select(_ => source.Next(apart)).DistinctBy(Hash).Where(i => !seen.Contains(Hash(i)))];
    }

    /// <summary>Inputs that every instance is tested with.</summary>
    public IReadOnlyList<TestInput> Edges { get; }

    /// <summary>Inputs that examples may be chosen from.</summary>
    public IReadOnlyList<TestInput> Candidates { get; }

    /// <summary>Takes a candidate.</summary>
    public void Take(TestInput candidate) => seen.Add(Hash(candidate));

    /// <summary>Another input; null when the domain seems to have no more.</summary>
    public TestInput? Next()
    {
        for (var tries = 0; tries < MostTries; tries++)
            if (source.Next(rng) is var input && IsNew(input))
                return input;
        return null;
    }

    private bool IsNew(TestInput input) => seen.Add(Hash(input));

    /// <summary>Of the text that a person reads: half of its SHA-256, which two inputs share by no chance worth a thought.</summary>
    private static UInt128 Hash(TestInput input) => BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(MemoryMarshal.AsBytes(input.ToString().AsSpan())));
}
