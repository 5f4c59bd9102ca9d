using Docker.DotNet.Models;

namespace LiveBench.Sandbox;

/// <summary>Why an engine does not serve, in words that say what would help.</summary>
internal static class EngineObjection
{
    /// <summary>Why the engine cannot serve; null when it can.</summary>
    public static Exception? To(EngineEndpoint endpoint, VersionResponse version, SystemInfoResponse machine, string? runtime)
    {
        if (machine.SecurityOptions?.Any(o => o.StartsWith("name=rootless", StringComparison.Ordinal) || o.StartsWith("name=userns", StringComparison.Ordinal)) == true)
            return new FaultException($"the engine at {endpoint.Address} is rootless or maps user ids, and has too few of them to give every answer one of its own; run it as root (for a Podman machine: podman machine set --rootful)");
        // Podman takes a container's runtime from its own command line, and passes over what it is asked for.
        if (runtime is not null && Podman.Is(version) && runtime != machine.DefaultRuntime)
            return new UsageException($"the engine at {endpoint.Address} is Podman with the runtime '{machine.DefaultRuntime}', which cannot be chosen per container; start it with podman --runtime {runtime} system service");
        if (Gvisor.Objection(machine, runtime ?? machine.DefaultRuntime ?? "") is { } why)
            return new FaultException($"the engine at {endpoint.Address} cannot serve: {why}");
        return runtime is null || machine.Runtimes?.ContainsKey(runtime) == true ? null
            : new UsageException($"the engine at {endpoint.Address} has no runtime '{runtime}'; it has {string.Join(", ", machine.Runtimes?.Keys ?? Enumerable.Empty<string>())}");
    }

    /// <summary>What an engine means that hangs up on TLS, or on the lack of it.</summary>
    public static string? Refusal(EngineEndpoint endpoint, Exception e)
    {
        if (endpoint.Certificates is { } certificates)
            return e.InnerException is IOException { InnerException: { } cause } ? certificates.Refused(cause.GetBaseException().Message) : null;
        return e.Message.Contains("to an HTTPS server", StringComparison.Ordinal)
            ? $"{e.Message}; DOCKER_TLS_VERIFY=1 with DOCKER_CERT_PATH, or a Docker context, speaks TLS with it" : null;
    }

    /// <summary>A connection's own failure says more than the request that met it.</summary>
    public static string Reason(Exception e) => Crun.Explained(e is HttpRequestException { InnerException: { } inner } ? inner.Message : e.Message);
}
