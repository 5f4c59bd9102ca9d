using Microsoft.CodeAnalysis;

namespace LiveBench.Compiler;

// What an answer must contain, and what it contains instead.
internal static class Mismatch
{
    private static readonly SymbolDisplayFormat format = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeModifiers);

    public static string Describe(Signature task, INamedTypeSymbol? declared)
    {
        var (wanted, names) = task switch
        {
            Signature.OfMethod one => ($"Solution must have: public static {one.Method}", (List<string>)[one.Method.Name]),
            Signature.OfClass many => (ClassText(many), [".ctor", .. many.Methods.Select(method => method.Name)]),
            _ => throw new InvalidOperationException($"A signature of kind {task.GetType().Name}."),
        };
        if (declared is null)
            return $"{wanted}; there is no class {task.TypeName}";
        var found = names.SelectMany(name => declared.GetMembers(name)).Where(member => !member.IsImplicitlyDeclared)
            .Select(member => member.ToDisplayString(format)).ToList();
        return found.Count == 0 ? $"{wanted}; there is no such member" : $"{wanted}; found: {string.Join("; ", found)}";
    }

    private static string ClassText(Signature.OfClass task)
    {
        var members = task.Methods.Select(method => $"public {method}").Prepend($"public {task.Name}({string.Join(", ", task.Parameters)})");
        return $"class {task.Name} must have: {string.Join("; ", members)}";
    }
}
