using System.Runtime.CompilerServices;
using LiveBench.Tasks;
using LiveBench.Templates.Compose;
using LiveBench.Templates.Puzzles;

namespace LiveBench.Templates;

/// <summary>What a template script sees without saying where it comes from: <c>rng</c>, <c>level</c>, the domains, and what it returns.</summary>
/// <remarks>Long because all that a script may call stands here, each with what an editor shows of it.</remarks>
public sealed class TemplateScope
{
    private readonly string script;

    internal TemplateScope(Rng rng, int level, string script)
    {
        this.rng = rng;
        this.level = level;
        this.script = script;
    }

#pragma warning disable IDE1006, SA1300, CA1051 // scripts read better with the two words they use most in lower case
    /// <summary>The only randomness.</summary>
    public Rng rng { get; }

    /// <summary>How hard, from 1 to 5.</summary>
    public int level { get; }
#pragma warning restore IDE1006, SA1300, CA1051

    /// <summary>Whole numbers from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public Domain<int> Ints(int low, int high) => new Carried<long, int>(new LongDomain(low, high), v => (int)v, v => v);

    /// <summary>The same for 64 bits.</summary>
    public Domain<long> Longs(long low, long high) => new LongDomain(low, high);

    /// <summary>Numbers in a closed range with at most so many decimals.</summary>
    public Domain<double> Doubles(double low, double high, int decimals = 2) => new DoubleDomain(low, high, decimals);

    /// <summary>True or false.</summary>
    public Domain<bool> Bools() => new ChoiceDomain<bool>([false, true], "true or false");

    /// <summary>One of the values; at most as many as a prompt can list.</summary>
    public Domain<T> OneOf<T>(params IReadOnlyList<T> values) =>
        new ChoiceDomain<T>(values, $"one of {string.Join(", ", values.Select(v => v is string s ? ValueText.Quote(s) : $"{v}"))}");

    /// <summary>Strings over an alphabet, described in <paramref name="english"/> (“a lower-case letter from a to f”).</summary>
    public Domain<string> Strings(string alphabet, int fewest, int most, string english) => new StringDomain(alphabet, fewest, most, english);

    /// <summary>Lists of so many values of a domain.</summary>
    public Domain<List<T>> Lists<T>(Domain<T> item, int fewest, int most) => new ListDomain<T>(item, fewest, most);

    /// <summary>Dictionaries of so many entries; keys are strings or ints.</summary>
    public Domain<Dictionary<K, V>> Dictionaries<K, V>(Domain<K> key, Domain<V> value, int fewest, int most) where K : notnull =>
        new DictionaryDomain<K, V>(key, value, fewest, most);

    /// <summary>The domain, and null.</summary>
    public Domain<T?> OrNull<T>(Domain<T> item) where T : struct => new NullableDomain<T>(item);

    /// <summary>Two parameters.</summary>
    public Domain<(A, B)> Inputs<A, B>(Domain<A> a, Domain<B> b) => new TupleDomain<A, B>(a, b);

    /// <summary>Three parameters.</summary>
    public Domain<(A, B, C)> Inputs<A, B, C>(Domain<A> a, Domain<B> b, Domain<C> c) => new TupleDomain<A, B, C>(a, b, c);

    /// <summary>Four parameters.</summary>
    public Domain<(A, B, C, D)> Inputs<A, B, C, D>(Domain<A> a, Domain<B> b, Domain<C> c, Domain<D> d) => new TupleDomain<A, B, C, D>(a, b, c, d);

    /// <summary>Values that the script draws and checks itself: grids, graphs, well-formed texts.</summary>
    public Domain<T> Made<T>(string english, Func<Rng, T> draw, Func<T, bool> inside) => new MadeDomain<T>(english, draw, inside);

    /// <summary>
    /// A whole function, drawn: a tree of so many operations over one or two lists. It has the rules in English, the inputs, the reference
    /// and the oracle of a coding task: <c>Coding(tree.Signature(name), tree.English, tree.Given, tree.Source(name), tree.Run)</c>.
    /// </summary>
    /// <param name="size">How many operations, from 2 to 12; those inside lists are counted.</param>
    /// <param name="from">What the one list, or each of the two, holds.</param>
    public Tree Compose(int size, IReadOnlyList<Material> from, [CallerLineNumber] int line = 0) => from.Count is 1 or 2 && size is >= 2 and <= 12
        ? Growth.Draw(rng.Branch(line), size, from)
        : throw new ScriptMistakeException($"Compose(size: {size}) of {from.Count} lists; valid are 2 to 12 operations and one or two lists", line);

    /// <summary>
    /// A made-up library: a class whose objects answer calls in a way that nobody is told, so that it must be used. One recorded draw. Say in
    /// the prompt what may be called when, and with what.
    /// </summary>
    /// <param name="api">A constructor of one int, methods of at most two ints that return an int: <c>class Depot(int shelf) { int Lift(int weight); int Rest(); }</c>.</param>
    /// <param name="results">Results are below this, from 2 to 1000. Arguments must be, from 0, below 1000.</param>
    public Library Library(string api, int results = 100, [CallerLineNumber] int line = 0) =>
        Parse(api, line) is Signature.Class { Constructor: [{ Type: PortableType.Int }] } type && results is >= 2 and <= Tasks.Library.Below
        && type.Methods.All(m => m.Returns is PortableType.Int && m.Parameters.Length <= 2 && m.Parameters.All(p => p.Type is PortableType.Int))
            ? MadeUp.Library(type, results, rng.Long(long.MinValue, long.MaxValue, line))
            : throw new ScriptMistakeException($"'{api}' is no library; valid is a class made with one int, with methods of at most two ints that return an int, and results below 2 to {Tasks.Library.Below}", line);

    /// <summary>“a, b and c”.</summary>
    public string Join(IEnumerable<string> items, string last = "and")
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} {last} {all[^1]}";
    }

    /// <summary>A task that asks for a function of one parameter (or several, given as a tuple).</summary>
    /// <param name="signature">In the portable notation: <c>List&lt;int&gt; Digest(List&lt;int&gt; values)</c>.</param>
    /// <param name="prompt">The story and the rules; signature, inputs and examples are added.</param>
    /// <param name="given">The inputs; they are described from it, drawn from it and checked against it.</param>
    /// <param name="reference">The method in C#, and whatever else it needs; placed inside <c>public static class Solution</c>.</param>
    /// <param name="oracle">The same function written another way; expected values come from it.</param>
    /// <param name="edges">Inputs that every instance is tested with.</param>
    /// <param name="check">For tasks with several right results: whether a result is one of them.</param>
    /// <param name="cpuMs">The processor limit of one answer over all its tests, in milliseconds.</param>
    /// <param name="slow">A right way that must break the limit, for tasks about speed.</param>
    /// <param name="library">A library that the reference uses, as every answer has to.</param>
    public TaskDraft Coding<A, R>(
        string signature, string prompt, Domain<A> given, string reference, Func<A, R> oracle,
        List<A>? edges = null, Func<A, R, bool>? check = null, int cpuMs = 2000, string? slow = null, Library? library = null,
        [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(reference))] string referenceSource = "")
    {
        if (Parse(signature, line) is not Signature.Function { Method: var method })
            throw new ScriptMistakeException($"Coding asks for a function, '{signature}' is a class; use Class(…)", line);
        RequireParameters(signature, method.Parameters.Select(p => p.Type).ToList(), typeof(A), line);
        if (!ClrValues.Fits(typeof(R), method.Returns))
            throw new ScriptMistakeException($"the oracle returns {typeof(R).Name}, the signature '{signature}' says {method.Returns}", line);
        return new CodingDraft(new Signature.Function(method), prompt, new FunctionTests<A, R>(method, given, oracle, edges, check),
            reference, Limits.ForCpu(cpuMs), check is not null, line, () => ReferenceLines.Map(script, line, referenceSource, reference), slow, library);
    }

    /// <inheritdoc cref="Coding{A, R}"/>
    public TaskDraft Coding<A, B, R>(
        string signature, string prompt, Domain<(A, B)> given, string reference, Func<A, B, R> oracle,
        List<(A, B)>? edges = null, Func<A, B, R, bool>? check = null, int cpuMs = 2000, string? slow = null, Library? library = null,
        [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(reference))] string referenceSource = "") =>
        Coding(signature, prompt, given, reference, v => oracle(v.Item1, v.Item2), edges,
            check is null ? null : (v, r) => check(v.Item1, v.Item2, r), cpuMs, slow, library, line, referenceSource);

    /// <inheritdoc cref="Coding{A, R}"/>
    public TaskDraft Coding<A, B, C, R>(
        string signature, string prompt, Domain<(A, B, C)> given, string reference, Func<A, B, C, R> oracle,
        List<(A, B, C)>? edges = null, Func<A, B, C, R, bool>? check = null, int cpuMs = 2000, string? slow = null, Library? library = null,
        [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(reference))] string referenceSource = "") =>
        Coding(signature, prompt, given, reference, v => oracle(v.Item1, v.Item2, v.Item3), edges,
            check is null ? null : (v, r) => check(v.Item1, v.Item2, v.Item3, r), cpuMs, slow, library, line, referenceSource);

    /// <inheritdoc cref="Coding{A, R}"/>
    public TaskDraft Coding<A, B, C, D, R>(
        string signature, string prompt, Domain<(A, B, C, D)> given, string reference, Func<A, B, C, D, R> oracle,
        List<(A, B, C, D)>? edges = null, Func<A, B, C, D, R, bool>? check = null, int cpuMs = 2000, string? slow = null, Library? library = null,
        [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(reference))] string referenceSource = "") =>
        Coding(signature, prompt, given, reference, v => oracle(v.Item1, v.Item2, v.Item3, v.Item4), edges,
            check is null ? null : (v, r) => check(v.Item1, v.Item2, v.Item3, v.Item4, r), cpuMs, slow, library, line, referenceSource);

    /// <summary>A method that tests of a class call without arguments.</summary>
    public Operation Call(string method, int weight = 1) => new(method, weight, [], _ => null, _ => null, typeof(object));

    /// <summary>A method that tests of a class call with arguments of a domain (a tuple domain for several).</summary>
    public Operation Call<A>(string method, Domain<A> given, int weight = 1) =>
        new(method, weight, given.Parameters, r => given.Draw(r), a => given.Refusal((A)a!), typeof(A));

    /// <summary>A task that asks for a class; <paramref name="given"/> is what its constructor takes.</summary>
    /// <param name="signature"><c>class Ledger(int limit) { void Deposit(string account, long cents); long Balance(string account); }</c>.</param>
    /// <param name="prompt">The story and the rules; signature, inputs and examples are added.</param>
    /// <param name="given">The constructor's arguments.</param>
    /// <param name="calls">The methods, with the domains of their arguments.</param>
    /// <param name="reference">The whole class in C#.</param>
    /// <param name="oracle">Makes an object written another way: a function that takes calls and returns what the method would.</param>
    /// <param name="fewest">The fewest calls of a test.</param>
    /// <param name="most">The most calls of a test.</param>
    public TaskDraft Class<C>(
        string signature, string prompt, Domain<C> given, IReadOnlyList<Operation> calls, string reference,
        Func<C, Func<ScriptCall, object?>> oracle, int fewest = 1, int most = 20, int cpuMs = 2000,
        [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(reference))] string referenceSource = "")
    {
        var parsed = ParseClass(signature, calls, line);
        RequireParameters(signature, parsed.Constructor.Select(p => p.Type).ToList(), typeof(C), line);
        return new CodingDraft(parsed, prompt, new ClassTests<C>(parsed, given, calls, fewest, most, oracle, line),
            reference, Limits.ForCpu(cpuMs), checker: false, line, () => ReferenceLines.Map(script, line, referenceSource, reference));
    }

    /// <summary>The same for a class whose constructor takes nothing.</summary>
    public TaskDraft Class(
        string signature, string prompt, IReadOnlyList<Operation> calls, string reference,
        Func<Func<ScriptCall, object?>> oracle, int fewest = 1, int most = 20, int cpuMs = 2000,
        [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(reference))] string referenceSource = "")
    {
        var parsed = ParseClass(signature, calls, line);
        RequireParameters(signature, parsed.Constructor.Select(p => p.Type).ToList(), null, line);
        return new CodingDraft(parsed, prompt,
            new ClassTests<int>(parsed, Ints(0, 0), calls, fewest, most, _ => oracle(), line),
            reference, Limits.ForCpu(cpuMs), checker: false, line, () => ReferenceLines.Map(script, line, referenceSource, reference));
    }

    /// <summary>A task that asks for one answer in words or numbers.</summary>
    /// <param name="prompt">The story and the question; how to write the answer is added.</param>
    /// <param name="answer">The answer, found while the story was made.</param>
    /// <param name="solve">Finds it again another way, from what the story says.</param>
    /// <param name="check">For questions with several right answers: whether one is right.</param>
    /// <param name="format">What the answer line gives, where the type alone does not say it: “the names in order of arrival, separated by commas”.</param>
    /// <param name="system">What stands in the system message, for tasks about instructions; the prompt comes after it.</param>
    public TaskDraft Reasoning<T>(
        string prompt, T answer, Func<T>? solve = null, Func<T, bool>? check = null, string? format = null, string? system = null, [CallerLineNumber] int line = 0)
    {
        if (solve is null && check is null)
            throw new ScriptMistakeException("Reasoning needs a second opinion: give solve: (found another way) or check:", line);
        var found = ReasoningAnswer.Of(answer, solve, check, line);
        return new ReasoningDraft(prompt, system, found, format ?? PromptText.Form(found.Type), line);
    }

    /// <summary>
    /// A task whose question what is told may not decide: a premise is missing, or two contradict one another. Half of a template's tasks
    /// should be decided, and told alike.
    /// </summary>
    /// <param name="answer">The answer, or <c>Missing&lt;T&gt;(…)</c>.</param>
    /// <param name="solve">Finds the same another way.</param>
    /// <param name="missing">What an undecided answer names: “the name of the one whose number would have to be known”.</param>
    /// <param name="format">What a decided answer line gives, where the type alone does not say it.</param>
    public TaskDraft Twin<T>(string prompt, Known<T> answer, Func<Known<T>> solve, string missing, string? format = null, [CallerLineNumber] int line = 0)
    {
        var found = ReasoningAnswer.Of(answer, solve, line);
        return new ReasoningDraft(prompt, null, found, $"{format ?? PromptText.Form(found.Type)}; if what is told does not decide it, the line is \"Answer: unknown: \" followed by {missing}", line);
    }

    /// <summary>What a <see cref="Twin{T}"/> answers that is not decided.</summary>
    public Known<T> Missing<T>(string what) => new(default!, what);

    /// <summary>A puzzle over the board with a drawn solution; its clues come from <see cref="Puzzles.Puzzle.Clues"/>. One recorded draw.</summary>
    public Puzzle Puzzle(Board board, [CallerLineNumber] int line = 0) => new(board, rng.Long(long.MinValue, long.MaxValue, line));

    private static Signature Parse(string signature, int line)
    {
        try
        {
            return SignatureParser.Parse(signature);
        }
        catch (UsageException e)
        {
            throw new ScriptMistakeException(e.Message, line);
        }
    }

    private static Signature.Class ParseClass(string signature, IReadOnlyList<Operation> calls, int line)
    {
        if (Parse(signature, line) is not Signature.Class parsed)
            throw new ScriptMistakeException($"Class asks for a class, '{signature}' is a function; use Coding(…)", line);
        foreach (var method in parsed.Methods)
        {
            var call = calls.FirstOrDefault(c => c.Method == method.Name)
                ?? throw new ScriptMistakeException($"no test calls {method.Name}; add Call(\"{method.Name}\", …) to calls", line);
            RequireParameters(signature, method.Parameters.Select(p => p.Type).ToList(), call.English.Count == 0 ? null : call.Arguments, line);
        }
        return calls.FirstOrDefault(c => parsed.Methods.All(m => m.Name != c.Method)) is { } unknown
            ? throw new ScriptMistakeException($"the class has no method {unknown.Method}; it has {string.Join(", ", parsed.Methods.Select(m => m.Name))}", line)
            : parsed;
    }

    private static void RequireParameters(string signature, List<PortableType> parameters, Type? given, int line)
    {
        if (given == typeof(Value))
            return;                                        // the library drew the types, and made the signature of them
        var types = given is null ? [] : parameters.Count > 1 && given.IsGenericType ? given.GetGenericArguments() : [given];
        if (types.Length != parameters.Count || !types.Zip(parameters, ClrValues.Fits).All(fits => fits))
            throw new ScriptMistakeException(
                $"the domain gives ({string.Join(", ", types.Select(t => ClrValues.TypeOf(t)?.ToString() ?? t.Name))}), the signature '{signature}' takes ({string.Join(", ", parameters)})", line);
    }
}
