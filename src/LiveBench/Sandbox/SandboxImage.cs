using System.Formats.Tar;
using System.Security.Cryptography;
using System.Text;

namespace LiveBench.Sandbox;

/// <summary>
/// The image of a language: built from the sandbox folder for the engine's architecture, under a tag that is the hash of what went
/// in, so that it is built once.
/// </summary>
/// <param name="Tag">The tag.</param>
/// <param name="Id">The engine's own digest of it.</param>
public sealed record SandboxImage(string Tag, string Id)
{
    private const string BaseRepository = "livebench-base";
    private const string BaseTag = "bookworm";
    private const string PublicBase = "debian";
    private const string PublicTag = "bookworm-slim";

    private static readonly string[] Programs = ["supervisor", "floor"];

    /// <summary>The tag a language's image has on an engine, built or not.</summary>
    public static string TagOf(Engine engine, string sandboxFolder, Language language) =>
        $"livebench-{language.Name}:{ContentHash(sandboxFolder, language, engine.Architecture)}";

    /// <summary>The image, built if the engine does not have it.</summary>
    /// <exception cref="FaultException">It cannot be built; the message says which step failed.</exception>
    public static async Task<SandboxImage> Ready(
        Engine engine, SandboxFiles files, Language language, Action<string>? said, CancellationToken cancellation)
    {
        var tag = TagOf(engine, files.Sources, language);
        if (await engine.ImageId(tag, cancellation) is { } known)
            return new SandboxImage(tag, known);
        var stage = Path.Combine(files.Cache, "images", tag.Replace(':', '-'));
        var baseImage = BaseImage.Ready(engine, BaseRepository, BaseTag, PublicBase, PublicTag, files.Cache, said, cancellation);
        await Task.WhenAll(baseImage, PublishAll(engine, files, stage, language, said, cancellation));   // one waits for the network, one computes
        said?.Invoke($"building the sandbox image {tag}");
        await using var context = Context(files.Sources, stage, language);
        var log = new StringBuilder();
        try
        {
            await engine.Build(tag, context, new Dictionary<string, string> { ["BASE"] = await baseImage, ["LANGUAGES"] = string.Join(' ', Folders(language)) }, line => log.Append(line).Append('\n'), cancellation);
        }
        catch (FaultException e)
        {
            throw new FaultException($"the sandbox image could not be built: {e.Message}\n{string.Join('\n', log.ToString().Split('\n').TakeLast(20))}", e);
        }
        return await engine.ImageId(tag, cancellation) is { } built
            ? new SandboxImage(tag, built) : throw new FaultException($"the image {tag} was built and is not there");
    }

    private static async Task PublishAll(
        Engine engine, SandboxFiles files, string stage, Language language, Action<string>? said, CancellationToken cancellation)
    {
        foreach (var project in language.Publish)
            await Publish(engine, Path.Combine(files.Sources, "languages", language.Name, project), stage, language, project, files.Dotnet, said, cancellation);
    }

    private static async Task Publish(
        Engine engine, string project, string stage, Language language, string name, string dotnet, Action<string>? said, CancellationToken cancellation)
    {
        said?.Invoke($"publishing {language.Name}/{name} for linux-{engine.Architecture}");
        var output = Path.Combine(stage, "published", language.Name, name);
        // The project is built from a copy: an installed tool's own folder may be read-only, and two processes must not share one obj folder.
        var copy = Path.Combine(stage, $"source-{Environment.ProcessId}");
        CopyTree(Path.GetFullPath(Path.Combine(project, "..", "..", "..")), copy);
        try
        {
            var finished = await ChildProcess.Run(dotnet,
                ["publish", Path.Combine(copy, "languages", language.Name, name), "-c", "Release", "-r", $"linux-{engine.Architecture}", "--self-contained", "-o", output,
                    "-nodeReuse:false", "-p:UseSharedCompilation=false", "-v", "quiet", "-nologo"],
                TimeSpan.FromMinutes(10), cancellation: cancellation);
            if (finished.ExitCode != 0)
                throw new FaultException($"publishing {language.Name}/{name} failed:\n{finished.Output}{finished.Errors}");
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    private static void CopyTree(string from, string to)
    {
        foreach (var file in Sources(from))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    /// <summary>In a file that goes when it is closed: it is larger than what a host process should hold.</summary>
    private static FileStream Context(string sandboxFolder, string stage, Language language)
    {
        Directory.CreateDirectory(stage);
        var context = new FileStream(Path.Combine(stage, $"context-{Environment.ProcessId}.tar"), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        using (var tar = new TarWriter(context, TarEntryFormat.Pax, leaveOpen: true))
        {
            tar.WriteEntry(Path.Combine(sandboxFolder, "Dockerfile"), "Dockerfile");
            foreach (var file in Programs.SelectMany(name => Sources(Path.Combine(sandboxFolder, name))))
                tar.WriteEntry(file, Path.GetRelativePath(sandboxFolder, file).Replace('\\', '/'));
            foreach (var file in Folders(language).SelectMany(name => Copied(Path.Combine(sandboxFolder, "languages", name), language)))
                tar.WriteEntry(file, Path.GetRelativePath(sandboxFolder, file).Replace('\\', '/'));
            var published = Path.Combine(stage, "published");
            Directory.CreateDirectory(published);
            tar.WriteEntry(published, "published");
            foreach (var file in Directory.EnumerateFiles(published, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                Add(tar, file, $"published/{Path.GetRelativePath(published, file).Replace('\\', '/')}");
        }
        context.Position = 0;
        return context;
    }

    /// <summary>The folders an image holds, in the order they are installed.</summary>
    private static IEnumerable<string> Folders(Language language) => [.. language.BuildsOn, language.Name];

    /// <summary>What goes into the image as it is: everything, but of a language that is published the projects.</summary>
    private static IEnumerable<string> Copied(string folder, Language language) =>
        language.Publish.Count == 0 ? Sources(folder) : Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal);

    /// <summary>Readable and executable by every uid, whatever the host's own modes are.</summary>
    private static void Add(TarWriter tar, string file, string name)
    {
        using var content = File.OpenRead(file);
        tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name)
        {
            DataStream = content,
            Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute,
        });
    }

    private static string ContentHash(string sandboxFolder, Language language, string architecture)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{architecture}\n{language.Name}\n{Environment.Version}\n"));
        var own = Folders(language).Select(name => Path.Combine("languages", name) + Path.DirectorySeparatorChar).ToList();
        foreach (var file in Sources(sandboxFolder))
        {
            var name = Path.GetRelativePath(sandboxFolder, file);
            if (name.StartsWith("languages", StringComparison.Ordinal) && !own.Exists(folder => name.StartsWith(folder, StringComparison.Ordinal)))
                continue;
            hash.AppendData(Encoding.UTF8.GetBytes(name.Replace('\\', '/') + "\n"));
            hash.AppendData(File.ReadAllBytes(file));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(folder, f).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "bench"))
            .Order(StringComparer.Ordinal);
}
