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

    /// <summary>The first thing the script names and may not, or null.</summary>
    public static TemplateError? FirstRefused(string file, SyntaxTree tree, SemanticModel model)
    {
        var root = tree.GetRoot();
        if (root.DescendantTrivia().FirstOrDefault(t => t.IsKind(SyntaxKind.ReferenceDirectiveTrivia) || t.IsKind(SyntaxKind.LoadDirectiveTrivia)) is { RawKind: not 0 } directive)
            return Error(file, directive.GetLocation(), "#r and #load are not for templates: a template is one file, and its text is its version; copy what it needs into it");
        foreach (var node in root.DescendantNodes())
        {
            if (node is AwaitExpressionSyntax)
                return Error(file, node.GetLocation(), "await is not for templates: a draw must be a plain computation");
            if (node is not (SimpleNameSyntax or ObjectCreationExpressionSyntax or ImplicitObjectCreationExpressionSyntax))
                continue;
            var information = model.GetSymbolInfo(node);
            if ((information.Symbol ?? information.CandidateSymbols.FirstOrDefault()) is { } symbol && Refusal(symbol) is { } why)
                return Error(file, node.GetLocation(), why);
        }
        return null;
    }

    private static string? Refusal(ISymbol symbol)
    {
        if (symbol is IDynamicTypeSymbol)
            return "dynamic is not for templates: what it calls cannot be checked";
        if (symbol is INamespaceSymbol or ILabelSymbol or ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or IDiscardSymbol or ITypeParameterSymbol || symbol.Locations.Any(l => l.IsInSource))
            return null;
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        if (type is null)
            return null;
        while (type.ContainingType is { } outer)
            type = outer;
        var space = type.ContainingNamespace.ToDisplayString();
        var name = $"{space}.{type.Name}";
        var allowed = Namespaces.Contains(space) || (space == "System" && SystemTypes.Contains(type.Name)) || OtherTypes.Contains(name) || type.Name.StartsWith("<");
        if (!allowed)
            return $"{name} is not for templates ({Why(space, type.Name)}); valid are rng, the domains, LINQ, collections, strings, numbers and what the script declares itself";
        var member = $"{name}.{symbol.Name}";
        return RefusedMembers.TryGetValue(symbol.Name, out var reason) || RefusedMembers.TryGetValue(member, out reason)
            ? $"{type.Name}.{symbol.Name} is not for templates: it is {reason}, and the same seed must give the same task on every machine"
            : null;
    }

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
