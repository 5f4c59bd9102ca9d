using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LiveBench.Sandbox;

/// <summary>A context of Docker's command line: a name under which it keeps where an engine is.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Host">The engine's address.</param>
/// <param name="Certificates">What it is spoken to with; null without TLS.</param>
internal sealed record DockerContext(string Name, string Host, EngineCertificates? Certificates)
{
    private const string Default = "default";

    /// <summary>How it is named in messages.</summary>
    public string Source => $"the Docker context '{Name}'";

    /// <summary>DOCKER_CONTEXT, else the one that <c>docker context use</c> chose; null for the default one, which is the usual sockets.</summary>
    /// <exception cref="UsageException">DOCKER_CONTEXT names none that is there.</exception>
    public static DockerContext? Chosen(Func<string, string?> environment, string configuration)
    {
        if (environment("DOCKER_CONTEXT") is not { Length: > 0 } said)
            return Json(Path.Combine(configuration, "config.json"), c => c.GetProperty("currentContext").GetString()) is { Length: > 0 } current ? Read(configuration, current) : null;
        return said == Default ? null : Read(configuration, said)
            ?? throw new UsageException($"DOCKER_CONTEXT is '{said}', and there is no such Docker context in '{configuration}'; there are {string.Join(", ", Names(configuration))}");
    }

    private static IEnumerable<string> Names(string configuration)
    {
        var folder = Path.Combine(configuration, "contexts", "meta");
        var found = Directory.Exists(folder) ? Directory.EnumerateDirectories(folder).Select(f => Json(Path.Combine(f, "meta.json"), m => m.GetProperty(nameof(Name)).GetString())).OfType<string>() : [];
        return found.Prepend(Default).Distinct().Order(StringComparer.Ordinal);
    }

    /// <summary>A context is kept under the hash of its name.</summary>
    private static DockerContext? Read(string configuration, string name)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        var certificates = Path.Combine(configuration, "contexts", "tls", hash, "docker");
        return Json(Path.Combine(configuration, "contexts", "meta", hash, "meta.json"), meta =>
        {
            var docker = meta.GetProperty("Endpoints").GetProperty("docker");
            var unverified = docker.TryGetProperty("SkipTLSVerify", out var skip) && skip.ValueKind == JsonValueKind.True;
            return new DockerContext(name, docker.GetProperty(nameof(Host)).GetString()!, EngineCertificates.Kept(certificates, unverified));
        });
    }

    /// <summary>What a file of Docker's says; null for one that is not there or has another shape.</summary>
    private static T? Json<T>(string file, Func<JsonElement, T?> read) where T : class
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            return read(document.RootElement);
        }
        catch (Exception e) when (e is IOException or JsonException or KeyNotFoundException or InvalidOperationException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
