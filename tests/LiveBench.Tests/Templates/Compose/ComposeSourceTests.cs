using System.Reflection;
using System.Runtime.Loader;
using LiveBench.Tasks;
using LiveBench.Templates;
using LiveBench.Templates.Compose;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveBench.Tests.Templates.Compose;

/// <summary>What a tree computes itself is what its C# computes, with overflow checked.</summary>
public sealed class ComposeSourceTests
{
    private const int Trees = 80;                          // of each level
    private const int Inputs = 25;                         // of each tree

    [Fact]
    public void A_tree_computes_what_its_source_computes()
    {
        var trees = Enumerable.Range(1, 5).SelectMany(level => Enumerable.Range(0, Trees).Select(number => DrawnTrees.Of(level, number))).ToList();
        var compiled = Compiled(trees);
        foreach (var (tree, place) in trees.Select((tree, i) => (tree, i)))
        {
            var function = ((Signature.Function)SignatureParser.Parse(tree.Signature("Work"))).Method;
            var method = compiled.GetType($"Solution{place}")!.GetMethod("Work")!;
            var rng = new Rng(new byte[32]).Derive($"{place}");
            foreach (var input in tree.Given.Edges.Concat(Enumerable.Range(0, Inputs).Select(_ => tree.Given.Draw(rng))))
            {
                var given = (tree.Inputs.Length == 1 ? [input] : ((Value.Tuple)input).Items).Zip(method.GetParameters(), (value, parameter) => ClrValues.To(value, parameter.ParameterType));
                var got = ClrValues.From(method.Invoke(null, [.. given]), function.Returns);
                Assert.True(got == tree.Run(input), $"{tree.English}\n{tree.Source("Work")}\non {input} gives {got}, the tree {tree.Run(input)}");
            }
        }
    }

    private static Assembly Compiled(IEnumerable<Tree> trees)
    {
        var sources = trees.Select((tree, i) => CSharpSyntaxTree.ParseText($"public static class Solution{i}\n{{\n{tree.Source("Work")}\n}}\n"))
            .Append(CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.Linq;"));
        var compilation = CSharpCompilation.Create("trees", sources, ScriptCompiler.Platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, checkOverflow: true));
        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5).Select(d =>
            $"{d}\n{d.Location.SourceTree}")));
        assembly.Position = 0;
        return new AssemblyLoadContext(null).LoadFromStream(assembly);
    }
}
