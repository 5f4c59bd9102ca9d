using System.Collections.Immutable;
using LiveBench.Tasks;

namespace LiveBench.Templates;

/// <summary>How a kind of coding task feeds inputs in: implemented for functions and for classes.</summary>
internal interface ITestSource
{
    /// <summary>Inputs that every instance has, in order: the author's edges, then the domain's.</summary>
    IEnumerable<TestInput> Edges();

    /// <summary>One more input; whether it is inside its own domain is not asked yet.</summary>
    TestInput Next(Rng rng);

    /// <summary>What the oracle gives for it.</summary>
    Value Expected(TestInput input);

    /// <summary>Why the domain does not have the input, which may be another draft's of the same signature; null when it has.</summary>
    string? Refusal(TestInput input);

    /// <summary>Whether the author's checker takes the value; null when there is no checker.</summary>
    bool? Accepts(TestInput input, Value got);

    /// <summary>What the prompt says of each parameter.</summary>
    IEnumerable<string> Inputs();
}

/// <summary>A coding task before its tests are drawn.</summary>
/// <param name="library">The made-up library that an answer has to use; null for most.</param>
/// <param name="slow">A right way that must break the limits; null where none is known.</param>
internal sealed class CodingDraft(
    Signature signature, string story, ITestSource source, string reference, Limits limits, bool checker, int line, Func<IReadOnlyList<ReferenceLine>> lines, string? slow = null, Library? library = null) : TaskDraft
{
    private const int ExampleLength = 120;
    private const int FewestTests = 20;

    internal override int Line => line;

    internal Signature Signature => signature;

    internal ITestSource Source => source;

    internal string Reference => reference.TrimEnd() + "\n";

    internal string? Slow => slow;

    internal bool HasChecker => checker;

    internal Library? Library => library;

    /// <summary>Where the reference's lines were written.</summary>
    internal IReadOnlyList<ReferenceLine> ReferenceLines => lines();

    // What a library does is told by calling it: to the gates it is part of what is told.
    internal override string Told => library is null ? Nameless(story, signature) : $"{Nameless(story, signature)}\n{LibraryJson.Formulas(library).ToJsonString()}";

    internal override string Promised => string.Join('\n', source.Inputs());

    internal override string Asked => PromptText.Coding(story, signature, library, source.Inputs(), []);

    internal override Drawn Realise(DraftRequest request, Rng tests)
    {
        var inputs = new DrawnInputs(source, tests);
        var examples = Examples(inputs);
        var hidden = inputs.Edges.ToList();
        for (TestInput? next; hidden.Count < request.Tests && (next = inputs.Next()) is not null;)
            hidden.Add(next);
        return new Drawn(Finished(request, examples, [.. hidden.Select(Test)]), ReferenceLines);
    }

    /// <summary>The whole task with the tests that were chosen.</summary>
    /// <exception cref="ScriptMistakeException">There are too few.</exception>
    internal TaskInstance Finished(DraftRequest request, ImmutableArray<TestCase> examples, ImmutableArray<TestCase> tests) => tests.Length < FewestTests
        ? throw new ScriptMistakeException($"the domain gives only {tests.Length} different tests, at least {FewestTests} are needed; widen 'given'", line)
        : new TaskInstance(request.Id, request.Template, request.Version, request.Level, PromptText.Coding(story, signature, library, source.Inputs(), examples),
            new TaskBody.Coding(signature, examples, tests, Reference, limits, checker) { Library = library });

    internal override PortableType? Checked => (signature as Signature.Function)?.Method.Returns;

    internal override bool Check(TestInput? input, Value got) => source.Accepts(input!, got) == true;

    /// <summary>An input with what the oracle gives for it.</summary>
    /// <exception cref="ScriptMistakeException">The input is none, or the author's checker refuses what the oracle gives.</exception>
    internal TestCase Test(TestInput input)
    {
        if (source.Refusal(input) is { } refusal)
            throw new ScriptMistakeException($"an input lies outside 'given' ({string.Join("; ", source.Inputs())}): {refusal}", line);
        var expected = source.Expected(input);
        return source.Accepts(input, expected) == false
            ? throw new ScriptMistakeException($"'check' refuses what 'oracle' gives for {input}: {ValueText.Write(expected, 200)}", line)
            : new TestCase(input, expected);
    }

    /// <summary>Two inputs a person can follow, with different results, and none of the hidden tests.</summary>
    internal ImmutableArray<TestCase> Examples(DrawnInputs inputs)
    {
        var candidates = inputs.Candidates.Select(Test).ToList();
        var telling = candidates.OrderByDescending(c => Variety(c.Expected)).Take(Math.Max(2, candidates.Count / 2)).OrderBy(Length).ToList();
        var first = telling.FirstOrDefault();
        var second = telling.Where(c => c != first).OrderByDescending(c => c.Expected != first!.Expected).ThenBy(c => Math.Abs(Length(c) - ExampleLength)).FirstOrDefault();
        if (first is null || second is null)
            throw new ScriptMistakeException("the domain gives too few different inputs for two examples besides the tests; widen 'given'", line);
        inputs.Take(first.Input);
        inputs.Take(second.Input);
        return [first, second];
    }

    private static string Nameless(string text, Signature of) => of is Signature.Function { Method.Name: var name } ? text.Replace(name, "it", StringComparison.Ordinal) : text;

    private static int Length(TestCase test) => test.Input.ToString().Length + test.Expected.ToString().Length;

    private static int Variety(Value value) => value.ToString().Distinct().Count();
}
