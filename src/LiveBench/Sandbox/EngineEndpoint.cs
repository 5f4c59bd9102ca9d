namespace LiveBench.Sandbox;

/// <summary>Where a container engine listens, how that was found, and under which certificates it is spoken to (null: without TLS).</summary>
public sealed record EngineEndpoint(Uri Address, string Source, EngineCertificates? Certificates = null)
{
    private const string Valid = "unix:///path/to/docker.sock, tcp://127.0.0.1:2375, https://host:2376, ssh://user@host, npipe://./pipe/docker_engine";

    /// <summary>
    /// The first that is said or found: the flag, DOCKER_HOST, the Docker context, the usual sockets, Podman's. Null when there is none.
    /// </summary>
    /// <exception cref="UsageException">An address was given that is none, a context that is not there, or certificates that are incomplete.</exception>
    public static EngineEndpoint? Find(string? flag, Func<string, string?>? environment = null, Func<string, bool>? exists = null)
    {
        environment ??= Environment.GetEnvironmentVariable;
        exists ??= File.Exists;
        var home = environment("HOME") ?? environment("USERPROFILE") ?? "";
        var configuration = environment("DOCKER_CONFIG") is { Length: > 0 } chosen ? chosen : Path.Combine(home, ".docker");
        if (flag is { Length: > 0 })
            return Said(flag, "--docker-host", environment, configuration);
        if (environment("DOCKER_HOST") is { Length: > 0 } host)
            return Said(host, "DOCKER_HOST", environment, configuration);
        if (DockerContext.Chosen(environment, configuration) is { } context)
            return new EngineEndpoint(Parse(context.Host, context.Source), context.Source, context.Certificates);
        if (OperatingSystem.IsWindows())
            return new EngineEndpoint(new Uri("npipe://./pipe/docker_engine"), "the usual pipe");
        var runtime = environment("XDG_RUNTIME_DIR") ?? "";
        string[] sockets = ["/var/run/docker.sock", $"{runtime}/docker.sock", $"{home}/.docker/run/docker.sock", $"{home}/.colima/default/docker.sock", $"{runtime}/podman/podman.sock", "/run/podman/podman.sock"];
        return sockets.FirstOrDefault(exists) is { } socket ? new EngineEndpoint(new Uri($"unix://{socket}"), "the usual sockets") : null;
    }

    private static EngineEndpoint Said(string address, string source, Func<string, string?> environment, string configuration)
    {
        var uri = Parse(address, source);
        return new EngineEndpoint(uri, source, uri.Scheme is "tcp" or "https" ? EngineCertificates.Said(environment, configuration, uri.Scheme == "https") : null);
    }

    private static Uri Parse(string address, string source)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !(uri.Scheme is "unix" or "npipe" || (uri.Scheme is "tcp" or "http" or "https" or "ssh" && uri.Host.Length > 0)))
            throw new UsageException($"{source} is '{address}', no engine's address; valid: {Valid}");
        if (uri.Scheme == "ssh" && (uri.UserInfo.Contains(':', StringComparison.Ordinal) || uri.Query.Length > 0 || uri.Fragment.Length > 0))
            throw new UsageException($"{source} is an ssh address with more than ssh://[user@]host[:port][/path/to/socket]; a password is never taken from it: give ssh a key");
        return uri;
    }
}
