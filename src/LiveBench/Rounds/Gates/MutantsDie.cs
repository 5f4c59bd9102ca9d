using LiveBench.Rounds.Gates.Mutants;
using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Rounds.Gates;

/// <summary>
/// Every mutant of the reference is told from it by some input, or presumed equivalent when thousands of inputs do not. A statement
/// that the script wrote in by a draw is a clause of the task: it is never presumed to mean nothing.
/// </summary>
/// <param name="program">The reference with its mutants.</param>
/// <param name="function">The function, with the inputs known so far; more are asked for where mutants survive those.</param>
/// <param name="drawnLines">Lines of the program's source that the script wrote by a draw.</param>
internal sealed class MutantsDie(ReferenceProgram program, KnownFunction function, IReadOnlySet<int> drawnLines)
{
    /// <summary>The gate of an instance whose mutants live.</summary>
    public const string Name = "mutants-die";

    private const string AcceptedMark = "// equivalent:";

    private const double MostEquivalent = 0.25;
    private const double LeastOfAClause = 0.1;
    private const int FuelTimes = 10;
    private const int FuelMore = 2_000;                    // what calls itself without an end goes so deep, and each call costs when it is undone
    private const int LongTurns = 100_000;                 // of the reference: what takes more, no mutant meets,
    private const int LongTimes = 100;                     // unless it is less than so many times what those before took in the middle
    private const int ClauseInputs = 100;

    private readonly Dictionary<int, List<int>> kills = [];
    private readonly Dictionary<TestCase, int> places = new(ReferenceEqualityComparer.Instance);
    private readonly List<Returned> right = [];           // what the reference returned, for each known input
    private readonly List<long> burned = [];               // what it burned there
    private readonly HashSet<int> lengthy = [];            // places of those inputs that take it long
    private readonly List<bool[]> reached = [];            // and which mutants it came to
    private readonly string[] lines = program.Source.Split('\n');
    private int tried;

    /// <summary>The mutants that are mistakes, not other languages' ways.</summary>
    public IReadOnlyList<Mutant> Mistakes { get; } = [.. program.Mutants.Where(m => !m.Portable)];

    /// <summary>For each mutant that some input kills, places of such inputs among those known.</summary>
    public IEnumerable<IReadOnlyList<int>> Kills => kills.Values;

    /// <summary>Survivors whose line says why: <c>// equivalent: reason</c>.</summary>
    public IReadOnlyList<(Mutant Mutant, string Reason)> Accepted => [.. Survivors.Select(m => (m, Reason(m))).Where(a => a.Item2.Length > 0)];

    /// <summary>How many mutants only inputs beyond the usual search killed: presumed equivalent otherwise, and wrongly.</summary>
    public int Late { get; private set; }

    /// <summary>Mutants that no input killed.</summary>
    public IReadOnlyList<Mutant> Survivors => [.. Mistakes.Where(m => !kills.ContainsKey(m.Id))];

    /// <summary>Runs the reference on the inputs known so far, each of which its mutants will meet unless it takes long.</summary>
    /// <returns>The first on which it differs from the oracle, with what it gave (null: it threw, or did not end).</returns>
    public (TestCase Test, Value? Got)? FirstDisagreement()
    {
        for (; burned.Count < function.Known.Count;)
        {
            var test = function.Known[burned.Count];
            var (returned, isLong) = Right(test.Input);
            var (turns, reach) = (Fuel.Burned, MutantSwitch.Reached());
            var got = returned is { } some ? program.Written(test.Input, some) : null;
            if (got is null || !function.Takes(test, got))
                return (test, got);
            places[test] = right.Count;
            right.Add(returned!.Value);
            burned.Add(turns);
            reached.Add(reach);
            if (isLong)
                lengthy.Add(places[test]);
        }
        return null;
    }

    /// <summary>What the reference burned on one of the tests known.</summary>
    public long Turns(TestCase test) => burned[places[test]];

    /// <summary>The word on a drawn statement that hardly matters: left out, it changes too few of the results known.</summary>
    public Rejection? DeadClause() => Mistakes.Where(IsClause).Select(m => (Mutant: m, Share: Changed(m))).Where(c => c.Share < LeastOfAClause).Select(c => new Rejection(
        LiveDraws.Dead, $"a drawn statement changes {c.Share:P0} of the results, {LeastOfAClause:P0} at least are wanted ({c.Mutant})", TemplateFault: false, c.Mutant.Line)).FirstOrDefault();

    /// <summary>Kills what can be killed.</summary>
    /// <param name="search">On how many inputs a mutant must agree with the reference to be presumed equivalent.</param>
    /// <param name="more">Gives one more input, or null when there are no more.</param>
    public Rejection? Examine(int search, Func<TestInput?> more)
    {
        if (Mistakes.Count == 0)
            return new Rejection(Name, "the reference has no mutant: nothing in it could be mistaken", TemplateFault: true);
        TestInput? Next()
        {
            Fuel.Refill();                                 // a mutant's small tank is not for the script that draws
            return more();
        }
        foreach (var mutant in Mistakes)
            Kill(mutant, Short);
        var alive = Survivors.ToList();
        for (tried = function.Known.Count; alive.Count > 0 && tried < search && Next() is { } input; tried++)
        {
            var right = program.Call(input, MutantSwitch.None, Fuel.Tank);
            var (patience, came) = (Patience(Fuel.Burned), alive.FindAll(m => MutantSwitch.Came(m.Id)));
            if (!came.Exists(m => !program.Same(input, right, program.Call(input, m.Id, patience))))
                continue;
            // Only now is it worth asking the oracle, and a test.
            function.Ask(input);
            if (FirstDisagreement() is { } broken)
                return Disagreement(broken);
            foreach (var mutant in alive)
                Kill(mutant, [function.Known.Count - 1]);
            Late += alive.RemoveAll(m => kills.ContainsKey(m.Id)) * (tried < TemplateWorker.UsualSearch ? 0 : 1);
        }
        var presumed = Survivors.Where(m => Reason(m).Length == 0).ToList();
        return presumed.Count <= MostEquivalent * Mistakes.Count ? null
            : new Rejection(Name, $"{presumed.Count} of {Mistakes.Count} mutants of the reference live through {tried} inputs, the first: {presumed[0]}", TemplateFault: false, presumed[0].Line);
    }

    /// <summary>The first test that another language's way of dividing or sorting gives another value for; null when the tests do not tell.</summary>
    public (Mutant Way, TestCase Test)? NotPortable(IEnumerable<TestCase> tests)
    {
        var left = lengthy.Select(place => function.Known[place]).ToHashSet();
        var ways = program.Mutants.Where(m => m.Portable).ToList();
        // Tried together, a way computes what lies inside it as C# does.
        var apart = ways.Where(way => !way.Tells || ways.Exists(o => o != way && o.Tells && o.Span.Contains(way.Span))).ToHashSet();
        foreach (var test in tests.Where(t => ways.Count > 0 && !left.Contains(t)))
        {
            program.Call(test.Input, MutantSwitch.AllWays, Fuel.Tank);
            var told = MutantSwitch.WaysTold;
            foreach (var way in told ? ways : [.. apart])
                if (program.Run(test.Input, way.Id, Fuel.Tank) is not { } got || !function.Takes(test, got))
                    return (way, test);
        }
        return null;
    }

    /// <summary>What is said of inputs on which the oracles differ.</summary>
    public static Rejection Disagreement((TestCase Test, Value? Got) found) => new(ReferencePasses.Agree,
        $"reference and oracle differ: on {ValueText.Cut(found.Test.Input.ToString(), 300)} the oracle gives {ValueText.Write(found.Test.Expected, 300)}, the reference {(found.Got is { } got ? ValueText.Write(got, 300) : "throws or does not end")}", TemplateFault: true);

    /// <summary>A whole statement that was drawn, not a part of one.</summary>
    private bool IsClause(Mutant mutant) => mutant.Kind == MutantKind.Statement && drawnLines.Contains(mutant.Line) && !drawnLines.Contains(mutant.Around);

    private string Reason(Mutant mutant) => lines[mutant.Line - 1] is var line && line.IndexOf(AcceptedMark, StringComparison.Ordinal) is >= 0 and var at ? line[(at + AcceptedMark.Length)..].Trim() : "";

    private IEnumerable<int> Short => Enumerable.Range(0, burned.Count).Where(place => !lengthy.Contains(place));

    /// <summary>What the reference returns, and whether that takes it long: then it runs without its mutants, and comes to none of them.</summary>
    private (Returned? Of, bool IsLong) Right(TestInput input)
    {
        foreach (var most in (Func<long>[])[() => LongTurns, () => LongTimes * burned.Order().ElementAtOrDefault(burned.Count / 2)])
            if (most() is var turns && program.Call(input, MutantSwitch.None, turns) is var returned && Fuel.Burned <= turns)
                return (returned, false);
        return (program.Bare.Call(input, MutantSwitch.None, Fuel.Tank), true);
    }

    private void Kill(Mutant mutant, IEnumerable<int> places)
    {
        foreach (var place in places)
        {
            if (!Differs(mutant, place))
                continue;
            if (!kills.TryGetValue(mutant.Id, out var killers))
                kills[mutant.Id] = killers = [];
            killers.Add(place);
            if (killers.Count == TestChoice.KillsWanted)
                return;
        }
    }

    /// <summary>The share of results that a mutant changes; those that are enough are counted, no more.</summary>
    private double Changed(Mutant mutant)
    {
        var inputs = Short.Take(ClauseInputs).ToList();
        var share = 0.0;
        for (var (i, changed) = (0, 0); i < inputs.Count && share < LeastOfAClause; i++)
            share = (changed += Differs(mutant, inputs[i]) ? 1 : 0) / (double)inputs.Count;
        return share;
    }

    private bool Differs(Mutant mutant, int place)
    {
        if (!reached[place][mutant.Id])
            return false;
        var test = function.Known[place];
        return program.Call(test.Input, mutant.Id, Patience(burned[place])) is not { } got
            || !(program.Same(test.Input, got, right[place]) || function.Takes(test, program.Written(test.Input, got)));
    }

    /// <summary>What a mutant may burn where the reference burns so much.</summary>
    private static long Patience(long turns) => (FuelTimes * Math.Min(turns, LongTurns)) + (2 * Math.Max(0, turns - LongTurns)) + FuelMore;
}
