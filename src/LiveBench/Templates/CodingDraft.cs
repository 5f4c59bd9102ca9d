using System.Collections.Immutable;
using LiveBench.Tasks;

namespace LiveBench.Templates;

/// <summary>How a kind of coding task feeds inputs in: implemented for functions and for classes.</summary>
internal interface ITestSource
{
    /// <summary>Inputs that every instance has, in order: the author's edges, then the domain's.</summary>
    IEnumerable<TestInput> Edges();

    /// <summary>One more input.</summary>
    TestInput Next(Rng rng);

    /// <summary>What the oracle gives for it.</summary>
    Value Expected(TestInput input);

    /// <summary>Whether the author's checker takes the value; null when there is no checker.</summary>
    bool? Accepts(TestInput input, Value got);

    /// <summary>What the prompt says of each parameter.</summary>
    IEnumerable<string> Inputs();
}

/// <summary>A coding task before its tests are drawn.</summary>
internal sealed class CodingDraft(Signature signature, string story, ITestSource source, string reference, Limits limits, bool checker, int line, Func<IReadOnlyList<int>> lines) : TaskDraft
{
    private const int ExampleLength = 120;
    private const int FewestTests = 20;

    internal override int Line => line;

    internal override Drawn Realise(DraftRequest request, Rng tests)
    {
        var seen = new HashSet<string>();
        var hidden = new List<TestInput>();
        foreach (var edge in source.Edges())
            if (seen.Add(edge.ToString()))
                hidden.Add(edge);
        var examples = Examples(tests.Derive("examples"), seen);
        for (var tries = 0; hidden.Count < request.Tests && tries < 40 * request.Tests; tries++)
            if (source.Next(tests) is var input && seen.Add(input.ToString()))
                hidden.Add(input);
        if (hidden.Count < FewestTests)
            throw new ScriptMistakeException($"the domain gives only {hidden.Count} different tests, at least {FewestTests} are needed; widen 'given'", line);
        var task = new TaskInstance(request.Id, request.Template, request.Version, request.Level,
            PromptText.Coding(story, signature, source.Inputs(), examples),
            new TaskBody.Coding(signature, examples, [.. hidden.Select(Test)], reference.TrimEnd() + "\n", limits, checker));
        return new Drawn(task, lines());
    }

    internal override bool Check(TaskInstance task, int test, Value got) =>
        source.Accepts(((TaskBody.Coding)task.Body).Tests[test].Input, got) == true;

    private TestCase Test(TestInput input)
    {
        var expected = source.Expected(input);
        return source.Accepts(input, expected) == false
            ? throw new ScriptMistakeException($"'check' refuses what 'oracle' gives for {input}: {ValueText.Write(expected, 200)}", line)
            : new TestCase(input, expected);
    }

    /// <summary>Two inputs a person can follow, with different results, and none of the hidden tests.</summary>
    private ImmutableArray<TestCase> Examples(Rng rng, HashSet<string> seen)
    {
        var candidates = Enumerable.Range(0, 60).Select(_ => source.Next(rng)).DistinctBy(i => i.ToString())
            .Where(i => !seen.Contains(i.ToString())).Select(Test).ToList();
        var telling = candidates.OrderByDescending(c => Variety(c.Expected)).Take(Math.Max(2, candidates.Count / 2)).OrderBy(Length).ToList();
        var first = telling.FirstOrDefault();
        var second = telling.Where(c => c != first).OrderByDescending(c => c.Expected != first!.Expected).ThenBy(c => Math.Abs(Length(c) - ExampleLength)).FirstOrDefault();
        if (first is null || second is null)
            throw new ScriptMistakeException("the domain gives too few different inputs for two examples besides the tests; widen 'given'", line);
        seen.Add(first.Input.ToString());
        seen.Add(second.Input.ToString());
        return [first, second];
    }

    private static int Length(TestCase test) => test.Input.ToString().Length + test.Expected.ToString().Length;

    private static int Variety(Value value) => value.ToString().Distinct().Count();
}
