using System.Security.Cryptography;
using System.Text;
using LiveBench.Wire;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace LiveBench.Compiler;

// Compiles answers one after the other, on references that are read once.
internal sealed class AnswerCompiler
{
    public const int MostSourceBytes = 1 << 20;

    private const string ImplicitUsings = """
        global using global::System;
        global using global::System.Collections.Generic;
        global using global::System.IO;
        global using global::System.Linq;
        global using global::System.Net.Http;
        global using global::System.Threading;
        global using global::System.Threading.Tasks;
        """;

    // No documentation (an include tag would open files); nothing here resolves #r, #load, key files or permission sets.
    private static readonly CSharpParseOptions syntax = new(LanguageVersion.Latest, DocumentationMode.None);

    private readonly CSharpCompilation plain;
    private readonly CSharpCompilation withChecks;

    public AnswerCompiler(string references)
    {
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            deterministic: true,
            concurrentBuild: false,
            generalDiagnosticOption: ReportDiagnostic.Suppress,
            // Annotations mean what they mean in a project; the warnings of the flow analysis would be thrown away.
            nullableContextOptions: NullableContextOptions.Annotations);
        plain = CSharpCompilation.Create("Answer", [Parse(ImplicitUsings, "usings.cs")], References(references), options);
        withChecks = plain.WithOptions(options.WithOverflowChecks(true));
    }

    public CompileResult Compile(string signature, string library, string source, bool checkedArithmetic)
    {
        var task = SignatureParser.Parse(signature);
        var answer = Parse(source, "answer.cs");
        var compilation = (checkedArithmetic ? withChecks : plain).AddSyntaxTrees(answer, Parse(library, "library.cs"));
        // Not a name that an answer could have by accident or by design: it would have to contain its own hash.
        var entryName = "Entry_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)).AsSpan(0, 12));
        var declared = AnswerType.Find(compilation, task.TypeName);
        var typeName = declared?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) ?? "global::" + task.TypeName;
        var entry = Parse(EntrySource.Write(task, typeName, entryName), "entry.cs");
        compilation = compilation.AddSyntaxTrees(entry);

        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        if (emitted.Success)
        {
            var bytes = assembly.ToArray();
            return new CompileResult.Compiled(Artifact.Pack(EntryToken.Find(bytes, entryName), bytes));
        }
        return new CompileResult.Rejected(Complaints.About(emitted.Diagnostics, answer, entry, task, declared));
    }

    private static SyntaxTree Parse(string source, string name) => CSharpSyntaxTree.ParseText(SourceText.From(source, Encoding.UTF8), syntax, name);

    private static List<MetadataReference> References(string folder)
    {
        var framework = new MetadataReferenceProperties(aliases: ["global", "framework"]);
        var wire = new MetadataReferenceProperties(aliases: ["wire"]);
        return [
            .. Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(file => MetadataReference.CreateFromFile(file, framework)),
            MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, typeof(Artifact).Assembly.GetName().Name + ".dll"), wire),
        ];
    }
}
