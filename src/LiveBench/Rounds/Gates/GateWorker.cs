using System.Text.Json.Nodes;
using LiveBench.Rounds.Checks;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Rounds.Gates;

/// <summary>The inside of a template worker's process: scripts, and the gates that need their functions alive.</summary>
public static class GateWorker
{
    /// <summary>Serves requests, a JSON object a line, until the input ends.</summary>
    /// <param name="cacheFolder">Where compiled scripts are kept.</param>
    /// <param name="references">The language that references are written in.</param>
    public static void Serve(TextReader requests, TextWriter answers, string cacheFolder, Func<Language> references) =>
        new WorkerLoop(cacheFolder, answers, Asks(library => library is null ? "" : LibrarySource.Of(library, references()))).Serve(requests);

    private static Dictionary<string, Func<LiveTemplate, WorkerRequest, JsonObject>> Asks(Func<Library?, string> written) => new()
    {
        ["examine"] = (template, asked) => Examination.Of(template.Draw(asked.Seed, asked.Draft.Level), asked.Draft, written),
        ["survey"] = (template, asked) => TemplateSurvey.Of(template, new Rng(asked.Seed), written).Json(),
        ["prompts"] = (template, asked) => PromptHashes.Drawn(template, asked.Seed, asked.Draft.Tests),
        ["repeat"] = (template, asked) => new JsonObject { ["answer"] = Parrot.Of(template, new Rng(asked.Seed), asked.Draft.Level).Repeat(asked.Json.GetProperty("prompt").GetString()!) },
    };
}
