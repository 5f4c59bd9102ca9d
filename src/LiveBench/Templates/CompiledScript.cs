using System.Reflection;
using System.Runtime.Loader;

namespace LiveBench.Templates;

/// <summary>A compiled template, loaded; running it gives a draft.</summary>
internal sealed class CompiledScript
{
    private readonly MethodInfo factory;

    /// <summary>Loads what <see cref="ScriptCompiler"/> emitted.</summary>
    public CompiledScript(byte[] assembly, byte[] symbols)
    {
        using var assemblyStream = new MemoryStream(assembly);
        using var symbolStream = new MemoryStream(symbols);
        var loaded = new AssemblyLoadContext(null).LoadFromStream(assemblyStream, symbolStream);
        factory = loaded.GetType(ScriptCompiler.ScriptClass, throwOnError: true)!.GetMethod("<Factory>", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            ?? throw new InvalidOperationException("a compiled script has no factory");
    }

    /// <summary>Runs the script's body once.</summary>
    public object? Run(TemplateScope scope)
    {
        var submission = new object?[2];
        submission[0] = scope;
        try
        {
            return ((Task<object?>)factory.Invoke(null, [submission])!).GetAwaiter().GetResult();
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }
}
