using LiveBench.Tasks;
using LiveBench.Templates;
using LiveBench.Verdicts;

namespace LiveBench.Rounds.Gates;

/// <summary>A coding task's function, known by what its oracle gives for inputs; values are compared as a verdict would.</summary>
internal sealed class KnownFunction(CodingDraft draft)
{
    private readonly List<TestCase> known = [];
    private readonly List<long> burned = [];               // what the oracle burned for each

    /// <summary>Inputs with what they give, in the order they were asked for.</summary>
    public IReadOnlyList<TestCase> Known => known;

    /// <summary>Asks the oracle about one more input.</summary>
    public TestCase Ask(TestInput input)
    {
        var test = Given(input);
        known.Add(test);
        burned.Add(Fuel.Burned);
        return test;
    }

    /// <summary>Whether a value counts as what the function gives.</summary>
    public bool Takes(TestCase test, Value got)
    {
        // A mutant's small tank is no checker's.
        Fuel.Refill();
        return draft.HasChecker ? draft.Source.Accepts(test.Input, got) == true : Judge.IsExpected(test, got, draft.Signature);
    }

    /// <summary>An input of both domains for which the other draft gives something else; null when none of those known does. What takes long is asked last.</summary>
    public TestCase? DifferenceFrom(CodingDraft other, IEnumerable<TestInput> more)
    {
        foreach (var test in known.Zip(burned).OrderBy(k => k.Second).Select(k => k.First))
            if (Inside(other, test.Input) && !Takes(test, Given(other, test.Input)))
                return test;
        foreach (var input in more)
            if (Inside(draft, input) && Given(input) is var test && !Takes(test, Given(other, input)))
                return test;
        return null;
    }

    private static bool Inside(CodingDraft draft, TestInput input)
    {
        Fuel.Refill();
        return draft.Source.Refusal(input) is null;
    }

    private TestCase Given(TestInput input)
    {
        Fuel.Refill();
        return draft.Test(input);
    }

    private static Value Given(CodingDraft other, TestInput input)
    {
        Fuel.Refill();
        return other.Source.Expected(input);
    }
}
