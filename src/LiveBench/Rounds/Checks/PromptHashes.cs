using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using LiveBench.Templates;

namespace LiveBench.Rounds.Checks;

/// <summary>The prompts of many instances, as hashes: whether any two of a million are equal.</summary>
public static class PromptHashes
{
    /// <summary>The seed of an instance: 32 bytes.</summary>
    public static byte[] Seed(byte[] key, int instance) => HMACSHA256.HashData(key, BitConverter.GetBytes(instance));

    /// <summary>The level of an instance: all in turn.</summary>
    public static int Level(int instance) => 1 + (instance % 5);

    /// <summary>The first half of SHA-256 of each prompt without its examples, from the first instance on.</summary>
    /// <exception cref="TemplateException">The template is at fault.</exception>
    public static async Task<UInt128[]> Of(TemplateWorker worker, TaskTemplate template, byte[] key, int instances, CancellationToken cancellation)
    {
        using var answer = await worker.Prompts(template, key, instances, cancellation);
        return MemoryMarshal.Cast<byte, UInt128>(answer.RootElement.GetProperty("hashes").GetBytesFromBase64()).ToArray();
    }

    /// <summary>The same, inside the worker.</summary>
    internal static JsonObject Drawn(LiveTemplate template, byte[] key, int instances)
    {
        var hashes = new UInt128[instances];
        for (var i = 0; i < instances; i++)
            hashes[i] = MemoryMarshal.Read<UInt128>(SHA256.HashData(Encoding.UTF8.GetBytes(template.Draw(Seed(key, i), Level(i)).Draft.Asked)));
        return new JsonObject { ["hashes"] = Convert.ToBase64String(MemoryMarshal.AsBytes(hashes.AsSpan())) };
    }
}
