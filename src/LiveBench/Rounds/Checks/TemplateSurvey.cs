using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveBench.Rounds.Gates;
using LiveBench.Rounds.Gates.Mutants;
using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Rounds.Checks;

/// <summary>What thousands of instances of a template say of it; no gate looks at them.</summary>
/// <param name="Levels">Each level's figures.</param>
/// <param name="Drawn">How many instances were drawn.</param>
/// <param name="Duplicates">How many of them have the prompt of an earlier one.</param>
public sealed record TemplateSurvey(ImmutableArray<LevelFigures> Levels, int Drawn, int Duplicates)
{
    private static readonly int[] Closely = [1, 3, 5];     // levels whose functions are told apart, and put to the parrot

    private const int OfALevel = 2000;
    private const int Functions = 160;
    private const int Answers = 1000;
    private const int Fresh = 25;                          // that the parrot is asked about
    private const int ParrotTests = 30;

    /// <summary>As JSON: <c>{"levels": […], "drawn", "duplicates"}</c>.</summary>
    public JsonObject Json() => new() { ["levels"] = new JsonArray([.. Levels.Select(l => l.Json())]), ["drawn"] = Drawn, ["duplicates"] = Duplicates };

    /// <summary>Reads what <see cref="Json"/> wrote.</summary>
    public static TemplateSurvey Read(JsonElement json) => new(
        [.. json.GetProperty("levels").EnumerateArray().Select(LevelFigures.Read)], json.GetProperty("drawn").GetInt32(), json.GetProperty("duplicates").GetInt32());

    /// <summary>Draws the instances, in the worker.</summary>
    internal static TemplateSurvey Of(LiveTemplate template, Rng seeds, Func<Library?, string> written)
    {
        var prompts = new HashSet<UInt128>();
        var levels = Enumerable.Range(1, 5).Select(level => Level(template, seeds.Derive($"level {level}"), level, prompts, written)).ToImmutableArray();
        return new TemplateSurvey(levels, 5 * OfALevel, (5 * OfALevel) - prompts.Count);
    }

    private static LevelFigures Level(LiveTemplate template, Rng seeds, int level, HashSet<UInt128> prompts, Func<Library?, string> written)
    {
        var (lengths, drafts, guesses, clauses) = (new List<int>(), new List<CodingDraft>(), new Guesses(), 0L);
        var begun = Stopwatch.GetTimestamp();
        var asked = new List<string>();
        for (var i = 0; i < OfALevel; i++)
        {
            var live = template.Draw(seeds.Bytes(), level);
            asked.Add(live.Draft.Asked);
            clauses += live.Draft is ReasoningDraft told ? Guesses.Statements(told.Told) : live.Draws.Where(d => !d.Surface).Sum(d => d.Drawn.Count(c => c == ',') + 1);
            if (live.Draft is CodingDraft coding && drafts.Count < Functions)
                drafts.Add(coding);
            if (live.Draft is ReasoningDraft reasoning && i < Answers)
                guesses.Look(reasoning.Told, reasoning.Answer);
        }
        var microseconds = Stopwatch.GetElapsedTime(begun).TotalMicroseconds / OfALevel;
        foreach (var prompt in asked)
        {
            lengths.Add(prompt.Length);
            prompts.Add(BitConverter.ToUInt128(SHA256.HashData(Encoding.UTF8.GetBytes(prompt)), 0));
        }
        lengths.Sort();
        var functions = drafts.Count == 0 || !Closely.Contains(level) ? null : new FunctionSpace(drafts, seeds.Derive("inputs"));
        return new LevelFigures(level, microseconds, lengths[lengths.Count / 2], lengths[^1], clauses / (double)OfALevel,
            Closely.Contains(level) ? ParrotShare(template, seeds, level, written) : null, functions?.Entropy, functions?.Solved, drafts.Count == 0 ? guesses.Figures : null);
    }

    private static double ParrotShare(LiveTemplate template, Rng seeds, int level, Func<Library?, string> written)
    {
        var parrot = Parrot.Of(template, seeds.Derive("published"), level);
        var fresh = seeds.Derive("fresh");
        var right = 0;
        for (var i = 0; i < Fresh; i++)
        {
            var live = template.Draw(fresh.Bytes(), level);
            right += IsRight(live, parrot.Repeat(live.Draft.Asked), written) ? 1 : 0;
        }
        return right / (double)Fresh;
    }

    private static bool IsRight(LiveTask live, string answer, Func<Library?, string> written)
    {
        if (live.Draft is not CodingDraft draft)
            return answer == Parrot.Answer(live.Draft);
        var inputs = new DrawnInputs(draft.Source, live.Tests);
        var function = new KnownFunction(draft);
        for (var i = 0; i < ParrotTests && inputs.Next() is { } input; i++)
            function.Ask(input);
        try
        {
            using var program = ReferenceProgram.Compile(draft.Signature, answer, 0, written(draft.Library));
            return function.Known.All(test => program.Run(test.Input, MutantSwitch.None, Fuel.Tank / 100) is { } got && function.Takes(test, got));
        }
        catch (ReferenceMistakeException)
        {
            return false;
        }
    }
}
