using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Scripting;

namespace LiveBench.Templates;

/// <summary>
/// Compiles a template script: diagnostics on the text as it is, then the same text with fuel, and the allow-list on what came out, which is
/// kept on disk under the hash of the text and of this library, so a second start does not compile.
/// </summary>
internal sealed class ScriptCompiler(string cacheFolder)
{
    /// <summary>The class that Roslyn makes of a script.</summary>
    internal const string ScriptClass = "Template";

    private static readonly string[] Imports = ["System", "System.Linq", "System.Collections.Generic", "System.Text", "LiveBench.Templates"];

    /// <summary>The assemblies that scripts and their references may see; which of their types, the allow-list says.</summary>
    internal static readonly ImmutableArray<MetadataReference> Platform = [.. References()];

    private static readonly string Compiler =
        $"{typeof(ScriptCompiler).Module.ModuleVersionId}/{Environment.Version}/{typeof(CSharpCompilation).Assembly.GetName().Version}";

    /// <summary>The compiled script, from disk where it was compiled before.</summary>
    /// <exception cref="TemplateException">It does not compile, or names what a template may not.</exception>
    public CompiledScript Compile(TaskTemplate template)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Compiler}\n{template.File}\n{template.Text}")))[..32];
        var kept = Path.Combine(cacheFolder, key + ".script");
        if (Read(kept) is { } known)
            return known;
        var (assembly, symbols) = Emit(template);
        Keep(kept, assembly, symbols);
        return new CompiledScript(assembly, symbols);
    }

    private static (byte[] Assembly, byte[] Symbols) Emit(TaskTemplate template)
    {
        var options = ScriptOptions.Default
            .WithImports(Imports)
            .WithReferences(Platform)
            .WithFilePath(template.File)
            .WithFileEncoding(Encoding.UTF8)
            .WithEmitDebugInformation(true)
            .WithLanguageVersion(LanguageVersion.Latest)
            .WithOptimizationLevel(OptimizationLevel.Release)
            .WithMetadataResolver(NoMetadata.Instance)
            .WithSourceResolver(NoSources.Instance)
            .WithAllowUnsafe(false);
        var compilation = (CSharpCompilation)CSharpScript.Create<object>(EditorScope.Without(template.Text), options, typeof(TemplateScope)).GetCompilation();
        compilation = compilation.WithOptions(compilation.Options.WithScriptClassName(ScriptClass).WithDeterministic(true).WithConcurrentBuild(false));
        var tree = compilation.SyntaxTrees.Single();
        Require(template, compilation.GetDiagnostics(), () => Allow(null));
        void Allow(byte[]? assembly)
        {
            if (SymbolAllowList.FirstRefused(template.File, tree, compilation.GetSemanticModel(tree), assembly) is { } refused)
                throw new TemplateException(refused);
        }
        var fuelled = compilation.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(new FuelRewriter().Visit(tree.GetRoot()), tree.Options));
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = fuelled.Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        Require(template, emitted.Diagnostics, () => Allow(null));
        Allow(assembly.ToArray());
        return (assembly.ToArray(), symbols.ToArray());
    }

    /// <summary>No errors; where there are, what the script may not name is said first.</summary>
    private static void Require(TaskTemplate template, ImmutableArray<Diagnostic> diagnostics, Action allow)
    {
        if (diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is not { } error)
            return;
        allow();
        var at = error.Location.GetLineSpan().StartLinePosition;
        throw new TemplateException(new TemplateError(template.File, at.Line + 1, at.Character + 1,
            $"{error.Id}: {error.GetMessage()} (a template is a C# script that ends with return Coding(…), Reasoning(…) or Class(…))"));
    }

    private static IEnumerable<MetadataReference> References()
    {
        string[] needed = ["System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Linq", "System.Collections.Immutable",
            "System.Text.RegularExpressions", "System.Text.Json", "System.Runtime.Numerics", "System.Memory", "System.Runtime.Extensions", "netstandard", "System.Console",
            "System.Threading", "System.Threading.Thread", "System.Net.Primitives", "System.Net.Http", "System.Diagnostics.Process", "System.Security.Cryptography"];
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return trusted.Where(path => needed.Contains(Path.GetFileNameWithoutExtension(path)))
            .Append(typeof(TemplateScope).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path));
    }

    private static CompiledScript? Read(string file)
    {
        try
        {
            using var reader = new BinaryReader(File.OpenRead(file));
            var assembly = reader.ReadBytes(reader.ReadInt32());
            return new CompiledScript(assembly, reader.ReadBytes(reader.ReadInt32()));
        }
        catch (Exception e) when (e is IOException or BadImageFormatException or UnauthorizedAccessException or TypeLoadException)
        {
            return null;                                   // not kept yet, or torn: compiling again is always right
        }
    }

    private void Keep(string file, byte[] assembly, byte[] symbols)
    {
        try
        {
            Directory.CreateDirectory(cacheFolder);
            var draft = $"{file}.{Environment.ProcessId}";
            using (var writer = new BinaryWriter(File.Create(draft)))
            {
                writer.Write(assembly.Length);
                writer.Write(assembly);
                writer.Write(symbols.Length);
                writer.Write(symbols);
            }
            File.Move(draft, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A cache that cannot be written costs time, not correctness.
        }
    }

    private sealed class NoMetadata : MetadataReferenceResolver
    {
        public static readonly NoMetadata Instance = new();

        public override bool Equals(object? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => 1;

        public override ImmutableArray<PortableExecutableReference> ResolveReference(string reference, string? baseFilePath, MetadataReferenceProperties properties) => [];
    }

    private sealed class NoSources : SourceReferenceResolver
    {
        public static readonly NoSources Instance = new();

        public override bool Equals(object? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => 1;

        public override string? NormalizePath(string path, string? baseFilePath) => path;

        public override Stream OpenRead(string resolvedPath) => throw new FileNotFoundException(resolvedPath);

        public override string? ResolveReference(string path, string? baseFilePath) => null;
    }
}
