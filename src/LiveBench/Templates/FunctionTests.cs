using LiveBench.Tasks;

namespace LiveBench.Templates;

/// <summary>Tests of a function with the input <typeparamref name="A"/> (a tuple for several parameters) and the result <typeparamref name="R"/>.</summary>
internal sealed class FunctionTests<A, R>(Method method, Domain<A> given, Func<A, R> oracle, List<A>? edges, Func<A, R, bool>? check) : ITestSource
{
    private const int MostKept = 500;                      // more than a task has tests: what only mutants meet is forgotten at once

    private readonly ClrCodec<A> inputs = ClrCodec<A>.Instance;
    private readonly ClrCodec<R> results = ClrCodec<R>.Instance;
    private readonly List<A> earlier = [];

    public IEnumerable<TestInput> Edges() => (edges ?? []).Concat(given.Edges).Select(Input);

    public TestInput Next(Rng rng)
    {
        var value = earlier.Count > 0 && rng.Unit() < 0.3
            ? given.Nudge(earlier[(int)rng.Whole(0, earlier.Count - 1)], rng)
            : given.Draw(rng);
        if (earlier.Count < MostKept)
            earlier.Add(value);
        return Input(value);
    }

    public Value Expected(TestInput input) => results.Put(oracle(Fresh(input)));

    public string? Refusal(TestInput input) => given.Refusal(Fresh(input));

    public bool? Accepts(TestInput input, Value got)
    {
        if (check is null)
            return null;
        try
        {
            return check(Fresh(input), results.Get(got));
        }
        catch (Exception e) when (e is InvalidCastException or OverflowException or NullReferenceException)
        {
            return false;                                  // a value of another shape: the answer's fault, not the checker's
        }
    }

    public IEnumerable<string> Inputs() =>
        given.Parameters.Select((english, i) => i < method.Parameters.Length ? $"{method.Parameters[i].Name}: {english}" : english);

    private TestInput.Call Input(A value)
    {
        var all = inputs.Put(value);
        return new TestInput.Call(method.Parameters.Length == 1 ? [all] : ((Value.Tuple)all).Items);
    }

    private A Fresh(TestInput input)
    {
        var arguments = ((TestInput.Call)input).Arguments;
        return inputs.Get(arguments.Length == 1 ? arguments[0] : new Value.Tuple(arguments));
    }
}
