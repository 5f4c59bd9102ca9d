using System.Text.Json.Nodes;
using LiveBench.Rounds.Checks;
using LiveBench.Templates;

namespace LiveBench.Rounds.Gates;

/// <summary>The inside of a template worker's process: scripts, and the gates that need their functions alive.</summary>
public static class GateWorker
{
    /// <summary>Serves requests, a JSON object a line, until the input ends.</summary>
    /// <param name="cacheFolder">Where compiled scripts are kept.</param>
    public static void Serve(TextReader requests, TextWriter answers, string cacheFolder) => new WorkerLoop(cacheFolder, answers, Asks).Serve(requests);

    private static readonly Dictionary<string, Func<LiveTemplate, WorkerRequest, JsonObject>> Asks = new()
    {
        ["examine"] = (template, asked) => Examination.Of(template.Draw(asked.Seed, asked.Draft.Level), asked.Draft),
        ["survey"] = (template, asked) => TemplateSurvey.Of(template, new Rng(asked.Seed)).Json(),
        ["prompts"] = (template, asked) => PromptHashes.Drawn(template, asked.Seed, asked.Draft.Tests),
        ["repeat"] = (template, asked) => new JsonObject { ["answer"] = Parrot.Of(template, new Rng(asked.Seed), asked.Draft.Level).Repeat(asked.Json.GetProperty("prompt").GetString()!) },
    };
}
