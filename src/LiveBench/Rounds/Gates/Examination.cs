using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LiveBench.Rounds.Gates.Mutants;
using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Rounds.Gates;

/// <summary>
/// The gates that need a task's functions alive, in the worker's process. Everything is bounded by counts, never by time: the same seed
/// passes or fails everywhere.
/// </summary>
internal static partial class Examination
{
    /// <summary>The gate of tests that depend on how a language divides, sorts or counts a text.</summary>
    public const string Portable = "portable";

    private const int Agreed = 200;                        // inputs beyond the tests on which the oracles must agree
    private const int MostMutants = 100;

    /// <summary>The task and its figures, or the gate that it fails.</summary>
    /// <param name="written">The source of a library, in the language of references.</param>
    /// <returns><c>{"shown", "private", "lines", "figures"}</c> or <c>{"rejected": {"gate", "why", "fault"}}</c>.</returns>
    public static JsonObject Of(LiveTask live, DraftRequest request, Func<Library?, string> written)
    {
        var (drawn, figures, rejection) = live.Draft is CodingDraft coding ? OfCoding(live, coding, request, written(coding.Library)) : OfReasoning(live, request);
        if (rejection is not null)
            return new JsonObject { ["rejected"] = new JsonObject { ["gate"] = rejection.Gate, ["why"] = rejection.Why, ["fault"] = rejection.TemplateFault, ["line"] = rejection.Line, ["column"] = rejection.Column } };
        var json = WorkerLoop.Written(drawn!);
        json["figures"] = figures!.Json();
        if (live.Draft is CodingDraft { Slow: { } slow })
            json["slow"] = slow;
        return json;
    }

    private static (Drawn? Drawn, InstanceFigures? Figures, Rejection? Rejection) OfReasoning(LiveTask live, DraftRequest request)
    {
        var drawn = live.Draft.Realise(request, live.Tests);
        var (rejection, redrawn) = LiveDraws.Examine(live, null);
        return (drawn, new InstanceFigures(0, 0, [], [], 0, 0, redrawn), rejection);
    }

    private static (Drawn? Drawn, InstanceFigures? Figures, Rejection? Rejection) OfCoding(LiveTask live, CodingDraft draft, DraftRequest request, string library)
    {
        var inputs = new DrawnInputs(draft.Source, live.Tests);
        var examples = draft.Examples(inputs);
        var function = new KnownFunction(draft);
        foreach (var edge in inputs.Edges)
            function.Ask(edge);
        while (function.Known.Count < request.Tests + Agreed && inputs.Next() is { } input)
            function.Ask(input);
        // What is rejected for a draw needs no reference.
        var (unlive, redrawn) = LiveDraws.Examine(live, function);
        if (unlive is not null)
            return (null, null, unlive);

        ReferenceProgram compiled;
        try
        {
            compiled = ReferenceProgram.Compile(draft.Signature, draft.Reference, MostMutants, library);
        }
        catch (ReferenceMistakeException e)
        {
            return (null, null, new Rejection(ReferencePasses.Name, $"the reference does not compile: {e.Message}", TemplateFault: true, ScriptLine(draft, e.Line), e.Column));
        }
        using var program = compiled;
        var mutants = new MutantsDie(program, function, DrawnLines(draft));
        if (mutants.FirstDisagreement() is { } differs)
            return (null, null, MutantsDie.Disagreement(differs) with { Line = draft.Line });
        foreach (var example in examples)
            if (program.Run(example.Input, MutantSwitch.None, Fuel.Tank) is var got && (got is null || !function.Takes(example, got)))
                return (null, null, MutantsDie.Disagreement((example, got)) with { Line = draft.Line });
        // What is rejected for a clause that means nothing has many mutants that live: it is seen before those are searched for.
        if (mutants.DeadClause() is { } idle)
            return (null, null, idle with { Line = ScriptLine(draft, idle.Line!.Value) });
        if (mutants.Examine(request.Search, inputs.Next) is { } alive)
            return (null, null, alive with { Line = alive.Line is { } source ? ScriptLine(draft, source) : draft.Line });

        var share = TestChoice.Allowed(draft.Signature);
        var tests = TestChoice.Of(function.Known, inputs.Edges.Count, mutants.Kills, request.Tests, share);
        var (dominant, value) = TestChoice.Dominant(tests);
        if (dominant > share && !draft.HasChecker)
            return (null, null, new Rejection(TestChoice.Name, $"{dominant:P0} of {tests.Count} tests expect {ValueText.Write(value, 100)}; {share:P0} at most may", TemplateFault: false, draft.Line));
        if (SlowWay.Examine(draft, library, function, tests, mutants.Turns) is { } quick)
            return (null, null, quick with { Line = draft.Line });
        var drawn = new Drawn(draft.Finished(request, examples, [.. tests]), draft.ReferenceLines);
        if (mutants.NotPortable(tests) is { } way && !Declares(drawn.Task.Prompt, way.Way))
            return (null, null, new Rejection(Portable, $"languages differ in it and the prompt does not say which way: {way.Way}, seen on {ValueText.Cut(way.Test.Input.ToString(), 200)}", TemplateFault: true, ScriptLine(draft, way.Way.Line)));
        return (drawn, new InstanceFigures(function.Known.Count, mutants.Mistakes.Count, [.. mutants.Survivors.Except(mutants.Accepted.Select(a => a.Mutant)).Select(m => m.ToString())],
            [.. mutants.Accepted.Select(a => $"{a.Mutant}: {a.Reason}")], mutants.Late, dominant, redrawn), null);
    }

    private static bool Declares(string prompt, Mutant way) => (way.Kind switch
    {
        MutantKind.Floor => Division(),
        MutantKind.CodePoints => Units(),
        _ => Ties(),
    }).IsMatch(prompt);

    [GeneratedRegex(@"\b(remainder|round(ed|s)? (down|up|towards?)|whole part|towards? zero|quotient)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Division();

    [GeneratedRegex(@"\b(UTF-16|code (unit|point)s?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Units();

    // One sentence that says both what is equal and which of the equal comes first.
    [GeneratedRegex(@"\b(equal(ly)?|ties?|tied|same|several)\b[^.;]*\b(earlier|later|first|last|before|behind|order)\b|\b(earlier|later|first|last|before|behind|order)\b[^.;]*\b(equal(ly)?|ties?|tied|same|several)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ties();

    /// <summary>Lines of a reference's whole source that were drawn.</summary>
    private static HashSet<int> DrawnLines(CodingDraft draft) =>
        [.. draft.ReferenceLines.Select((line, i) => line.Drawn ? i + 1 + ReferenceSolution.LinesBefore : 0).Where(i => i > 0)];

    private static int ScriptLine(CodingDraft draft, int sourceLine)
    {
        var lines = draft.ReferenceLines;
        return lines.Count == 0 ? 1 : lines[Math.Clamp(sourceLine - 1 - ReferenceSolution.LinesBefore, 0, lines.Count - 1)].ScriptLine;
    }
}
