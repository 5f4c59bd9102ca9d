using System.Net.Sockets;
using Docker.DotNet;
using Docker.DotNet.Models;

namespace LiveBench.Sandbox;

/// <summary>A container engine that answers: the one class that speaks to Docker, and as long as what it is asked for.</summary>
public sealed class Engine : IDisposable
{
    /// <summary>The label that every container of ours carries; its value is the process that made it.</summary>
    public const string OwnerLabel = "livebench.owner";

    private const int MostRemovals = 10;

    private static readonly TimeSpan EndPatience = TimeSpan.FromSeconds(3);

    private readonly DockerClient client;

    private Engine(DockerClient client, EngineEndpoint endpoint, VersionResponse version, SystemInfoResponse info, string? runtime)
    {
        this.client = client;
        Endpoint = endpoint;
        Version = version;
        Machine = info;
        Runtime = runtime;
    }

    /// <summary>Where it listens.</summary>
    public EngineEndpoint Endpoint { get; }

    /// <summary>Its versions.</summary>
    public VersionResponse Version { get; }

    /// <summary>Its machine.</summary>
    public SystemInfoResponse Machine { get; }

    /// <summary>What tells its machine from others: two engines on one machine share a kernel, and with it the uids.</summary>
    public string Kernel => Machine.Name is { Length: > 0 } name ? name : Machine.ID;

    /// <summary>The OCI runtime that its containers are made with; null for the engine's default.</summary>
    public string? Runtime { get; }

    /// <summary>The runtime that containers use: <c>runc</c>, <c>runsc</c>.</summary>
    public string RuntimeName => Runtime ?? (Machine.DefaultRuntime is { Length: > 0 } usual ? usual : "default");

    /// <summary>The .NET name of its processor: <c>x64</c> or <c>arm64</c>.</summary>
    public string Architecture => Version.Arch switch { "amd64" or "x86_64" => "x64", "arm64" or "aarch64" => "arm64", var other => other };

    /// <summary>Connects and asks the engine for its versions.</summary>
    /// <param name="runtime">The OCI runtime; null for the best that the engine has for the isolation.</param>
    /// <exception cref="FaultException">It does not answer, or cannot keep answers apart; the message says what would help.</exception>
    /// <exception cref="UsageException">It has no such runtime.</exception>
    public static async Task<Engine> Connect(EngineEndpoint endpoint, string? runtime, CancellationToken cancellation, Isolation isolation = Isolation.Process)
    {
        var client = new DockerClientConfiguration(EngineConnection.To(endpoint)).CreateClient();
        try
        {
            var (version, info) = (await client.System.GetVersionAsync(cancellation), await client.System.GetSystemInfoAsync(cancellation));
            if (EngineObjection.To(endpoint, version, info, runtime) is { } objection)
                throw objection;
            return new Engine(client, endpoint, version, Podman.Is(version) ? Podman.Identified(info) : info, Crun.Chosen(runtime, isolation, version, info));
        }
        catch (Exception e)
        {
            client.Dispose();
            if (!IsEngineFailure(e))
                throw;
            throw new FaultException($"no container engine answers at {endpoint.Address} (from {endpoint.Source}): {EngineObjection.Refusal(endpoint, e) ?? EngineObjection.Reason(e)}", e);
        }
    }

    /// <summary>The image's id, or null when the engine does not have it.</summary>
    public Task<string?> ImageId(string tag, CancellationToken cancellation) => Guard(async () =>
    {
        try
        {
            return (await client.Images.InspectImageAsync(tag, cancellation)).ID;
        }
        catch (DockerApiException e) when (e.StatusCode == System.Net.HttpStatusCode.NotFound)
        {
            return null;
        }
    });

    /// <summary>Builds an image from a context in tar form.</summary>
    public Task Build(string tag, Stream context, IDictionary<string, string> arguments, Action<string>? said, CancellationToken cancellation) => Guard(async () =>
    {
        var parameters = new ImageBuildParameters { Tags = [tag], NetworkMode = "host", BuildArgs = arguments, Labels = new Dictionary<string, string> { ["livebench"] = "sandbox" } };
        await client.Images.BuildImageFromDockerfileAsync(parameters, context, Said(said), cancellation);
        return true;
    });

    /// <summary>Pulls an image; false when no registry gives it.</summary>
    public async Task<bool> Pull(string image, string tag, Action<string>? said, CancellationToken cancellation)
    {
        try
        {
            await client.Images.CreateImageAsync(new ImagesCreateParameters { FromImage = image, Tag = tag }, null, Said(said), cancellation);
            return true;
        }
        catch (DockerApiException)
        {
            return false;
        }
    }

    /// <summary>Makes an image of a root file system in tar form.</summary>
    public Task Import(string repository, string tag, Stream tar, CancellationToken cancellation) => Guard(async () =>
    {
        // Podman reads no tag beside the repository.
        await client.Images.CreateImageAsync(new ImagesCreateParameters { FromSrc = "-", Repo = $"{repository}:{tag}" }, tar, null, cancellation);
        return true;
    });

    /// <summary>Images in tar form; the caller disposes the stream.</summary>
    public Task<Stream> Save(IReadOnlyList<string> tags, CancellationToken cancellation) => Guard(() => client.Images.SaveImagesAsync([.. tags], cancellation));

    /// <summary>Loads what <see cref="Save"/> gave.</summary>
    public Task Load(Stream tar, CancellationToken cancellation) => Guard(async () =>
    {
        await client.Images.LoadImageAsync(tar, null, cancellation);
        return true;
    });

    /// <summary>Makes, attaches and starts a container.</summary>
    /// <param name="parameters">Changed where the engine needs to be told otherwise.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<(string Id, MultiplexedStream Stream)> Start(CreateContainerParameters parameters, CancellationToken cancellation) => Guard(async () =>
    {
        if (Podman.Is(Version))
            Podman.Adapt(parameters.HostConfig);
        if (Gvisor.Is(Machine, RuntimeName))
            Gvisor.Adapt(parameters.HostConfig);
        // A request that is given up half-way may still be carried out, and nobody would know of the container.
        var id = (await client.Containers.CreateContainerAsync(parameters, CancellationToken.None)).ID;
        try
        {
            return (id, await AttachAndStart(id, cancellation));
        }
        catch
        {
            await Remove(id);
            throw;
        }
    });

    /// <summary>Starts a container again that has been told to end, as soon as it has: its processes, namespaces, limits and file systems in memory are new.</summary>
    public Task<MultiplexedStream> Restart(string id, CancellationToken cancellation) => Guard(async () =>
    {
        await client.Containers.WaitContainerAsync(id, cancellation);
        return await AttachAndStart(id, cancellation);
    });

    /// <summary>
    /// What became of a container whose stream broke off; null when it is gone. The stream ends before the engine has written down how
    /// the container did: that is waited for a moment only, since one whose supervisor hangs does not end.
    /// </summary>
    internal async Task<ContainerState?> Fate(string id, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(EndPatience);
        try
        {
            await Guard(() => client.Containers.WaitContainerAsync(id, patience.Token));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // It still runs.
        }
        catch (FaultException e) when (e.InnerException is DockerApiException { StatusCode: System.Net.HttpStatusCode.NotFound })
        {
            return null;
        }
        return await State(id, cancellation);
    }

    /// <summary>What a container does now; null when it is gone.</summary>
    internal Task<ContainerState?> State(string id, CancellationToken cancellation) => Guard(async () =>
    {
        try
        {
            return (await client.Containers.InspectContainerAsync(id, cancellation)).State;
        }
        catch (DockerApiException e) when (e.StatusCode == System.Net.HttpStatusCode.NotFound)
        {
            return null;
        }
    });

    /// <summary>Whether it answers now.</summary>
    public async Task<bool> Answers(CancellationToken cancellation)
    {
        try
        {
            _ = await client.System.GetVersionAsync(cancellation);
            return true;
        }
        catch (Exception e) when (IsEngineFailure(e))
        {
            return false;
        }
    }

    /// <summary>Removes a container, running or not; one that is gone already is fine, and so is an engine that is gone.</summary>
    public async Task Remove(string id)
    {
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            for (var tries = 1; !await Removed(id, tries == MostRemovals, patience.Token); tries++)
                await Task.Delay(200, patience.Token);
        }
        catch (Exception e) when (IsEngineFailure(e) || e is OperationCanceledException)
        {
            // The engine sweeps it, or the next start does.
        }
    }

    /// <summary>False when it is to be tried again: a container that is just ending may be refused.</summary>
    private async Task<bool> Removed(string id, bool last, CancellationToken cancellation)
    {
        try
        {
            await client.Containers.RemoveContainerAsync(id, new ContainerRemoveParameters { Force = true, RemoveVolumes = true }, cancellation);
            return true;
        }
        catch (DockerApiException e) when (!last)
        {
            return e.StatusCode == System.Net.HttpStatusCode.NotFound;
        }
    }

    /// <summary>Our containers on this engine, with the process that made each.</summary>
    public Task<IReadOnlyList<(string Id, string Owner)>> Owned(CancellationToken cancellation) => Guard<IReadOnlyList<(string, string)>>(async () =>
    {
        var filter = new Dictionary<string, IDictionary<string, bool>> { ["label"] = new Dictionary<string, bool> { [OwnerLabel] = true } };
        var containers = await client.Containers.ListContainersAsync(new ContainersListParameters { All = true, Filters = filter }, cancellation);
        return [.. containers.Select(c => (c.ID, c.Labels?.GetValueOrDefault(OwnerLabel) ?? ""))];
    });

    /// <summary>Our containers whose process, on this machine, runs no more.</summary>
    public async Task<IReadOnlyList<string>> Orphans(CancellationToken cancellation) =>
        [.. (await Owned(cancellation)).Where(c => Sandbox.Owner.IsGone(c.Owner)).Select(c => c.Id)];

    /// <summary>Removes them; returns how many there were.</summary>
    public async Task<int> Sweep(CancellationToken cancellation)
    {
        var orphans = await Orphans(cancellation);
        foreach (var id in orphans)
            await Remove(id);
        return orphans.Count;
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    internal static bool IsEngineFailure(Exception e) => e is HttpRequestException or SocketException or IOException or DockerApiException;

    private async Task<MultiplexedStream> AttachAndStart(string id, CancellationToken cancellation)
    {
        var stream = await client.Containers.AttachContainerAsync(id, tty: false, new ContainerAttachParameters { Stream = true, Stdin = true, Stdout = true, Stderr = true }, cancellation);
        try
        {
            await client.Containers.StartContainerAsync(id, null, cancellation);
            return stream;
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    private async Task<T> Guard<T>(Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception e) when (IsEngineFailure(e))
        {
            throw new FaultException($"the container engine at {Endpoint.Address} failed: {EngineObjection.Reason(e)}", e);
        }
    }

    private static Progress<JSONMessage>? Said(Action<string>? said) =>
        said is null ? null : new Progress<JSONMessage>(m => said((m.Stream ?? m.Status ?? "").TrimEnd()));
}
