using System.Collections.Immutable;
using LiveBench.Tasks;

namespace LiveBench.Templates;

/// <summary>A method that a class task's tests call, and with which arguments.</summary>
public sealed class Operation
{
    internal Operation(string method, int weight, IReadOnlyList<string> english, Func<Rng, object?> draw, Func<object?, string?> refusal, Type arguments)
    {
        Method = method;
        Weight = weight;
        English = english;
        Draw = draw;
        Refusal = refusal;
        Arguments = arguments;
    }

    internal string Method { get; }

    internal int Weight { get; }

    internal IReadOnlyList<string> English { get; }

    internal Func<Rng, object?> Draw { get; }

    internal Func<object?, string?> Refusal { get; }

    internal Type Arguments { get; }
}

/// <summary>A call as a class task's oracle sees it.</summary>
/// <param name="Method">The method's name.</param>
/// <param name="Arguments">Its arguments, as the script's own types.</param>
public sealed record ScriptCall(string Method, IReadOnlyList<object?> Arguments)
{
    /// <summary>The argument at a place, counted from 0: <c>call.Arg&lt;int&gt;(0)</c>.</summary>
    public T Arg<T>(int place) => (T)Arguments[place]!;
}

/// <summary>Tests of a class: a constructor's argument drawn from a domain, then a sequence of calls.</summary>
internal sealed class ClassTests<C>(
    Signature.Class signature, Domain<C> given, IReadOnlyList<Operation> operations, int fewest, int most,
    Func<C, Func<ScriptCall, object?>> oracle, int line) : ITestSource
{
    public IEnumerable<TestInput> Edges() => [];

    public TestInput Next(Rng rng)
    {
        var made = given.Draw(rng);
        var count = (int)rng.Whole(fewest, rng.Unit() < 0.4 ? Math.Min(most, fewest + 4) : most);
        var calls = ImmutableArray.CreateBuilder<Invocation>(count);
        var weights = operations.Sum(o => o.Weight);
        for (var i = 0; i < count; i++)
        {
            var chosen = rng.Whole(1, weights);
            var operation = operations.First(o => (chosen -= o.Weight) <= 0);
            var method = signature.Methods.First(m => m.Name == operation.Method);
            calls.Add(new Invocation(method.Name, Values(operation.Draw(rng), method.Parameters)));
        }
        return new TestInput.Session(Values(made, signature.Constructor), calls.ToImmutable());
    }

    public Value Expected(TestInput input)
    {
        var session = (TestInput.Session)input;
        var answer = oracle(Made(session));
        return new Value.Sequence([.. session.Calls.Select(call =>
        {
            var method = signature.Methods.First(m => m.Name == call.Method);
            var operation = operations.First(o => o.Method == call.Method);
            var returned = answer(new ScriptCall(call.Method, ClrValues.Spread(Fresh(call.Arguments, operation.Arguments), call.Arguments.Length)));
            return method.Returns is PortableType.Void ? Value.Null.Instance : ClrValues.From(returned, method.Returns);
        })]);
    }

    public string? Refusal(TestInput input)
    {
        var session = (TestInput.Session)input;
        return given.Refusal(Made(session)) ?? session.Calls.Select(Refusal).FirstOrDefault(refusal => refusal is not null);
    }

    public bool? Accepts(TestInput input, Value got) => null;

    public IEnumerable<string> Inputs()
    {
        if (signature.Constructor.Length > 0)
            foreach (var (parameter, english) in signature.Constructor.Zip(given.Parameters))
                yield return $"{signature.Name}, {parameter.Name}: {english}";
        foreach (var operation in operations)
        {
            var method = signature.Methods.First(m => m.Name == operation.Method);
            foreach (var (parameter, english) in method.Parameters.Zip(operation.English))
                yield return $"{method.Name}, {parameter.Name}: {english}";
        }
        yield return $"A test makes one object and calls its methods {Amount.Of(fewest, most)} times, in any order.";
    }

    private string? Refusal(Invocation call) => operations.FirstOrDefault(o => o.Method == call.Method) is { } operation
        ? operation.Refusal(Fresh(call.Arguments, operation.Arguments)) : $"{call.Method} is never called";

    private static C Made(TestInput.Session session) => session.New.Length == 0 ? default! : (C)Fresh(session.New, typeof(C))!;

    private ImmutableArray<Value> Values(object? drawn, ImmutableArray<Parameter> parameters)
    {
        try
        {
            return [.. ClrValues.Spread(drawn, parameters.Length).Zip(parameters, (value, parameter) => ClrValues.From(value, parameter.Type))];
        }
        catch (InvalidCastException e)
        {
            throw new ScriptMistakeException($"a drawn argument does not fit the signature {signature}: {e.Message}", line);
        }
    }

    private static object? Fresh(ImmutableArray<Value> arguments, Type type) => arguments.Length switch
    {
        0 => null,
        1 => ClrValues.To(arguments[0], type),
        _ => ClrValues.To(new Value.Tuple(arguments), type),
    };
}
