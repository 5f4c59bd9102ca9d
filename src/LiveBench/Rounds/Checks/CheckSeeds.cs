using System.Security.Cryptography;
using System.Text;
using LiveBench.Templates;

namespace LiveBench.Rounds.Checks;

/// <summary>The seeds of a check. A round's come from its secret, and are others.</summary>
public sealed class CheckSeeds
{
    private readonly byte[] key;

    private CheckSeeds(byte[] key) => this.key = key;

    /// <summary>The same for the same text of a template: its check says the same until it is changed.</summary>
    public static CheckSeeds OfVersion { get; } = new("templates check"u8.ToArray());

    /// <summary>Seeds that no check has used.</summary>
    public static CheckSeeds Fresh() => new(RandomNumberGenerator.GetBytes(32));

    /// <summary>A seed: 32 bytes.</summary>
    public byte[] Of(TaskTemplate template, string purpose) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{template.Version} {purpose}"));
}
