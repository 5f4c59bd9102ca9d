using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using LiveBench.Tasks;
using LiveBench.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveBench.Rounds.Gates.Mutants;

/// <summary>
/// A reference with all its mutants, compiled once and called in this process: a worker, which is limited. It may name what a template
/// may, burns fuel as a template does, and its arithmetic is checked.
/// </summary>
internal sealed class ReferenceProgram : IDisposable
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Text;";
    private const int MostRounds = 8;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None);
    private static readonly SyntaxTree GlobalUsings = CSharpSyntaxTree.ParseText(Usings, Parsing);
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, checkOverflow: true, allowUnsafe: false, concurrentBuild: false,
        nullableContextOptions: NullableContextOptions.Annotations, reportSuppressedDiagnostics: false, warningLevel: 0);

    private readonly AssemblyLoadContext context;
    private readonly Signature signature;
    private readonly Type type;
    private readonly Dictionary<string, MethodInfo> methods;

    private ReferenceProgram(Signature signature, byte[] assembly, string source, IReadOnlyList<Mutant> mutants)
    {
        (this.signature, Source, Mutants) = (signature, source, mutants);
        context = new AssemblyLoadContext(null, isCollectible: true);
        using var bytes = new MemoryStream(assembly);
        type = context.LoadFromStream(bytes).GetType(signature is Signature.Class c ? c.Name : "Solution")
            ?? throw new ReferenceMistakeException(1, 1, $"there is no class {(signature is Signature.Class n ? n.Name : "Solution")} in it");
        IEnumerable<Method> wanted = signature is Signature.Class k ? k.Methods : [((Signature.Function)signature).Method];
        methods = wanted.ToDictionary(m => m.Name, m => type.GetMethods().FirstOrDefault(i => i.Name == m.Name && i.GetParameters().Length == m.Parameters.Length)
            ?? throw new ReferenceMistakeException(1, 1, $"there is no public method {m}"));
    }

    /// <summary>The whole source, as an answer would be.</summary>
    public string Source { get; }

    /// <summary>Its mutants, those that do not compile left out.</summary>
    public IReadOnlyList<Mutant> Mutants { get; }

    /// <summary>Compiles a reference with its mutants.</summary>
    /// <param name="most">So many mutants at most; of more, every so many-th is taken.</param>
    /// <exception cref="ReferenceMistakeException">The reference does not compile, or names what it may not.</exception>
    public static ReferenceProgram Compile(Signature signature, string reference, int most)
    {
        var source = ReferenceSolution.Source(signature, reference);
        var tree = CSharpSyntaxTree.ParseText(source, Parsing);
        var original = CSharpCompilation.Create("reference", [tree, GlobalUsings], ScriptCompiler.Platform, Options);
        Require(original.GetDiagnostics());
        if (SymbolAllowList.FirstRefused("", tree, original.GetSemanticModel(tree)) is { } refused)
            throw new ReferenceMistakeException(refused.Line, refused.Column, refused.What);
        var root = tree.GetRoot();
        var mutants = Spread(MutantFinder.Of(root), most);
        for (var round = 1; ; round++)
        {
            var program = new MutantSchemata(mutants).Visit(root);
            var fuelled = new FuelRewriter().Visit(program);
            using var assembly = new MemoryStream();
            var emitted = original.ReplaceSyntaxTree(tree, CSharpSyntaxTree.Create((CSharpSyntaxNode)fuelled!, Parsing)).Emit(assembly);
            if (emitted.Success)
                return new ReferenceProgram(signature, assembly.ToArray(), source, mutants);
            var guilty = emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)
                .Select(d => MutantSchemata.Owner(d.Location.SourceTree!.GetRoot().FindNode(d.Location.SourceSpan))).OfType<int>().ToHashSet();
            // An error in the original's own code is some statement's that is missed there.
            mutants = [.. mutants.Where(m => !guilty.Contains(m.Id) && (guilty.Count > 0 || m.Kind is not (MutantKind.Statement or MutantKind.Branch or MutantKind.Condition)))];
            if (round == MostRounds)
                throw new ReferenceMistakeException(1, 1, $"it compiles, but not beside its mutants: {emitted.Diagnostics[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
        }
    }

    /// <summary>What the reference, or one of its mutants, returns for an input.</summary>
    /// <param name="mutant">A mutant's number, or <see cref="MutantSwitch.None"/>.</param>
    /// <param name="fuel">Loop turns and calls it may make.</param>
    /// <returns>The value; null when it threw or did not come to an end.</returns>
    public Value? Run(TestInput input, int mutant, long fuel)
    {
        MutantSwitch.Choose(mutant);
        Fuel.Refill(fuel);
        try
        {
            return input switch
            {
                TestInput.Call call => Called(null, ((Signature.Function)signature).Method, call.Arguments),
                TestInput.Session session => Lived(session, (Signature.Class)signature),
                _ => null,
            };
        }
        catch (Exception e) when (e is TargetInvocationException or InvalidCastException or OverflowException or NullReferenceException or InvalidOperationException
            or OutOfMemoryException or ScriptMistakeException or ArgumentException or KeyNotFoundException or IndexOutOfRangeException or InsufficientExecutionStackException)
        {
            return null;
        }
        finally
        {
            MutantSwitch.Choose(MutantSwitch.None);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => context.Unload();

    private Value Called(object? on, Method method, ImmutableArray<Value> arguments)
    {
        var found = methods[method.Name];
        var parameters = found.GetParameters();
        var given = new object?[parameters.Length];
        for (var i = 0; i < given.Length; i++)
            given[i] = ClrValues.To(arguments[i], parameters[i].ParameterType);
        var returned = found.Invoke(on, given);
        return method.Returns is PortableType.Void ? Value.Null.Instance : ClrValues.From(returned, method.Returns);
    }

    private Value.Sequence Lived(TestInput.Session session, Signature.Class made)
    {
        var constructor = type.GetConstructors().First(c => c.GetParameters().Length == session.New.Length);
        var on = constructor.Invoke([.. constructor.GetParameters().Select((p, i) => ClrValues.To(session.New[i], p.ParameterType))]);
        return new Value.Sequence([.. session.Calls.Select(call => Called(on, made.Methods.First(m => m.Name == call.Method), call.Arguments))]);
    }

    private static List<Mutant> Spread(List<Mutant> all, int most) =>
        all.Count <= most ? all : [.. Enumerable.Range(0, most).Select(i => all[(int)((long)i * all.Count / most)])];

    private static void Require(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error)
            throw new ReferenceMistakeException(error.Location.GetLineSpan().StartLinePosition.Line + 1, error.Location.GetLineSpan().StartLinePosition.Character + 1,
                $"{error.Id}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }
}

/// <summary>A reference is at fault.</summary>
/// <param name="line">The line of its whole source, from 1.</param>
/// <param name="column">The column there, from 1.</param>
internal sealed class ReferenceMistakeException(int line, int column, string message) : Exception(message)
{
    public int Line { get; } = line;

    public int Column { get; } = column;
}
