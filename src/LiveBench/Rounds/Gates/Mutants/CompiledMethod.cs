using System.Collections.Immutable;
using System.Reflection;
using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Rounds.Gates.Mutants;

/// <summary>A compiled reference's method, called with values.</summary>
internal sealed class CompiledMethod
{
    private readonly MethodInvoker invoker;
    private readonly ClrCodec[] parameters;
    private readonly ClrCodec? result;                     // none where nothing is returned
    private ImmutableArray<Value> last;                    // what it was called with, read: mutants meet the same input one by one
    private object?[] read = [];

    /// <summary>A method of a type that was compiled.</summary>
    /// <exception cref="ReferenceMistakeException">The type has no such method, or it returns another type.</exception>
    public CompiledMethod(Type type, Method method)
    {
        var found = type.GetMethods().FirstOrDefault(m => m.Name == method.Name && Take(m.GetParameters(), method.Parameters))
            ?? throw new ReferenceMistakeException(1, 1, $"there is no public method {method}");
        if (found.ReturnType != typeof(void) && !ClrValues.Fits(found.ReturnType, method.Returns) || found.ReturnType == typeof(void) && method.Returns is not PortableType.Void)
            throw new ReferenceMistakeException(1, 1, $"{method.Name} returns {ClrValues.TypeOf(found.ReturnType)?.ToString() ?? found.ReturnType.Name}; the signature says {method.Returns}");
        (invoker, parameters) = (MethodInvoker.Create(found), Codecs(found.GetParameters()));
        result = method.Returns is PortableType.Void ? null : ClrCodec.Of(found.ReturnType);
    }

    /// <summary>Whether parameters are of the types that a signature gives them.</summary>
    public static bool Take(ParameterInfo[] parameters, ImmutableArray<Parameter> wanted) =>
        parameters.Length == wanted.Length && parameters.Zip(wanted).All(pair => ClrValues.Fits(pair.First.ParameterType, pair.Second.Type));

    /// <summary>The codecs of parameters whose types a signature gave.</summary>
    public static ClrCodec[] Codecs(ParameterInfo[] parameters) => [.. parameters.Select(p => ClrCodec.Of(p.ParameterType)!)];

    /// <summary>Fresh arguments.</summary>
    public static object?[] Arguments(ClrCodec[] codecs, ImmutableArray<Value> values)
    {
        var arguments = new object?[codecs.Length];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = codecs[i].Read(values[i]);
        return arguments;
    }

    /// <summary>Calls it; what it does to its arguments, no other call sees.</summary>
    /// <exception cref="Exception">Whatever it throws.</exception>
    public object? Call(object? on, ImmutableArray<Value> arguments)
    {
        if (arguments != last)
            (read, last) = (Arguments(parameters, arguments), arguments);
        var own = new object?[read.Length];
        for (var i = 0; i < own.Length; i++)
            own[i] = parameters[i].Copy(read[i]);
        return invoker.Invoke(on, own.AsSpan());
    }

    /// <summary>What it returned, as a value.</summary>
    public Value Written(object? returned) => result?.Write(returned) ?? Value.Null.Instance;

    /// <summary>Whether it returned exactly the same twice.</summary>
    public bool Same(object? a, object? b) => result?.Same(a, b) ?? true;
}
