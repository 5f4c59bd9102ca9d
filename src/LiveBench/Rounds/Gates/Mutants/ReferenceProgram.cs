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
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq;";
    private const string ReferencePath = "reference.cs";
    private const int MostRounds = 8;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None);
    private static readonly SyntaxTree GlobalUsings = Parsed(Usings, "usings.cs");
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, checkOverflow: true, allowUnsafe: false, concurrentBuild: false,
        nullableContextOptions: NullableContextOptions.Annotations, reportSuppressedDiagnostics: false, warningLevel: 0);

    // What is referenced is bound once: compilations that come of one share it.
    private static readonly CSharpCompilation Nothing = CSharpCompilation.Create("reference", [GlobalUsings], ScriptCompiler.Platform, Options);

    private readonly AssemblyLoadContext context;
    private readonly Signature signature;
    private readonly Dictionary<string, CompiledMethod> methods;
    private readonly ConstructorInvoker? constructor;      // of a class
    private readonly ClrCodec[] made = [];
    private readonly Lazy<ReferenceProgram> bare;

    private ReferenceProgram(Signature signature, byte[] assembly, string source, IReadOnlyList<Mutant> mutants, Func<ReferenceProgram> bare)
    {
        this.bare = new Lazy<ReferenceProgram>(bare);
        (this.signature, Source, Mutants) = (signature, source, mutants);
        context = new AssemblyLoadContext(null, isCollectible: true);
        using var bytes = new MemoryStream(assembly);
        var name = signature is Signature.Class k ? k.Name : "Solution";
        var type = context.LoadFromStream(bytes).GetType(name) ?? throw new ReferenceMistakeException(1, 1, $"there is no class {name} in it");
        methods = Methods(signature).ToDictionary(m => m.Name, m => new CompiledMethod(type, m));
        if (signature is not Signature.Class { Constructor: var wanted })
            return;
        var found = type.GetConstructors().FirstOrDefault(c => CompiledMethod.Take(c.GetParameters(), wanted))
            ?? throw new ReferenceMistakeException(1, 1, $"there is no public constructor {name}({string.Join(", ", wanted)})");
        (constructor, made) = (ConstructorInvoker.Create(found), CompiledMethod.Codecs(found.GetParameters()));
    }

    /// <summary>The whole source, as an answer would be.</summary>
    public string Source { get; }

    /// <summary>Its mutants, those that do not compile left out.</summary>
    public IReadOnlyList<Mutant> Mutants { get; }

    /// <summary>The same without mutants: what runs long runs there.</summary>
    public ReferenceProgram Bare => bare.Value;

    /// <summary>What a reference's whole source means.</summary>
    public static SemanticModel Model(string source, string library = "")
    {
        var tree = Parsed(source, ReferencePath);
        return Nothing.AddSyntaxTrees(tree, Parsed(library, "library.cs")).GetSemanticModel(tree);
    }

    /// <summary>Compiles a reference with its mutants.</summary>
    /// <param name="most">So many mutants at most, of <see cref="MutantSwitch.Most"/>; of more, every so many-th is taken.</param>
    /// <param name="library">The source of the library that it uses; empty for none.</param>
    /// <exception cref="ReferenceMistakeException">The reference does not compile, or names what it may not.</exception>
    public static ReferenceProgram Compile(Signature signature, string reference, int most, string library = "")
    {
        var source = ReferenceSolution.Source(signature, reference);
        var model = Model(source, library);
        var (tree, original) = (model.SyntaxTree, model.Compilation);
        void Allow(byte[]? assembly)
        {
            if (SymbolAllowList.FirstRefused("", tree, model, assembly, typeof(MutantSwitch), typeof(PortableVariants)) is { } refused)
                throw new ReferenceMistakeException(refused.Line, refused.Column, refused.What);
        }
        var mutants = most == 0 ? [] : Spread(MutantFinder.Of(model), most);
        for (var round = 1; ; round++)
        {
            var program = new MutantSchemata(mutants, model).Visit(tree.GetRoot());
            var fuelled = new FuelRewriter().Visit(program);
            using var assembly = new MemoryStream();
            var emitted = original.ReplaceSyntaxTree(tree, CSharpSyntaxTree.Create((CSharpSyntaxNode)fuelled!, Parsing, ReferencePath)).Emit(assembly);
            if (emitted.Success)
            {
                Allow(assembly.ToArray());
                return new ReferenceProgram(signature, assembly.ToArray(), source, mutants, Again(signature, reference, library));
            }
            if (round == 1)
            {
                Allow(null);
                Require(original.GetDiagnostics());
            }
            var guilty = emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)
                .Select(d => MutantSchemata.Owner(d.Location.SourceTree!.GetRoot().FindNode(d.Location.SourceSpan))).OfType<int>().ToHashSet();
            // An error in the original's own code is some statement's that is missed there.
            mutants = [.. mutants.Where(m => !guilty.Contains(m.Id) && (guilty.Count > 0 || m.Kind is not (MutantKind.Statement or MutantKind.Branch or MutantKind.Condition)))];
            if (round == MostRounds)
                throw new ReferenceMistakeException(1, 1, $"it compiles, but not beside its mutants: {emitted.Diagnostics[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
        }
    }

    /// <summary>Compiles it again, when asked; alone here, since a program would else keep all that its own compilation knew.</summary>
    private static Func<ReferenceProgram> Again(Signature signature, string reference, string library) => () => Compile(signature, reference, 0, library);

    /// <summary>What the reference, or one of its mutants, returns for an input.</summary>
    /// <param name="mutant">A mutant's number, or <see cref="MutantSwitch.None"/>.</param>
    /// <param name="fuel">Loop turns and calls it may make.</param>
    /// <returns>The value; null when it threw or did not come to an end.</returns>
    public Value? Run(TestInput input, int mutant, long fuel) => Call(input, mutant, fuel) is { } returned ? Written(input, returned) : null;

#pragma warning disable CA1031 // a mutant may throw anything, and is then told from the reference
    /// <summary>The same, not yet as a value.</summary>
    public Returned? Call(TestInput input, int mutant, long fuel)
    {
        MutantSwitch.Choose(mutant);
        Fuel.Refill(fuel);
        try
        {
            return input switch
            {
                TestInput.Call call => new Returned(Function.Call(null, call.Arguments)),
                TestInput.Session session => new Returned(Lived(session)),
                _ => throw new InvalidOperationException($"an input of a kind nobody knows: {input.GetType()}"),
            };
        }
        catch (Exception)
        {
            return null;
        }
    }
#pragma warning restore CA1031

    /// <summary>What <see cref="Call"/> returned for an input, as a value.</summary>
    public Value Written(TestInput input, Returned returned) => input is TestInput.Session ? (Value)returned.Of! : Function.Written(returned.Of);

    /// <summary>Whether <see cref="Call"/> returned exactly the same twice.</summary>
    public bool Same(TestInput input, Returned? a, Returned? b) =>
        a is { } x && b is { } y ? input is TestInput.Session ? Equals(x.Of, y.Of) : Function.Same(x.Of, y.Of) : a is null && b is null;

    /// <inheritdoc/>
    public void Dispose()
    {
        context.Unload();
        if (bare.IsValueCreated)
            bare.Value.Dispose();
    }

    private CompiledMethod Function => methods[((Signature.Function)signature).Method.Name];

    private Value.Sequence Lived(TestInput.Session session)
    {
        var on = constructor!.Invoke(CompiledMethod.Arguments(made, session.New).AsSpan());
        // Written after each call: what was returned may be the object's own, and change.
        return new Value.Sequence([.. session.Calls.Select(call => methods[call.Method].Written(methods[call.Method].Call(on, call.Arguments)))]);
    }

    /// <summary>A file of its own name: of two that have the same, all types there are would be looked through.</summary>
    private static SyntaxTree Parsed(string source, string name) => CSharpSyntaxTree.ParseText(source, Parsing, name);

    private static IEnumerable<Method> Methods(Signature signature) => signature is Signature.Class c ? c.Methods : [((Signature.Function)signature).Method];

    private static List<Mutant> Spread(List<Mutant> all, int most) =>
        all.Count <= most ? all : [.. Enumerable.Range(0, most).Select(i => all[(int)((long)i * all.Count / most)] with { Id = i })];

    private static void Require(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error)
            throw new ReferenceMistakeException(error.Location.GetLineSpan().StartLinePosition.Line + 1, error.Location.GetLineSpan().StartLinePosition.Character + 1,
                $"{error.Id}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }
}

/// <summary>What a call came back with: a function's own object, or the values of a session.</summary>
internal readonly record struct Returned(object? Of);

/// <summary>A reference is at fault.</summary>
/// <param name="line">The line of its whole source, from 1.</param>
/// <param name="column">The column there, from 1.</param>
internal sealed class ReferenceMistakeException(int line, int column, string message) : Exception(message)
{
    public int Line { get; } = line;

    public int Column { get; } = column;
}
