using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LiveBench.Sandbox;

/// <summary>Where a container engine listens, and how that was found.</summary>
public sealed record EngineEndpoint(Uri Address, string Source)
{
    /// <summary>
    /// The first that is said or found: the flag, DOCKER_HOST, the Docker context, the usual sockets, Podman's. Null when there is none.
    /// </summary>
    /// <exception cref="UsageException">An address was given that is none.</exception>
    public static EngineEndpoint? Find(string? flag, Func<string, string?>? environment = null, Func<string, bool>? exists = null)
    {
        environment ??= Environment.GetEnvironmentVariable;
        exists ??= File.Exists;
        if (flag is { Length: > 0 })
            return new EngineEndpoint(Parse(flag, "--docker-host"), "--docker-host");
        if (environment("DOCKER_HOST") is { Length: > 0 } host)
            return new EngineEndpoint(Parse(host, "DOCKER_HOST"), "DOCKER_HOST");
        var home = environment("HOME") ?? environment("USERPROFILE") ?? "";
        if (Context(environment, home) is { } context)
            return context;
        if (OperatingSystem.IsWindows())
            return new EngineEndpoint(new Uri("npipe://./pipe/docker_engine"), "the usual pipe");
        var runtime = environment("XDG_RUNTIME_DIR") ?? "";
        string[] sockets = ["/var/run/docker.sock", $"{runtime}/docker.sock", $"{home}/.docker/run/docker.sock", $"{home}/.colima/default/docker.sock", $"{runtime}/podman/podman.sock", "/run/podman/podman.sock"];
        return sockets.FirstOrDefault(exists) is { } socket ? new EngineEndpoint(new Uri($"unix://{socket}"), "the usual sockets") : null;
    }

    private static Uri Parse(string address, string source) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "unix" or "tcp" or "http" or "npipe" ? new Uri(address)
        : throw new UsageException($"{source} is '{address}', no engine's address; valid: unix:///path/to/docker.sock, tcp://127.0.0.1:2375, npipe://./pipe/docker_engine");

    /// <summary>The current context of the Docker command line, kept under the hash of its name.</summary>
    private static EngineEndpoint? Context(Func<string, string?> environment, string home)
    {
        var folder = environment("DOCKER_CONFIG") is { Length: > 0 } chosen ? chosen : Path.Combine(home, ".docker");
        try
        {
            var name = environment("DOCKER_CONTEXT");
            if (name is not { Length: > 0 })
            {
                using var config = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "config.json")));
                name = config.RootElement.TryGetProperty("currentContext", out var current) ? current.GetString() : null;
            }
            if (name is null or "" or "default")
                return null;
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
            using var meta = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "contexts", "meta", hash, "meta.json")));
            var address = meta.RootElement.GetProperty("Endpoints").GetProperty("docker").GetProperty("Host").GetString()!;
            return new EngineEndpoint(Parse(address, $"the Docker context '{name}'"), $"the Docker context '{name}'");
        }
        catch (Exception e) when (e is IOException or JsonException or KeyNotFoundException or InvalidOperationException or UnauthorizedAccessException)
        {
            return null;                                   // no configuration, or one of another shape: the next place is asked
        }
    }
}
