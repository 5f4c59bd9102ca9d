using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveBench.Tasks;

namespace LiveBench.Templates;

/// <summary>
/// The inside of a worker process: reads requests, a JSON object a line, runs scripts, writes answers. Whatever a script does ends as
/// a <see cref="TemplateError"/>, or ends the process, which the other side reports.
/// </summary>
/// <param name="cacheFolder">Where compiled scripts are kept.</param>
/// <param name="answers">Where answers go.</param>
/// <param name="more">What later stages answer to besides, by what is asked.</param>
internal sealed class WorkerLoop(string cacheFolder, TextWriter answers, IReadOnlyDictionary<string, Func<LiveTemplate, WorkerRequest, JsonObject>> more)
{
    private readonly ScriptCompiler compiler = new(cacheFolder);
    private readonly Dictionary<string, LiveTemplate> scripts = [];
    private readonly LastDrawn last = new();
    private readonly Lock writing = new();

    /// <summary>Serves requests until the input ends.</summary>
    public void Serve(TextReader requests)
    {
        // Whatever culture the machine has, a number's text is the same.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        using var watchdog = new Watchdog(error => Write(Error(error)));
        while (requests.ReadLine() is { } line)
        {
            using var request = JsonDocument.Parse(line);
            Write(Answer(request.RootElement, watchdog));
        }
    }

    private JsonObject Answer(JsonElement request, Watchdog watchdog)
    {
        var template = new TaskTemplate(request.GetProperty("template").GetString()!, request.GetProperty("file").GetString()!, request.GetProperty("text").GetString()!);
        try
        {
            Fuel.Refill();
            var draft = new DraftRequest(request.GetProperty("id").GetString()!, template.Id, template.Version, request.GetProperty("level").GetInt32(), request.GetProperty("tests").GetInt32(),
                request.TryGetProperty("search", out var search) ? search.GetInt32() : TemplateWorker.UsualSearch);
            var seed = request.GetProperty("seed").GetString()!;
            var script = Compiled(template);
            LiveTask Live() => script.Draw(Convert.FromHexString(seed), draft.Level);
            var ask = request.GetProperty("ask").GetString()!;
            switch (ask)
            {
                case "check":
                    using (watchdog.Watch(template.File, Watchdog.ScriptTime))
                    {
                        // A checker is asked once a test, and drawing a task again takes its time: the last few are kept.
                        var kept = last.Get((template.File, draft, seed), () => Live().Draft);
                        return new JsonObject { ["accepted"] = Check(kept, request.GetProperty("input"), request.GetProperty("got")) };
                    }
                case "pace":
                    using (watchdog.Watch(template.File, Watchdog.ExaminingTime))
                        return Pace(script, new Rng(Convert.FromHexString(seed)), draft.Level, draft.Tests);
                case var _ when more.TryGetValue(ask, out var answer):
                    using (watchdog.Watch(template.File, Watchdog.ExaminingTime))
                        return answer(script, new WorkerRequest(draft, Convert.FromHexString(seed), request));
                default:
                    using (watchdog.Watch(template.File, Watchdog.ScriptTime))
                    {
                        var live = Live();
                        return Written(live.Draft.Realise(draft, live.Tests));
                    }
            }
        }
        catch (TemplateException e)
        {
            return Error(e.Error);
        }
#pragma warning disable CA1031 // the edge between a script and us: whatever it throws is its own fault, and is reported as that
        catch (Exception e)
#pragma warning restore CA1031
        {
            var error = ScriptFault.Explain(template.File, e);
            // Asked for many, it names the one.
            return Error(scripts.GetValueOrDefault(Key(template))?.Last is var (level, seed) && Convert.ToHexStringLower(seed) is var hex && hex != request.GetProperty("seed").GetString()
                ? error with { What = $"{error.What}; at level {level} with seed {hex}" } : error);
        }
    }

    /// <summary>A task that leaves the worker.</summary>
    internal static JsonObject Written(Drawn drawn) => new()
    {
        ["shown"] = TaskJson.Shown(drawn.Task),
        ["private"] = TaskJson.Private(drawn.Task),
        ["lines"] = new JsonArray([.. drawn.ReferenceLines.Select(l => JsonValue.Create(l.ScriptLine))]),
    };

    /// <summary>How long instances take, prompt and reference, without tests and gates.</summary>
    private static JsonObject Pace(LiveTemplate template, Rng seeds, int level, int instances)
    {
        var begun = Stopwatch.GetTimestamp();
        for (var i = 0; i < instances; i++)
        {
            _ = template.Draw(seeds.Bytes(), level).Draft.Asked;
        }
        return new JsonObject { ["microseconds"] = Stopwatch.GetElapsedTime(begun).TotalMicroseconds / instances };
    }

    private LiveTemplate Compiled(TaskTemplate template)
    {
        var key = Key(template);
        return scripts.TryGetValue(key, out var known) ? known : scripts[key] = new LiveTemplate(compiler.Compile(template), template);
    }

    private static string Key(TaskTemplate template) => $"{template.File}\n{template.Version}";

    private void Write(JsonObject answer)
    {
        lock (writing)
        {
            answers.WriteLine(answer.ToJsonString());
            answers.Flush();
        }
    }

    private static bool Check(TaskDraft draft, JsonElement input, JsonElement got)
    {
        var type = draft.Checked ?? throw new InvalidOperationException("a class has no checker");
        try
        {
            var value = ValueJson.Read(got, type);
            return draft.Check(draft is CodingDraft { Signature: Signature.Function f } ? new TestInput.Call([.. input.EnumerateArray().Zip(f.Method.Parameters, (v, p) => ValueJson.Read(v, p.Type))]) : null, value);
        }
        catch (UsageException)
        {
            return false;                                  // null, or a value of another type: no checker needs to see it
        }
    }

    private static JsonObject Error(TemplateError error) => new()
    {
        ["error"] = new JsonObject { ["file"] = error.File, ["line"] = error.Line, ["column"] = error.Column, ["what"] = error.What },
    };
}

/// <summary>What a worker is asked.</summary>
/// <param name="Seed">32 bytes.</param>
/// <param name="Json">The whole request, with what only some asks have.</param>
internal sealed record WorkerRequest(DraftRequest Draft, byte[] Seed, JsonElement Json);
