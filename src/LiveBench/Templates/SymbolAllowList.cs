using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveBench.Templates;

/// <summary>
/// What a template script may name. Everything else is refused when it compiles: a script's only source of randomness is
/// <c>rng</c>, and clocks, culture, hash codes, files, threads and reflection would make a task that cannot be drawn again.
/// </summary>
internal static class SymbolAllowList
{
    private static readonly HashSet<string> Namespaces =
    [
        "System.Linq", "System.Collections.Generic", "System.Text", "System.Numerics", "System.Text.RegularExpressions", "System.Text.Json.Nodes", "LiveBench.Templates",
        "LiveBench.Templates.Compose", "LiveBench.Templates.Puzzles",
    ];

    private static readonly HashSet<string> SystemTypes =
    [
        "Object", "String", "Char", "Boolean", "Byte", "SByte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Int128", "UInt128",
        "Double", "Single", "Decimal", "Math", "Array", "Nullable", "Tuple", "ValueTuple", "Func", "Action", "Predicate", "Comparison",
        "Index", "Range", "Span", "ReadOnlySpan", "Memory", "ReadOnlyMemory", "Enum", "ValueType", "Void", "Exception", "ArgumentException",
        "InvalidOperationException", "FormatException", "OverflowException", "DivideByZeroException", "NotSupportedException", "KeyNotFoundException",
        "StringComparison", "StringComparer", "StringSplitOptions", "Convert", "BitConverter", "MidpointRounding", "DateOnly", "TimeOnly",
        "DateTime", "TimeSpan", "DayOfWeek", "IComparable", "IEquatable", "IFormattable", "MemoryExtensions", "Lazy", "Delegate", "MulticastDelegate",
        "Attribute", "FlagsAttribute", "IDisposable", "ArgumentOutOfRangeException", "ArgumentNullException", "IndexOutOfRangeException",
    ];

    private static readonly HashSet<string> OtherTypes =
    [
        "System.Collections.Immutable.ImmutableArray", "System.Collections.Immutable.ImmutableList", "System.Collections.Immutable.ImmutableSortedDictionary",
        "System.Collections.Immutable.ImmutableSortedSet", "System.Collections.Immutable.ImmutableStack", "System.Collections.Immutable.ImmutableQueue",
        "System.Collections.IEnumerable", "System.Collections.IEnumerator", "System.Collections.IComparer", "System.Globalization.CultureInfo",
        "System.Runtime.CompilerServices.ITuple", "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler", "LiveBench.Tasks.ValueText", "LiveBench.Tasks.Library", "LiveBench.Tasks.LibraryObject",
    ];

    /// <summary>Members of allowed types that are refused, and why.</summary>
    private static readonly Dictionary<string, string> RefusedMembers = new()
    {
        ["GetHashCode"] = "hash codes differ from run to run",
        ["System.DateTime.Now"] = "a clock", ["System.DateTime.UtcNow"] = "a clock", ["System.DateTime.Today"] = "a clock",
        ["System.DateTime.ToLocalTime"] = "the machine's time zone", ["System.DateTime.ToUniversalTime"] = "the machine's time zone",
        ["System.Object.GetType"] = "reflection",
        ["System.StringComparer.CurrentCulture"] = "the machine's culture", ["System.StringComparer.CurrentCultureIgnoreCase"] = "the machine's culture",
        ["System.StringComparison.CurrentCulture"] = "the machine's culture", ["System.StringComparison.CurrentCultureIgnoreCase"] = "the machine's culture",
        ["System.Globalization.CultureInfo.CurrentCulture"] = "the machine's culture", ["System.Globalization.CultureInfo.CurrentUICulture"] = "the machine's culture",
        ["System.Globalization.CultureInfo.GetCultureInfo"] = "a culture whose data differ between machines",
        ["LiveBench.Templates.Fuel.Burn"] = "the host's own counter",
        ["LiveBench.Templates.Fuel.Enter"] = "the host's own counter",
    };

    /// <summary>
    /// What the compiler takes by itself for iterators, records, collections and the class of a script, member by member where somebody
    /// could come by such a thing without naming its type. That, a script may not: wherever it says one of those names, it is looked at.
    /// </summary>
    private static readonly Dictionary<string, string[]> Compilers = new()
    {
        ["System.Type"] = ["GetTypeFromHandle", "op_Equality"], ["System.RuntimeTypeHandle"] = [], ["System.RuntimeFieldHandle"] = [],
        ["System.Environment"] = ["get_CurrentManagedThreadId"], ["System.Threading.Tasks.Task"] = [],
        ["System.Diagnostics.DebuggableAttribute"] = [".ctor"], ["System.Diagnostics.DebuggerHiddenAttribute"] = [".ctor"], ["System.Diagnostics.DebuggerDisplayAttribute"] = [".ctor"],
        ["System.ParamArrayAttribute"] = [".ctor"], ["System.Reflection.DefaultMemberAttribute"] = [".ctor"],
        ["System.Runtime.InteropServices.CollectionsMarshal"] = ["SetCount", "AsSpan"], ["System.Runtime.InteropServices.MemoryMarshal"] = ["CreateSpan", "CreateReadOnlySpan"],
        ["System.Collections.IList"] = ["get_Item", "set_Item", "get_IsFixedSize", "get_IsReadOnly", "Add", "Clear", "Contains", "IndexOf", "Insert", "Remove", "RemoveAt"],
        ["System.Collections.ICollection"] = ["get_Count", "get_IsSynchronized", "get_SyncRoot", "CopyTo"],
        ["System.Converter"] = [".ctor"], ["System.IAsyncResult"] = [], ["System.AsyncCallback"] = [], ["LiveBench.Tasks.Value"] = [],
    };

    private const string CompilersSpace = "System.Runtime.CompilerServices";

    private static readonly string[] Accessors = ["get_", "set_", "add_", "remove_"];

    /// <summary>Words of the language, where it says names.</summary>
    private static readonly HashSet<string> Words = ["var", "nameof", "_"];

    private static readonly HashSet<string> RefusedNames = [.. RefusedMembers.Keys.Select(key => key[(key.LastIndexOf('.') + 1)..])];

    /// <summary>The first thing the script names and may not, or null.</summary>
    /// <param name="assembly">
    /// What was made of the script. The compiler then need not be asked about each name again, which takes it as long as compiling does:
    /// only about those that the assembly does not explain. Null where there is none.
    /// </param>
    /// <param name="besides">Static classes that were written into it, and that it may not name itself.</param>
    public static TemplateError? FirstRefused(string file, SyntaxTree tree, SemanticModel model, byte[]? assembly, params IEnumerable<Type> besides)
    {
        var root = tree.GetRoot();
        if (root.DescendantTrivia().FirstOrDefault(t => t.IsKind(SyntaxKind.ReferenceDirectiveTrivia) || t.IsKind(SyntaxKind.LoadDirectiveTrivia)) is { RawKind: not 0 } directive)
            return Error(file, directive.GetLocation(), "#r and #load are not for templates: a template is one file, and its text is its version; copy what it needs into it");
        var explained = assembly is null ? null : Explained(EmittedNames.Of(assembly), root, besides.Select(t => t.FullName!));
        foreach (var node in root.DescendantNodes())
        {
            if (node is AwaitExpressionSyntax)
                return Error(file, node.GetLocation(), "await is not for templates: a draw must be a plain computation");
            if (node is not (SimpleNameSyntax or ObjectCreationExpressionSyntax or ImplicitObjectCreationExpressionSyntax)
                || (explained is not null && (node is not SimpleNameSyntax { Identifier.ValueText: var name } || explained.Contains(name))))
                continue;
            var information = model.GetSymbolInfo(node);
            if ((information.Symbol ?? information.CandidateSymbols.FirstOrDefault()) is { } symbol && Refusal(symbol) is { } why)
                return Error(file, node.GetLocation(), why);
        }
        return null;
    }

    /// <summary>
    /// The names that cannot mean anything refused: those that the script declares, and those of what its assembly takes from others, as long
    /// as all of that is allowed. Null when something is not: then each name is to be looked at.
    /// </summary>
    private static HashSet<string>? Explained(EmittedNames emitted, SyntaxNode root, IEnumerable<string> besides)
    {
        var strange = emitted.Types.Where(t => !IsAllowed(t)).ToHashSet();
        var unknown = strange.Where(t => t.Space != CompilersSpace && !besides.Contains($"{t}")).ToHashSet();
        if (!unknown.All(t => Compilers.ContainsKey($"{t}")) || emitted.Members.Any(m => unknown.Contains(m.Of) && !Compilers[$"{m.Of}"].Contains(m.Name)))
            return null;
        var declared = root.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken) && (t.Parent is not SimpleNameSyntax || t.Parent.Parent is NameColonSyntax or NameEqualsSyntax));
        var taken = emitted.Members.Where(m => !strange.Contains(m.Of)).Select(m => Accessors.FirstOrDefault(m.Name.StartsWith) is { } accessor ? m.Name[accessor.Length..] : m.Name);
        return [.. Words.Concat(emitted.Types.Where(t => !strange.Contains(t)).Select(t => t.Name)).Concat(taken).Concat(declared.Select(t => t.ValueText))
            .Except(strange.SelectMany(t => new[] { t.Name, t.Name.Replace(nameof(Attribute), "", StringComparison.Ordinal) })).Except(RefusedNames)];
    }

    private static bool IsAllowed(TypeName type) =>
        Namespaces.Contains(type.Space) || (type.Space == "System" && SystemTypes.Contains(type.Name)) || OtherTypes.Contains($"{type}") || type.Name.StartsWith('<');

    private static string? Refusal(ISymbol symbol)
    {
        if (symbol is IDynamicTypeSymbol)
            return "dynamic is not for templates: what it calls cannot be checked";
        if (symbol is INamespaceSymbol or ILabelSymbol or ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or IDiscardSymbol or ITypeParameterSymbol || IsOwn(symbol))
            return null;
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        if (type is null)
            return null;
        while (type.ContainingType is { } outer)
            type = outer;
        var space = type.ContainingNamespace.ToDisplayString();
        var name = $"{space}.{type.Name}";
        if (!IsAllowed(new TypeName(space, type.Name)) && !type.Locations.Any(l => l.IsInSource))
            return $"{name} is not for templates ({Why(space, type.Name)}); valid are rng, the domains, LINQ, collections, strings, numbers and what the script declares itself";
        var member = $"{name}.{symbol.Name}";
        return RefusedMembers.TryGetValue(symbol.Name, out var reason) || RefusedMembers.TryGetValue(member, out reason)
            ? $"{type.Name}.{symbol.Name} is not for templates: it is {reason}, and the same seed must give the same task on every machine"
            : null;
    }

    /// <summary>Whether the script declares it; a record's hash code is the compiler's.</summary>
    private static bool IsOwn(ISymbol symbol) => symbol.Locations.Any(l => l.IsInSource) && !(symbol.IsImplicitlyDeclared && RefusedMembers.ContainsKey(symbol.Name));

    private static string Why(string space, string type) => (space, type) switch
    {
        ("System", "Random") or ("System.Security.Cryptography", _) => "randomness comes from rng only",
        ("System", "Guid") => "randomness comes from rng only",
        ("System", "Environment" or "AppContext" or "AppDomain" or "OperatingSystem") => "it differs from machine to machine",
        ("System", "DateTimeOffset" or "TimeZoneInfo" or "TimeProvider") => "clocks and time zones differ from machine to machine",
        ("System", "HashCode") => "hash codes differ from run to run",
        ("System", "Console") => "a script prints nothing, it returns a task",
        _ when space.StartsWith("System.IO") => "a script reads and writes no files",
        _ when space.StartsWith("System.Threading") => "a script is one thread",
        _ when space.StartsWith("System.Reflection") || space.StartsWith("System.Runtime") => "reflection and the runtime's internals",
        _ when space.StartsWith("System.Diagnostics") => "processes and clocks",
        _ when space.StartsWith("System.Net") => "a script has no network",
        _ => "it is not on the list of what gives the same task everywhere",
    };

    private static TemplateError Error(string file, Location location, string what)
    {
        var at = location.GetLineSpan().StartLinePosition;
        return new TemplateError(file, at.Line + 1, at.Character + 1, what);
    }
}
