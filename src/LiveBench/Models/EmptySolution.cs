using LiveBench.Tasks;

namespace LiveBench.Models;

/// <summary>C# source that has the right signature and does nothing: every method returns the empty value of its type.</summary>
internal static class EmptySolution
{
    /// <summary>The source.</summary>
    public static string Source(Signature signature) => signature switch
    {
        Signature.Function f => $"public static class Solution\n{{\n    public static {Body(f.Method)}\n}}\n",
        Signature.Class c => $"public class {c.Name}\n{{\n    public {c.Name}({string.Join(", ", c.Constructor)}) {{ }}\n{string.Concat(c.Methods.Select(m => $"    public {Body(m)}\n"))}}}\n",
        _ => throw new InvalidOperationException("a signature of a kind nobody knows"),
    };

    private static string Body(Method method) =>
        method.Returns is PortableType.Void ? $"{method} {{ }}" : $"{method} => {Empty(method.Returns)};";

    private static string Empty(PortableType type) => type switch
    {
        PortableType.Bool => "false",
        PortableType.Int or PortableType.Long or PortableType.Double => "0",
        PortableType.String => "\"\"",
        PortableType.Tuple t => $"({string.Join(", ", t.Items.Select(Empty))})",
        PortableType.Nullable => "null",
        _ => "new()",
    };
}
