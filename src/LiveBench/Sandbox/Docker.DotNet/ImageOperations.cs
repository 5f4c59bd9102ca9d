using System.Net.Http.Headers;
using System.Text.Json;
using Docker.DotNet.Models;

namespace Docker.DotNet;

/// <summary>Images, as IImageOperations names them.</summary>
public sealed class ImageOperations
{
    private readonly DockerClient client;

    internal ImageOperations(DockerClient client) => this.client = client;

    /// <summary>What the engine knows of an image; a missing one is a <see cref="DockerApiException"/> with 404.</summary>
    public Task<ImageInspectResponse> InspectImageAsync(string name, CancellationToken cancellationToken = default) =>
        client.Read<ImageInspectResponse>(HttpMethod.Get, $"images/{name}/json", null, cancellationToken);

    /// <summary>Pulls an image, or imports the root file system in <paramref name="imageStream"/>.</summary>
    public Task CreateImageAsync(ImagesCreateParameters parameters, Stream? imageStream, IProgress<JSONMessage>? progress, CancellationToken cancellationToken = default) =>
        client.Follow(HttpMethod.Post, "images/create?" + Query(
            ("fromImage", parameters.FromImage), ("fromSrc", parameters.FromSrc), ("repo", parameters.Repo), ("tag", parameters.Tag)),
            imageStream is null ? null : Tar(imageStream), progress, cancellationToken);

    /// <summary>Builds an image from a context in tar form, with the engine's classic builder.</summary>
    public Task BuildImageFromDockerfileAsync(ImageBuildParameters parameters, Stream contents, IProgress<JSONMessage>? progress, CancellationToken cancellationToken = default) =>
        client.Follow(HttpMethod.Post, "build?" + string.Join('&', parameters.Tags.Select(t => $"t={Uri.EscapeDataString(t)}").Append(Query(
            ("networkmode", parameters.NetworkMode), ("rm", "true"), ("forcerm", "true"),
            ("buildargs", JsonSerializer.Serialize(parameters.BuildArgs)), ("labels", JsonSerializer.Serialize(parameters.Labels))))),
            Tar(contents), progress, cancellationToken);

    /// <summary>Images in tar form; the caller disposes the stream.</summary>
    public async Task<Stream> SaveImagesAsync(string[] names, CancellationToken cancellationToken = default) =>
        await (await client.Send(HttpMethod.Get, "images/get?" + string.Join('&', names.Select(n => $"names={Uri.EscapeDataString(n)}")), null, cancellationToken)).Content.ReadAsStreamAsync(cancellationToken);

    /// <summary>Loads what <see cref="SaveImagesAsync"/> gave.</summary>
    public Task LoadImageAsync(Stream imageStream, IProgress<JSONMessage>? progress, CancellationToken cancellationToken = default) =>
        client.Follow(HttpMethod.Post, "images/load", Tar(imageStream), progress, cancellationToken);

    private static StreamContent Tar(Stream stream) => new(stream) { Headers = { ContentType = new MediaTypeHeaderValue("application/x-tar") } };

    private static string Query(params IEnumerable<(string Name, string? Value)> pairs) =>
        string.Join('&', pairs.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));
}
