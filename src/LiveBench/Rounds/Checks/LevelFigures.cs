using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBench.Rounds.Checks;

/// <summary>What many instances of one level of a template say of it.</summary>
/// <param name="Level">1 to 5.</param>
/// <param name="Microseconds">Time an instance takes, prompt and reference, the mean.</param>
/// <param name="PromptMedian">Characters of a prompt without examples, the median.</param>
/// <param name="PromptLongest">The same, the longest.</param>
/// <param name="Clauses">What is drawn and no surface (coding) or stated (reasoning), the mean: a ruler of how hard the level is.</param>
/// <param name="Parrot">The share of fresh instances that <see cref="Checks.Parrot"/> answers, from 0 to 1; null where it was not asked.</param>
/// <param name="Entropy">How many different functions there are; null for reasoning, and where they were not told apart.</param>
/// <param name="Solved">The share that a solver of fixed budget gets, from 0 to 1: the second ruler of coding.</param>
/// <param name="Guesses">What guessing comes to; null for coding.</param>
public sealed record LevelFigures(
    int Level, double Microseconds, int PromptMedian, int PromptLongest, double Clauses, double? Parrot, CollisionEntropy? Entropy, double? Solved, GuessFigures? Guesses)
{
    /// <summary>As JSON, a member a figure.</summary>
    public JsonObject Json() => new()
    {
        ["level"] = Level,
        ["microseconds"] = Math.Round(Microseconds, 1),
        ["prompt_median"] = PromptMedian,
        ["prompt_longest"] = PromptLongest,
        ["clauses"] = Math.Round(Clauses, 2),
        ["parrot"] = Parrot,
        ["entropy"] = Entropy is { } e ? new JsonObject { ["bits"] = Math.Round(e.Bits, 1), ["at_least"] = e.Equal == 0, ["pairs"] = e.Pairs, ["equal"] = e.Equal } : null,
        ["solved"] = Solved is { } s ? Math.Round(s, 3) : null,
        ["guesses"] = Guesses?.Json(),
    };

    /// <summary>Reads what <see cref="Json"/> wrote.</summary>
    public static LevelFigures Read(JsonElement json) => new(
        json.GetProperty("level").GetInt32(), json.GetProperty("microseconds").GetDouble(), json.GetProperty("prompt_median").GetInt32(), json.GetProperty("prompt_longest").GetInt32(),
        json.GetProperty("clauses").GetDouble(), Number(json.GetProperty("parrot")),
        json.GetProperty("entropy") is { ValueKind: JsonValueKind.Object } e ? new CollisionEntropy(e.GetProperty("pairs").GetInt64(), e.GetProperty("equal").GetInt64()) : null,
        Number(json.GetProperty("solved")), json.GetProperty("guesses") is { ValueKind: JsonValueKind.Object } g ? GuessFigures.Read(g) : null);

    private static double? Number(JsonElement json) => json.ValueKind == JsonValueKind.Number ? json.GetDouble() : null;
}

/// <summary>What guessing at a reasoning template's answers comes to.</summary>
/// <param name="Commonest">The commonest answer.</param>
/// <param name="CommonestShare">Its share of all, from 0 to 1.</param>
/// <param name="Shortcut">Where of the prompt the right answer can be read off most often.</param>
/// <param name="ShortcutShare">How often, from 0 to 1.</param>
/// <param name="SearchBits">How far a solver of fixed budget has to search, as log2 of what it tries: the second ruler of reasoning.</param>
public sealed record GuessFigures(string Commonest, double CommonestShare, string Shortcut, double ShortcutShare, double SearchBits)
{
    internal JsonObject Json() => new()
    {
        ["commonest"] = Commonest,
        ["commonest_share"] = Math.Round(CommonestShare, 4),
        ["shortcut"] = Shortcut,
        ["shortcut_share"] = Math.Round(ShortcutShare, 4),
        ["search_bits"] = Math.Round(SearchBits, 2),
    };

    internal static GuessFigures Read(JsonElement json) => new(
        json.GetProperty("commonest").GetString()!, json.GetProperty("commonest_share").GetDouble(),
        json.GetProperty("shortcut").GetString()!, json.GetProperty("shortcut_share").GetDouble(), json.GetProperty("search_bits").GetDouble());
}
