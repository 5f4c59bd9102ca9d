namespace LiveBench.Sandbox;

/// <summary>
/// The Debian that sandbox images stand on: pulled from a registry, or, where none is reached, made by debootstrap from this machine's
/// own package source.
/// </summary>
internal static class BaseImage
{
    private const string Suite = "bookworm";

    /// <summary>The image's name, once the engine has it.</summary>
    /// <exception cref="FaultException">No registry gives it and it cannot be made here; the message says what would help.</exception>
    public static async Task<string> Ready(
        Engine engine, string repository, string tag, string publicImage, string publicTag, string cacheFolder, Action<string>? said, CancellationToken cancellation)
    {
        foreach (var image in new[] { $"{repository}:{tag}", $"{publicImage}:{publicTag}" })
            if (await engine.ImageId(image, cancellation) is not null)
                return image;
        said?.Invoke($"pulling {publicImage}:{publicTag}");
        if (await engine.Pull(publicImage, publicTag, null, cancellation))
            return $"{publicImage}:{publicTag}";
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root" || PackageSource() is not { } source)
            throw new FaultException($"no registry gives {publicImage}:{publicTag}; let the engine reach one, or load the image by hand (docker load), and try again");
        said?.Invoke($"no registry gives it: making {repository}:{tag} from this machine's package source");
        await Make(engine, repository, tag, source, cacheFolder, cancellation);
        return $"{repository}:{tag}";
    }

    private static async Task Make(Engine engine, string repository, string tag, string source, string cacheFolder, CancellationToken cancellation)
    {
        if (await Exit("sh", ["-c", "command -v debootstrap"], cancellation) != 0
            && await Exit("sh", ["-c", "apt-get update -qq && apt-get install -y -qq --no-install-recommends debootstrap"], cancellation) != 0)
            throw new FaultException("debootstrap could not be installed; apt-get install debootstrap says why");
        var root = Path.Combine(cacheFolder, $"base-{Environment.ProcessId}");
        var tar = root + ".tar";
        try
        {
            Directory.CreateDirectory(root);
            var made = await ChildProcess.Run("debootstrap", ["--variant=minbase", Suite, root, source], TimeSpan.FromMinutes(10), cancellation: cancellation);
            if (made.ExitCode != 0)
                throw new FaultException($"debootstrap failed:\n{string.Join('\n', made.Output.Split('\n').TakeLast(10))}");
            if (await Exit("tar", ["-C", root, "--exclude=./var/cache/apt/archives/*.deb", "--exclude=./var/lib/apt/lists/*", "--exclude=./usr/share/doc/*",
                "--exclude=./usr/share/locale/*", "--exclude=./usr/share/man/*", "-cf", tar, "."], cancellation) != 0)
                throw new FaultException($"'{root}' could not be packed");
            await using var stream = File.OpenRead(tar);
            await engine.Import(repository, tag, stream, cancellation);
        }
        finally
        {
            await Exit("rm", ["-rf", "--one-file-system", root, tar], CancellationToken.None);
        }
    }

    private static async Task<int> Exit(string command, string[] arguments, CancellationToken cancellation) =>
        (await ChildProcess.Run(command, arguments, TimeSpan.FromMinutes(10), cancellation: cancellation)).ExitCode;

    /// <summary>The address of the first Debian source in apt's own lists.</summary>
    private static string? PackageSource() =>
        new[] { "/etc/apt/sources.list" }.Concat(Directory.Exists("/etc/apt/sources.list.d") ? Directory.EnumerateFiles("/etc/apt/sources.list.d") : [])
            .Where(File.Exists)
            .SelectMany(File.ReadLines)
            .Where(l => l.StartsWith("deb ", StringComparison.Ordinal) || l.StartsWith("URIs:", StringComparison.Ordinal))
            .SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .FirstOrDefault(part => part.StartsWith("http", StringComparison.Ordinal) && part.TrimEnd('/').EndsWith("/debian", StringComparison.Ordinal));
}
