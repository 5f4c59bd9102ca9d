using System.Text.Json.Serialization;

namespace Docker.DotNet.Models;

/// <summary>What GET /version says.</summary>
public sealed record VersionResponse(string Version, string APIVersion, string Os, string Arch, IList<ComponentVersion>? Components);

/// <summary>A part of an engine, and its version.</summary>
public sealed record ComponentVersion(string Name, string? Version);

/// <summary>What GET /info says, as far as it is read here.</summary>
public sealed record SystemInfoResponse(
    string ID, string OSType, string Architecture, string OperatingSystem, string CgroupVersion, string DefaultRuntime,
    Dictionary<string, object?>? Runtimes, int NCPU, long MemTotal, string ServerVersion, string? Name, string? DockerRootDir, IList<string>? SecurityOptions);

/// <summary>GET /containers/{id}/json, as far as it is read here.</summary>
public sealed record ContainerInspectResponse(string ID, ContainerState State);

/// <summary>Whether a container runs, and how it ended.</summary>
public sealed record ContainerState(bool Running, bool OOMKilled, long ExitCode, int Pid);

/// <summary>POST /containers/create.</summary>
public sealed class CreateContainerParameters
{
    /// <summary>The image's tag or digest.</summary>
    public required string Image { get; init; }

    /// <summary>Labels, to find the container again.</summary>
    public Dictionary<string, string> Labels { get; init; } = [];

    /// <summary>Keeps the standard input open.</summary>
    public bool OpenStdin { get; init; }

    /// <summary>Closes the standard input when the first attached client leaves.</summary>
    public bool StdinOnce { get; init; }

    /// <summary>Attaches the standard input.</summary>
    public bool AttachStdin { get; init; }

    /// <summary>Attaches the standard output.</summary>
    public bool AttachStdout { get; init; }

    /// <summary>Attaches the standard error.</summary>
    public bool AttachStderr { get; init; }

    /// <summary>No network interface but loopback.</summary>
    public bool NetworkDisabled { get; init; }

    /// <summary>Replaces the image's command.</summary>
    public IList<string>? Cmd { get; init; }

    /// <summary>Replaces the image's entry point.</summary>
    public IList<string>? Entrypoint { get; init; }

    /// <summary>Environment variables, <c>NAME=value</c>.</summary>
    public IList<string>? Env { get; init; }

    /// <summary>The user that the first process runs as.</summary>
    public string? User { get; init; }

    /// <summary>Limits and isolation.</summary>
    public HostConfig HostConfig { get; init; } = new();
}

/// <summary>A container's limits and isolation.</summary>
public sealed class HostConfig
{
    /// <summary>"none", "host" or a network's name.</summary>
    public string NetworkMode { get; init; } = "none";

    /// <summary>"none", "private" or "host".</summary>
    public string? IpcMode { get; init; }

    /// <summary>The OCI runtime; null for the engine's default.</summary>
    public string? Runtime { get; init; }

    /// <summary>A root file system nobody can write to.</summary>
    public bool ReadonlyRootfs { get; init; }

    /// <summary>Capabilities taken away.</summary>
    public IList<string> CapDrop { get; init; } = [];

    /// <summary>Capabilities given back.</summary>
    public IList<string> CapAdd { get; init; } = [];

    /// <summary>Options such as no-new-privileges.</summary>
    public IList<string> SecurityOpt { get; init; } = [];

    /// <summary>Bytes of memory.</summary>
    public long Memory { get; init; }

    /// <summary>Bytes of memory and swap together.</summary>
    public long MemorySwap { get; init; }

    /// <summary>Processes and threads.</summary>
    public long? PidsLimit { get; set; }

    /// <summary>Mounts in memory, path to options.</summary>
    public Dictionary<string, string> Tmpfs { get; init; } = [];

    /// <summary>Limits of its processes; one that is not named is the engine's default.</summary>
    public IList<Ulimit> Ulimits { get; init; } = [];

    /// <summary>Paths hidden from the container.</summary>
    public IList<string>? MaskedPaths { get; init; }

    /// <summary>Where the output is logged.</summary>
    public LogConfig LogConfig { get; init; } = new();
}

/// <summary>A limit of a process: <c>nofile</c>, <c>nproc</c> …</summary>
public sealed record Ulimit(string Name, long Soft, long Hard);

/// <summary>A logging driver.</summary>
public sealed class LogConfig
{
    /// <summary>"none" keeps no log.</summary>
    public string Type { get; init; } = "none";
}

/// <summary>The answer to POST /containers/create.</summary>
public sealed record CreateContainerResponse([property: JsonPropertyName("Id")] string ID);

/// <summary>POST /containers/{id}/start.</summary>
public sealed class ContainerStartParameters;

/// <summary>DELETE /containers/{id}.</summary>
public sealed class ContainerRemoveParameters
{
    /// <summary>Kills it first.</summary>
    public bool Force { get; init; }

    /// <summary>Removes its anonymous volumes.</summary>
    public bool RemoveVolumes { get; init; }
}

/// <summary>POST /containers/{id}/attach.</summary>
public sealed class ContainerAttachParameters
{
    /// <summary>Streams instead of returning what there is.</summary>
    public bool Stream { get; init; }

    /// <summary>The standard input.</summary>
    public bool Stdin { get; init; }

    /// <summary>The standard output.</summary>
    public bool Stdout { get; init; }

    /// <summary>The standard error.</summary>
    public bool Stderr { get; init; }
}

/// <summary>GET /containers/{id}/top.</summary>
public sealed class ContainerListProcessesParameters
{
    /// <summary>What ps is told.</summary>
    public string PsArgs { get; init; } = "-ef";
}

/// <summary>The answer to it: a row a process, in the columns of the titles.</summary>
public sealed record ContainerProcessesResponse(IList<string> Titles, IList<IList<string>> Processes);

/// <summary>GET /containers/json.</summary>
public sealed class ContainersListParameters
{
    /// <summary>Stopped ones too.</summary>
    public bool All { get; init; }

    /// <summary>Filters such as label, each with the values that pass.</summary>
    public IDictionary<string, IDictionary<string, bool>> Filters { get; init; } = new Dictionary<string, IDictionary<string, bool>>();
}

/// <summary>A container in a list.</summary>
public sealed record ContainerListResponse([property: JsonPropertyName("Id")] string ID, string Image, string State, Dictionary<string, string>? Labels, long Created);

/// <summary>What GET /images/{name}/json says, as far as it is read here.</summary>
public sealed record ImageInspectResponse([property: JsonPropertyName("Id")] string ID, long Size, string Architecture);

/// <summary>POST /build.</summary>
public sealed class ImageBuildParameters
{
    /// <summary>Tags of the result.</summary>
    public IList<string> Tags { get; init; } = [];

    /// <summary>The network of its RUN steps.</summary>
    public string? NetworkMode { get; init; }

    /// <summary>Build arguments.</summary>
    public IDictionary<string, string> BuildArgs { get; init; } = new Dictionary<string, string>();

    /// <summary>Labels of the result.</summary>
    public IDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();
}

/// <summary>POST /images/create: a pull, or an import of a root file system.</summary>
public sealed class ImagesCreateParameters
{
    /// <summary>The image to pull.</summary>
    public string? FromImage { get; init; }

    /// <summary>"-" to import what is sent along.</summary>
    public string? FromSrc { get; init; }

    /// <summary>The name an import gets, with or without its tag.</summary>
    public string? Repo { get; init; }

    /// <summary>The tag to pull, or that an import gets.</summary>
    public string? Tag { get; init; }
}

/// <summary>A message of a build, a pull or a load.</summary>
public sealed record JSONMessage(
    [property: JsonPropertyName("stream")] string? Stream,
    [property: JsonPropertyName("status")] string? Status,
    [property: JsonPropertyName("errorDetail")] JSONError? Error,
    [property: JsonPropertyName("error")] string? ErrorMessage);

/// <summary>What failed in a build, a pull or a load.</summary>
public sealed record JSONError([property: JsonPropertyName("message")] string? Message);
