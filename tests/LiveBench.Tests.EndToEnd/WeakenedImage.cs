using System.Formats.Tar;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using LiveBench.Cli;
using LiveBench.Sandbox;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveBench.Tests.EndToEnd;

/// <summary>
/// The usual image with another supervisor, compiler or driver on top, under the tag that the changed sources have anyway, so that it
/// is built once. The supervisors of all breaches are compiled in one go, which the engine's cache then keeps for each.
/// </summary>
internal static partial class WeakenedImage
{
    private static readonly string[] programs = ["Compiler", "Driver"];

    /// <summary>Its tag, once the engine has it.</summary>
    public static async Task<string> Ready(
        Engine engine, string folder, Language language, IReadOnlyList<Replacement> replacements, CancellationToken cancellation)
    {
        var tag = SandboxImage.TagOf(engine, folder, language);
        if (await engine.ImageId(tag, cancellation) is null)
            await Build(engine, tag, folder, language, replacements, cancellation);
        return tag;
    }

    /// <summary>Copies the sandbox's sources and replaces pieces of them.</summary>
    public static void Write(string folder, IEnumerable<Replacement> replacements)
    {
        foreach (var file in Directory.EnumerateFiles(Installation.Sandbox, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(Installation.Sandbox, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        foreach (var replacement in replacements)
            replacement.ApplyIn(folder);
    }

    private static async Task Build(
        Engine engine, string tag, string folder, Language language, IReadOnlyList<Replacement> replacements, CancellationToken cancellation)
    {
        await using var context = new MemoryStream();
        await using (var tar = new TarWriter(context, leaveOpen: true))
        {
            await Add(tar, "Dockerfile", Encoding.UTF8.GetBytes(await Dockerfile(cancellation)));
            await AddSupervisors(tar, cancellation);
            await Add(tar, $"languages/{language.Name}/language.json", await File.ReadAllBytesAsync(Path.Combine(folder, "languages", language.Name, "language.json"), cancellation));
            foreach (var program in programs.Where(p => replacements.Any(r => r.File.StartsWith($"languages/{language.Name}/{p}/", StringComparison.Ordinal))))
                await Add(tar, $"languages/{language.Name}/{program}/LiveBench.{program}.dll", Compile(program, Path.Combine(folder, "languages", language.Name, program)));
        }
        context.Position = 0;
        var arguments = new Dictionary<string, string>
        {
            ["BASE"] = await BaseTag(engine, cancellation),
            ["USUAL"] = SandboxImage.TagOf(engine, Installation.Sandbox, Language.Read(Installation.Sandbox, language.Name)),
            ["SUPERVISOR"] = Key(replacements),
        };
        var said = new StringBuilder();
        try
        {
            await engine.Build(tag, context, arguments, line => said.AppendLine(line), cancellation);
        }
        catch (FaultException e)
        {
            throw new InvalidOperationException($"{e.Message}\n{said}", e);
        }
    }

    // The usual file up to where the supervisor is built, so that the engine has most of it already, and then as often as needed.
    private static async Task<string> Dockerfile(CancellationToken cancellation)
    {
        var usual = await File.ReadAllTextAsync(Path.Combine(Installation.Sandbox, "Dockerfile"), cancellation);
        var copy = usual.IndexOf("COPY supervisor", StringComparison.Ordinal);
        var gcc = Gcc().Match(usual).Groups[1].Value
            .Replace("/build/livebench-supervisor", "/build/out/$s", StringComparison.Ordinal).Replace("/build/supervisor/", "/build/supervisors/$s/", StringComparison.Ordinal);
        return $$"""
            ARG USUAL
            {{usual[..copy]}}COPY supervisors /build/supervisors
            RUN mkdir /build/out && cd /build/supervisors && for s in *; do {{gcc}} || exit 1; done

            FROM ${USUAL}
            ARG SUPERVISOR
            COPY --from=build /build/out/${SUPERVISOR} /opt/livebench/supervisor
            COPY languages /opt/livebench/languages

            """;
    }

    private static async Task AddSupervisors(TarWriter tar, CancellationToken cancellation)
    {
        var all = Breaches.All.SelectMany(breach => new[] { breach.AllReplaced, [.. breach.Behind.SelectMany(b => b.AllReplaced)] });
        foreach (var replacements in all.DistinctBy(Key).OrderBy(Key, StringComparer.Ordinal))
        {
            using var folder = new TemporaryFolder();
            Write(folder.Name, OfSupervisor(replacements));
            foreach (var file in Directory.EnumerateFiles(folder["supervisor"]).Order(StringComparer.Ordinal))
                await Add(tar, $"supervisors/{Key(replacements)}/{Path.GetFileName(file)}", await File.ReadAllBytesAsync(file, cancellation));
        }
    }

    private static string Key(IReadOnlyList<Replacement> replacements) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', OfSupervisor(replacements)))))[..12];

    private static IEnumerable<Replacement> OfSupervisor(IEnumerable<Replacement> replacements) =>
        replacements.Where(r => r.File.StartsWith("supervisor/", StringComparison.Ordinal));

    // What the usual image was built on; it is there, since that image is.
    private static async Task<string> BaseTag(Engine engine, CancellationToken cancellation) =>
        await engine.ImageId("livebench-base:bookworm", cancellation) is null ? "debian:bookworm-slim" : "livebench-base:bookworm";

    private static byte[] Compile(string program, string folder)
    {
        const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading;";
        var syntax = new CSharpParseOptions(LanguageVersion.Latest);
        var sources = Directory.EnumerateFiles(folder, "*.cs").Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), syntax, file));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("LiveBench.", StringComparison.Ordinal) || Path.GetFileName(file) == "LiveBench.Wire.dll");
        var compilation = CSharpCompilation.Create($"LiveBench.{program}", [.. sources, CSharpSyntaxTree.ParseText(Usings, syntax)],
            references.Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        return emitted.Success ? assembly.ToArray()
            : throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
    }

    // Always the same bytes for the same content: the engine's cache looks at nothing else.
    private static async Task Add(TarWriter tar, string name, byte[] bytes) => await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, name)
    {
        DataStream = new MemoryStream(bytes),
        ModificationTime = DateTimeOffset.UnixEpoch,
        Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead,
    });

    [GeneratedRegex(@"RUN (gcc .*/build/supervisor/\*\.c)")]
    private static partial Regex Gcc();
}
