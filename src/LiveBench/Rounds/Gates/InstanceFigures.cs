using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBench.Rounds.Gates;

/// <summary>What the gates measured of an instance that passed.</summary>
/// <param name="Inputs">Inputs on which the two oracles agreed.</param>
/// <param name="Mutants">Mutants of the reference that its tests had to kill.</param>
/// <param name="Equivalent">Those among them that no input told from the reference, as a person reads them.</param>
/// <param name="Accepted">Those that the author accepts as equivalent, each with his reason.</param>
/// <param name="Late">Mutants that only a longer search than usual told from the reference.</param>
/// <param name="Dominant">The share of tests that expect the commonest value, from 0 to 1.</param>
/// <param name="Redrawn">Draws of the script that were drawn again alone.</param>
public sealed record InstanceFigures(int Inputs, int Mutants, ImmutableArray<string> Equivalent, ImmutableArray<string> Accepted, int Late, double Dominant, int Redrawn)
{
    /// <summary>As JSON: <c>{"inputs", "mutants", "equivalent": [], "accepted": [], "late", "dominant", "redrawn"}</c>.</summary>
    public JsonObject Json() => new()
    {
        ["inputs"] = Inputs,
        ["mutants"] = Mutants,
        ["equivalent"] = new JsonArray([.. Equivalent.Select(e => JsonValue.Create(e))]),
        ["accepted"] = new JsonArray([.. Accepted.Select(a => JsonValue.Create(a))]),
        ["late"] = Late,
        ["dominant"] = Math.Round(Dominant, 3),
        ["redrawn"] = Redrawn,
    };

    /// <summary>Reads what <see cref="Json"/> wrote.</summary>
    public static InstanceFigures Read(JsonElement json) => new(
        json.GetProperty("inputs").GetInt32(), json.GetProperty("mutants").GetInt32(),
        Texts(json, "equivalent"), Texts(json, "accepted"), json.TryGetProperty("late", out var late) ? late.GetInt32() : 0, json.GetProperty("dominant").GetDouble(), json.GetProperty("redrawn").GetInt32());

    /// <summary>A list of texts; rounds of an earlier version lack some.</summary>
    private static ImmutableArray<string> Texts(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(e => e.GetString()!)] : [];
}
