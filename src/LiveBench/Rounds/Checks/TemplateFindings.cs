using System.Globalization;
using LiveBench.Rounds.Gates;

namespace LiveBench.Rounds.Checks;

/// <summary>What is wrong with a template, or weak, by its check's figures.</summary>
public static class TemplateFindings
{
    /// <summary>The gate of tasks that differ from process to process.</summary>
    public const string Determinism = "deterministic";

    /// <summary>The gate of prompts that come again.</summary>
    public const string Duplicates = "no-duplicates";

    /// <summary>The gate of templates that ask for few different functions.</summary>
    public const string Entropy = "many-functions";

    /// <summary>The gate of templates that can be learnt by heart.</summary>
    public const string Parrot = "parrot-fails";

    /// <summary>The gate of reasoning that can be guessed.</summary>
    public const string Guessable = "not-guessable";

    /// <summary>The gate of levels that are not harder.</summary>
    public const string Levels = "levels-harder";

    /// <summary>The gate of templates most of whose draws are in vain.</summary>
    public const string Wasteful = "most-pass";

    /// <summary>The gate of prompts too long to be read.</summary>
    public const string Length = "prompt-length";

    /// <summary>The gate of mutants that a long search tells from the reference, and the usual one does not.</summary>
    public const string Late = "equivalents-hold";

    private const double LeastPassing = 0.4;
    private const int FewestToJudge = 10;                  // instances of a level
    private const double MostDuplicates = 0.0005;
    private const double MostLate = 0.1;                   // of all that the usual search presumes equivalent
    private const int FewLate = 5;                         // a handful tells nothing of a template
    private const int LongestPrompt = 12_000;              // characters
    private const double MostCommon = 0.02;
    private const double MostByShortcut = 0.1;
    private const double NotFewer = 0.97;
    private const double More = 1.1;
    private const double Easier = 0.8;                     // of the first level's search, that the last may not fall below
    private const double MoreSolved = 0.05;

    // A gate that says a right answer could be refused, or a wrong one taken.
    private static readonly HashSet<string> ofCorrectness =
        [InstanceGates.ScriptGate, ReferencePasses.Agree, ReferencePasses.Name, LiveDraws.Hidden, Examination.Portable, TrivialAnswers.Name, SlowWay.Name];

    /// <summary>All there are, those of correctness first.</summary>
    public static IReadOnlyList<Finding> Of(TemplateCheck check) => [.. OfGates(check).Concat(OfSurvey(check)).OrderByDescending(f => f.Correctness)];

    private static IEnumerable<Finding> OfGates(TemplateCheck check)
    {
        foreach (var faults in check.Instances.Where(i => i.Rejection?.TemplateFault == true).GroupBy(i => i.Rejection!.Gate))
            yield return new Finding(faults.Key, ofCorrectness.Contains(faults.Key), $"{faults.First().Rejection!.In(check.Template.File)} ({faults.Count()} of {check.Instances.Length} instances)", (faults.First().Level, faults.First().Seed));
        if (check.Broken is { } broken)
            yield return new Finding(broken.Gate, true, broken.In(check.Template.File));
        if (check.Elsewhere is var (level, seed))
            yield return new Finding(Determinism, true, "another process, of another culture and time zone, drew another task from the same seed: something in the script is no part of the seed (a static variable, text of a number with decimals, an order of hashes)", (level, seed));
        if (!check.Passed.Any() && check.Instances.All(i => i.Rejection?.TemplateFault == false) && check.Instances is [{ Rejection: { } rejection } first, ..])
            yield return new Finding(Wasteful, false, $"none of {check.Instances.Length} instances passes its gates ({rejection.In(check.Template.File)})", (first.Level, first.Seed));
        else foreach (var of in check.Instances.GroupBy(i => i.Level).Where(g => g.Count() >= FewestToJudge && g.All(i => i.Rejection?.TemplateFault != true)).OrderBy(g => g.Key))
            if (of.Count(i => i.Passed is not null) < LeastPassing * of.Count())
                yield return new Finding(Wasteful, false, string.Create(CultureInfo.InvariantCulture,
                    $"{of.Count(i => i.Passed is not null)} of {of.Count()} instances of level {of.Key} pass their gates; at least {LeastPassing:P0} should ({of.First(i => i.Rejection is not null).Rejection!.In(check.Template.File)})"),
                    (of.Key, of.First(i => i.Rejection is not null).Seed));
        var (late, presumed) = (check.Passed.Sum(i => i.Passed!.Figures.Late), check.Passed.Sum(i => i.Passed!.Figures.Late + i.Passed.Figures.Equivalent.Length));
        if (late > MostLate * presumed && late > FewLate)
            yield return new Finding(Late, false, $"{late} mutants of {presumed} presumed equivalent are none: longer searches told them apart; draw inputs that meet the rules more often");
    }

    private static IEnumerable<Finding> OfSurvey(TemplateCheck check)
    {
        if (check.Survey is not { } survey)
            yield break;
        if (survey.Duplicates > MostDuplicates * survey.Drawn)
            yield return new Finding(Duplicates, false, $"{survey.Duplicates} of {survey.Drawn:N0} prompts came before; draw more structure");
        foreach (var level in survey.Levels)
        {
            if (level.Entropy is { } entropy && entropy.IsBelow(LeastBits(level.Level)))
                yield return new Finding(Entropy, false, $"level {level.Level} asks for too few different functions: {entropy} bits, at least {LeastBits(level.Level)} are wanted; draw more structure");
            if (level.Parrot > MostParroted(level.Level))
                yield return new Finding(Parrot, false, $"who knows {Checks.Parrot.Known} instances of level {level.Level} answers {level.Parrot:P0} of fresh ones by putting in the numbers; {MostParroted(level.Level):P0} at most may; draw more structure");
            if (level.PromptLongest > LongestPrompt)
                yield return new Finding(Length, false, $"a prompt of level {level.Level} has {level.PromptLongest:N0} characters; {LongestPrompt:N0} at most");
            if (level.Guesses is { } guesses && guesses.CommonestShare > MostCommon)
                yield return new Finding(Guessable, false, $"'{guesses.Commonest}' answers {guesses.CommonestShare:P1} of level {level.Level}; {MostCommon:P0} at most: ask for a wider number, a name of many, or several things");
            if (level.Guesses is { } read && read.ShortcutShare > MostByShortcut)
                yield return new Finding(Guessable, false, $"{read.Shortcut} answers {read.ShortcutShare:P1} of level {level.Level}; {MostByShortcut:P0} at most");
        }
        if (Harder(survey.Levels[0], survey.Levels[2], survey.Levels[4]) is { } why)
            yield return new Finding(Levels, false, why);
    }

    private static string? Harder(LevelFigures first, LevelFigures middle, LevelFigures last) =>
        !(middle.Clauses >= NotFewer * first.Clauses && last.Clauses >= NotFewer * middle.Clauses && last.Clauses >= More * first.Clauses) ? string.Create(CultureInfo.InvariantCulture,
            $"levels 1, 3 and 5 have {first.Clauses:0.0}, {middle.Clauses:0.0} and {last.Clauses:0.0} clauses; none should have fewer than the one before, and the last a tenth more than the first")
        : last.Guesses?.SearchBits < Easier * first.Guesses?.SearchBits ? string.Create(CultureInfo.InvariantCulture,
            $"a solver searches {last.Guesses.SearchBits:0.0} bits at level 5, and {first.Guesses!.SearchBits:0.0} at level 1")
        : last.Solved > first.Solved + MoreSolved ? $"a solver that tries functions of the template's own kind gets {last.Solved:P0} at level 5, and {first.Solved:P0} at level 1"
        : null;

    private static int LeastBits(int level) => level < 3 ? 8 : 12;

    private static double MostParroted(int level) => level < 3 ? 0.6 : 0.1;
}
