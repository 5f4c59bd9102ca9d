using System.Security.Cryptography;
using System.Text;

namespace LiveBench.Store;

/// <summary>One model under one set of conditions over one round.</summary>
/// <param name="Id">The hash of round, model with version, endpoint and conditions: the same command finds the same run.</param>
/// <param name="Number">Its short name, <c>r17</c>, given by the store.</param>
/// <param name="Samples">How many answers a task gets.</param>
public sealed record Run(
    string Id, long Number, string Round, string Release, string Model, string Version, string Endpoint, Conditions Conditions, int Samples, string Created)
{
    /// <summary><c>r17</c>.</summary>
    public string Name => $"r{Number}";

    /// <summary>The id of a run.</summary>
    /// <param name="again">Anything, to tell a deliberate repetition from the run it repeats; empty for the first.</param>
    public static string IdOf(string round, string model, string version, string endpoint, Conditions conditions, string again = "") =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', round, model, version, endpoint, conditions.Write(), again))))[..16];
}
