using System.Text.Json;
using Docker.DotNet.Models;

namespace Docker.DotNet;

/// <summary>Containers, as IContainerOperations names them.</summary>
public sealed class ContainerOperations
{
    private readonly DockerClient client;

    internal ContainerOperations(DockerClient client) => this.client = client;

    /// <summary>Makes a container; it does not run yet.</summary>
    public Task<CreateContainerResponse> CreateContainerAsync(CreateContainerParameters parameters, CancellationToken cancellationToken = default) =>
        client.Read<CreateContainerResponse>(HttpMethod.Post, "containers/create", DockerClient.Body(parameters), cancellationToken);

    /// <summary>Starts it.</summary>
    public async Task StartContainerAsync(string id, ContainerStartParameters? parameters = null, CancellationToken cancellationToken = default)
    {
        _ = parameters;
        using var response = await client.Send(HttpMethod.Post, $"containers/{id}/start", null, cancellationToken);
    }

    /// <summary>What became of it; one that is gone is a <see cref="DockerApiException"/> with 404.</summary>
    public Task<ContainerInspectResponse> InspectContainerAsync(string id, CancellationToken cancellationToken = default) =>
        client.Read<ContainerInspectResponse>(HttpMethod.Get, $"containers/{id}/json", null, cancellationToken);

    /// <summary>Kills it.</summary>
    public async Task KillContainerAsync(string id, CancellationToken cancellationToken = default)
    {
        using var response = await client.Send(HttpMethod.Post, $"containers/{id}/kill", null, cancellationToken);
    }

    /// <summary>Waits for its end and returns its exit code.</summary>
    public async Task<long> WaitContainerAsync(string id, CancellationToken cancellationToken = default) =>
        (await client.Read<JsonElement>(HttpMethod.Post, $"containers/{id}/wait", null, cancellationToken)).GetProperty("StatusCode").GetInt64();

    /// <summary>Removes it.</summary>
    public async Task RemoveContainerAsync(string id, ContainerRemoveParameters parameters, CancellationToken cancellationToken = default)
    {
        using var response = await client.Send(HttpMethod.Delete, $"containers/{id}?force={Flag(parameters.Force)}&v={Flag(parameters.RemoveVolumes)}", null, cancellationToken);
    }

    /// <summary>One stream in both directions; frames of the two outputs come multiplexed.</summary>
    public async Task<MultiplexedStream> AttachContainerAsync(string id, bool tty, ContainerAttachParameters parameters, CancellationToken cancellationToken = default)
    {
        var path = $"containers/{id}/attach?stream={Flag(parameters.Stream)}&stdin={Flag(parameters.Stdin)}&stdout={Flag(parameters.Stdout)}&stderr={Flag(parameters.Stderr)}";
        var response = await client.Send(HttpMethod.Post, path, null, cancellationToken, upgrade: true);
        return new MultiplexedStream(await response.Content.ReadAsStreamAsync(cancellationToken), multiplexed: !tty);
    }

    /// <summary>The containers that pass the filters.</summary>
    public Task<IList<ContainerListResponse>> ListContainersAsync(ContainersListParameters parameters, CancellationToken cancellationToken = default) =>
        client.Read<IList<ContainerListResponse>>(HttpMethod.Get,
            $"containers/json?all={Flag(parameters.All)}&filters={Uri.EscapeDataString(JsonSerializer.Serialize(parameters.Filters))}", null, cancellationToken);

    /// <summary>The processes that run in it, with the engine's own numbers.</summary>
    public Task<ContainerProcessesResponse> ListProcessesAsync(string id, ContainerListProcessesParameters parameters, CancellationToken cancellationToken = default) =>
        client.Read<ContainerProcessesResponse>(HttpMethod.Get, $"containers/{id}/top?ps_args={Uri.EscapeDataString(parameters.PsArgs)}", null, cancellationToken);

    private static string Flag(bool value) => value ? "true" : "false";
}
