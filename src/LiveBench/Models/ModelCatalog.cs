using System.ClientModel;
using System.ClientModel.Primitives;
using LiveBench.Rounds;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Templates;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace LiveBench.Models;

/// <summary>A model ready to answer.</summary>
/// <param name="Version">What else tells this model from another of the same name: a replay file's hash, an engine version.</param>
/// <param name="Endpoint">Where it answers; "local" for what needs no network.</param>
/// <param name="Concurrency">How many requests may be under way at once.</param>
public sealed record OpenModel(ModelId Id, string Version, string Endpoint, int Concurrency, IChatClient Client) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Client.Dispose();
}

/// <summary>Finds the model behind a name.</summary>
public static class ModelCatalog
{
    /// <summary>A few valid names, for messages.</summary>
    public const string Examples = "openai/gpt-5, replay/answers.jsonl, builtin/reference, builtin/empty, builtin/mutant, builtin/parrot, builtin/noisy-0.7";

    private const string Local = "local";
    private const int LocalConcurrency = 16;
    private const int RemoteConcurrency = 8;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Opens a model for a round.</summary>
    /// <param name="language">What it is to answer in; builtin models know one.</param>
    /// <param name="samples">How many samples will be asked for; a replay file must hold them.</param>
    /// <param name="baseUrl">Another endpoint that speaks OpenAI's protocol.</param>
    /// <param name="worker">For builtin models that draw from templates; nothing is started for others.</param>
    /// <param name="environment">Where OPENAI_API_KEY and OPENAI_BASE_URL are looked up.</param>
    /// <exception cref="UsageException">No such provider or model, or no key.</exception>
    public static OpenModel Open(ModelId id, Round round, Language language, int samples, string? baseUrl, Func<string, string?> environment, TemplateWorker worker) => id.Provider switch
    {
        "builtin" when language.Name != Language.OfReferences && round.Tasks.Any(t => t.Body is TaskBody.Coding) =>
            throw new UsageException($"{id} answers in {Language.OfReferences} only, not in {language.Name}"),
        "builtin" => new OpenModel(id, EngineVersion.Current, Local, LocalConcurrency, new BuiltinModel(round, BuiltinAnswers.Of(id.Name, round, worker))),
        "replay" when ReplayModel.Open(id.Name, round, samples) is var (model, version) => new OpenModel(id, version, Local, LocalConcurrency, model),
        "openai" => OpenAI(id, baseUrl ?? environment("OPENAI_BASE_URL"), environment("OPENAI_API_KEY"), FirstPause),
        _ => throw new UsageException($"there is no provider '{id.Provider}' (in '{id}'); valid: openai, replay, builtin, as in {Examples}"),
    };

    /// <summary>A model of OpenAI's, or of any endpoint that speaks its protocol.</summary>
    internal static OpenModel OpenAI(ModelId id, string? baseUrl, string? key, TimeSpan firstPause)
    {
        if (baseUrl is not null && !(Uri.TryCreate(baseUrl, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            throw new UsageException($"'{baseUrl}' is no endpoint; valid: http://host:port/v1 or https://host/v1");
        if (key is not { Length: > 0 })
            key = baseUrl is not null ? "none" : throw new UsageException($"{id} needs a key: set OPENAI_API_KEY (with --base-url an endpoint without keys can be used)");
        var options = new OpenAIClientOptions { RetryPolicy = new ClientRetryPolicy(0), NetworkTimeout = Patience };
        if (baseUrl is not null)
            options.Endpoint = new Uri(baseUrl);
        options.AddPolicy(new IdempotencyKey(), PipelinePosition.PerCall);
        var chat = new ChatClient(id.Name, new ApiKeyCredential(key), options);
        var endpoint = options.Endpoint?.ToString() ?? "https://api.openai.com/v1";
        return new OpenModel(id, "", endpoint, RemoteConcurrency, new RetryingClient(new IdempotencyKey.Client(chat.AsIChatClient()), endpoint, firstPause));
    }
}
