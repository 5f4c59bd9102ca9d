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
        var last = new LastDrawn();
        var writing = new Lock();
        using var watchdog = new Watchdog(error => Write(Error(error)));
        while (requests.ReadLine() is { } line)
        {
            using var request = JsonDocument.Parse(line);
            Write(Answer(request.RootElement, compiler, scripts, watchdog, last));
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

    private static JsonObject Answer(JsonElement request, ScriptCompiler compiler, Dictionary<string, CompiledScript> scripts, Watchdog watchdog, LastDrawn last)
    {
        var template = new TaskTemplate(request.GetProperty("template").GetString()!, request.GetProperty("file").GetString()!, request.GetProperty("text").GetString()!);
        try
        {
            var level = request.GetProperty("level").GetInt32();
            var draft = new DraftRequest(request.GetProperty("id").GetString()!, template.Id, template.Version, level, request.GetProperty("tests").GetInt32());
            var seed = request.GetProperty("seed").GetString()!;
            var script = Compiled();
            Fuel.Refill();
            using var watched = watchdog.Watch(template.File);
            if (request.TryGetProperty("test", out var test))
            {
                // A checker is asked once a test, and drawing a task again may take long: the last few are kept.
                var kept = last.Get((template.File, draft, seed), () => Realised(script, draft, new Rng(Convert.FromHexString(seed)), template));
                return new JsonObject { ["accepted"] = Check(kept.Made, kept.Drawn.Task, test.GetInt32(), request.GetProperty("got")) };
            }
            var rng = new Rng(Convert.FromHexString(seed));
            var drawn = Realised(script, draft, rng, template).Drawn;
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

        CompiledScript Compiled()
        {
            var key = $"{template.File}\n{template.Version}";
            return scripts.TryGetValue(key, out var known) ? known : scripts[key] = compiler.Compile(template);
        }
    }

    private static (TaskDraft Made, Drawn Drawn) Realised(CompiledScript script, DraftRequest draft, Rng rng, TaskTemplate template)
    {
        var made = Draft(script, new TemplateScope(rng, draft.Level, template.Text), template);
        return (made, made.Realise(draft, rng.Derive("tests")));
    }

    private static TaskDraft Draft(CompiledScript script, TemplateScope scope, TaskTemplate template) => script.Run(scope) switch
    {
        TaskDraft draft => draft,
        null => throw new TemplateException(new TemplateError(template.File, template.Text.TrimEnd().Count(c => c == '\n') + 1, 1,
            "the script returned nothing; end it with return Coding(…), Reasoning(…) or Class(…)")),
        var other => throw new TemplateException(new TemplateError(template.File, template.Text.TrimEnd().Count(c => c == '\n') + 1, 1,
            $"the script returned a {other.GetType().Name}; end it with return Coding(…), Reasoning(…) or Class(…)")),
    };

    private static bool Check(TaskDraft made, TaskInstance task, int test, JsonElement got)
    {
        var type = task.Body switch
        {
            TaskBody.Coding { Signature: Signature.Function f } => f.Method.Returns,
            TaskBody.Reasoning r => r.AnswerType,
            _ => throw new InvalidOperationException("a class has no checker"),
        };
        Value value;
        try
        {
            value = ValueJson.Read(got, type);
        }
        catch (UsageException)
        {
            return false;                                  // null, or a value of another type: no checker needs to see it
        }
        return made.Check(task, test, value);
    }

    private static JsonObject Error(TemplateError error) => new()
    {
        ["error"] = new JsonObject { ["file"] = error.File, ["line"] = error.Line, ["column"] = error.Column, ["what"] = error.What },
    };
}
