using System.Security.Cryptography;
using System.Text;

namespace LiveBench.Rounds;

/// <summary>Where in a round a task is drawn.</summary>
/// <param name="Template">The template's id.</param>
/// <param name="Version">The template's version.</param>
/// <param name="Level">1 to 5.</param>
/// <param name="Index">The task's place in the round, from 0.</param>
/// <param name="Attempt">How many draws of that place were rejected before.</param>
public sealed record Slot(string Template, string Version, int Level, int Index, int Attempt);

/// <summary>
/// Seeds and ids from a round's secret. HMAC-SHA256 over an unambiguous text, never a sum: seeds of different slots share nothing.
/// </summary>
public static class TaskSeed
{
    /// <summary>The 32 bytes that a slot's generator starts from.</summary>
    public static byte[] Of(RoundSecret secret, Slot slot) => Mac(secret, "seed", slot);

    /// <summary>The task's id: its place, and eight hex digits that no other round shares.</summary>
    public static string Id(RoundSecret secret, Slot slot) => $"t{slot.Index + 1:00}-{Convert.ToHexStringLower(Mac(secret, "id", slot))[..8]}";

    private static byte[] Mac(RoundSecret secret, string purpose, Slot slot) =>
        HMACSHA256.HashData(secret.Bytes.AsSpan(), Encoding.UTF8.GetBytes($"{purpose}\n{slot.Template}\n{slot.Version}\n{slot.Level}\n{slot.Index}\n{slot.Attempt}"));
}
