using System.Text.Json;
using System.Text.Json.Nodes;
using LiveBench.Tasks;

namespace LiveBench.Templates;

/// <summary>
/// The inside of a worker process: reads requests, a JSON object a line, runs scripts, writes answers. Whatever a script does ends as
/// a <see cref="TemplateError"/>, or ends the process, which the other side reports.
/// </summary>
public static class WorkerLoop
{
    /// <summary>Serves requests until the input ends.</summary>
    /// <param name="cacheFolder">Where compiled scripts are kept.</param>
    public static void Serve(TextReader requests, TextWriter answers, string cacheFolder)
    {
        var compiler = new ScriptCompiler(cacheFolder);
        var scripts = new Dictionary<string, CompiledScript>();
        var writing = new Lock();
        using var watchdog = new Watchdog(error => Write(Error(error)));
        while (requests.ReadLine() is { } line)
        {
            using var request = JsonDocument.Parse(line);
            Write(Answer(request.RootElement, compiler, scripts, watchdog));
        }

        void Write(JsonObject answer)
        {
            lock (writing)
            {
                answers.WriteLine(answer.ToJsonString());
                answers.Flush();
            }
        }
    }

    private static JsonObject Answer(JsonElement request, ScriptCompiler compiler, Dictionary<string, CompiledScript> scripts, Watchdog watchdog)
    {
        var template = new TaskTemplate(request.GetProperty("template").GetString()!, request.GetProperty("file").GetString()!, request.GetProperty("text").GetString()!);
        try
        {
            var key = $"{template.File}\n{template.Version}";
            if (!scripts.TryGetValue(key, out var script))
                scripts[key] = script = compiler.Compile(template);
            var level = request.GetProperty("level").GetInt32();
            var draft = new DraftRequest(request.GetProperty("id").GetString()!, template.Id, template.Version, level, request.GetProperty("tests").GetInt32());
            var rng = new Rng(Convert.FromHexString(request.GetProperty("seed").GetString()!));
            Fuel.Refill();
            using var watched = watchdog.Watch(template.File);
            var made = Draft(script, new TemplateScope(rng, level, template.Text), template);
            if (request.TryGetProperty("test", out var test))
                return Check(made, draft, rng, test.GetInt32(), request.GetProperty("got"));
            var drawn = made.Realise(draft, rng.Derive("tests"));
            return new JsonObject
            {
                ["shown"] = TaskJson.Shown(drawn.Task),
                ["private"] = TaskJson.Private(drawn.Task),
                ["lines"] = new JsonArray([.. drawn.ReferenceLines.Select(l => JsonValue.Create(l))]),
                ["draws"] = new JsonArray([.. rng.Draws.Select(d => new JsonArray(d.Line, d.Ordinal, d.Drawn, d.Surface))]),
            };
        }
        catch (TemplateException e)
        {
            return Error(e.Error);
        }
#pragma warning disable CA1031 // the edge between a script and us: whatever it throws is its own fault, and is reported as that
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Error(ScriptFault.Explain(template.File, e));
        }
    }

    private static TaskDraft Draft(CompiledScript script, TemplateScope scope, TaskTemplate template) => script.Run(scope) switch
    {
        TaskDraft draft => draft,
        null => throw new TemplateException(new TemplateError(template.File, template.Text.TrimEnd().Count(c => c == '\n') + 1, 1,
            "the script returned nothing; end it with return Coding(…), Reasoning(…) or Class(…)")),
        var other => throw new TemplateException(new TemplateError(template.File, template.Text.TrimEnd().Count(c => c == '\n') + 1, 1,
            $"the script returned a {other.GetType().Name}; end it with return Coding(…), Reasoning(…) or Class(…)")),
    };

    private static JsonObject Check(TaskDraft made, DraftRequest draft, Rng rng, int test, JsonElement got)
    {
        var body = made.Realise(draft, rng.Derive("tests")).Task.Body;
        var type = body switch
        {
            TaskBody.Coding { Signature: Signature.Function f } => f.Method.Returns,
            TaskBody.Reasoning r => r.AnswerType,
            _ => throw new InvalidOperationException("a class has no checker"),
        };
        return new JsonObject { ["accepted"] = made.Check(draft, rng.Derive("tests"), test, ValueJson.Read(got, type)) };
    }

    private static JsonObject Error(TemplateError error) => new()
    {
        ["error"] = new JsonObject { ["file"] = error.File, ["line"] = error.Line, ["column"] = error.Column, ["what"] = error.What },
    };
}
