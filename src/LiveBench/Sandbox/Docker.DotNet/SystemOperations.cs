using Docker.DotNet.Models;

namespace Docker.DotNet;

/// <summary>The engine itself, as ISystemOperations names it.</summary>
public sealed class SystemOperations
{
    private readonly DockerClient client;

    internal SystemOperations(DockerClient client) => this.client = client;

    /// <summary>Its version and the API versions it speaks.</summary>
    public Task<VersionResponse> GetVersionAsync(CancellationToken cancellationToken = default) =>
        client.Read<VersionResponse>(HttpMethod.Get, "version", null, cancellationToken);

    /// <summary>Its machine, runtimes and cgroups.</summary>
    public Task<SystemInfoResponse> GetSystemInfoAsync(CancellationToken cancellationToken = default) =>
        client.Read<SystemInfoResponse>(HttpMethod.Get, "info", null, cancellationToken);
}
