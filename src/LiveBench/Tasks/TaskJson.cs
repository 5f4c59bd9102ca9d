using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBench.Tasks;

/// <summary>
/// A task as two JSON objects: what models are shown (a line of tasks.jsonl) and what stays private (a line of tests.jsonl). The same
/// task always gives the same text.
/// </summary>
public static class TaskJson
{
    private const string Answerable = "answerable";
    private const string Unanswerable = "unanswerable";

    /// <summary>The line of tasks.jsonl.</summary>
    public static JsonObject Shown(TaskInstance task)
    {
        var json = new JsonObject
        {
            ["id"] = task.Id,
            ["kind"] = task.Kind,
            ["level"] = task.Level,
            ["prompt"] = task.Prompt,
        };
        if (task.System is { } system)
            json["system"] = system;
        switch (task.Body)
        {
            case TaskBody.Coding c:
                json["signature"] = c.Signature.ToString();
                if (c.Library is { } library)
                    json["library"] = library.Api.ToString();
                json["examples"] = Tests(c.Examples, c.Signature);
                json["limits"] = new JsonObject
                {
                    ["cpu_ms"] = c.Limits.CpuMs,
                    ["wall_ms"] = c.Limits.WallMs,
                    ["memory_mb"] = c.Limits.MemoryMb,
                    ["output_kb"] = c.Limits.OutputKb,
                    ["compile_ms"] = c.Limits.CompileMs,
                };
                break;
            case TaskBody.Reasoning r:
                json["answer_type"] = r.AnswerType.ToString();
                break;
        }
        json["template"] = task.Template;
        json["template_version"] = task.TemplateVersion;
        json["category"] = task.Category;
        return json;
    }

    /// <summary>The line of tests.jsonl.</summary>
    public static JsonObject Private(TaskInstance task) => task.Body switch
    {
        TaskBody.Coding c => Private(task.Id, c),
        TaskBody.Reasoning r => Private(task.Id, r),
        _ => throw new InvalidOperationException($"a task of a kind nobody knows: {task.Body.GetType()}"),
    };

    private static JsonObject Private(string id, TaskBody.Coding task)
    {
        var json = new JsonObject { ["id"] = id, ["checker"] = task.Checker, ["tests"] = Tests(task.Tests, task.Signature), ["reference"] = task.Reference };
        if (task.Library is { } library)
            json["library"] = LibraryJson.Formulas(library);
        return json;
    }

    private static JsonObject Private(string id, TaskBody.Reasoning task)
    {
        var json = new JsonObject { ["id"] = id, ["checker"] = task.Checker, ["expected"] = ValueJson.Write(task.Expected) };
        if (task.Twin != Twin.None)
            json["twin"] = task.Twin == Twin.Answerable ? Answerable : Unanswerable;
        return json;
    }

    /// <summary>Puts the two halves of a task together again.</summary>
    /// <exception cref="UsageException">A field is missing or of another type; the message names it.</exception>
    public static TaskInstance Read(JsonElement shown, JsonElement kept)
    {
        var id = Text(shown, "id");
        if (Text(kept, "id") is var other && other != id)
            throw new UsageException($"task {id} stands where the tests are of {other}: both files hold the tasks in one order");
        var body = Text(shown, "kind") switch
        {
            "coding" => Coding(shown, kept),
            "reasoning" => Reasoning(shown, kept),
            var kind => throw new UsageException($"task {id} is of the kind '{kind}'; valid: coding, reasoning"),
        };
        return new TaskInstance(id, Text(shown, "template"), Text(shown, "template_version"), Number(shown, "level"), Text(shown, "prompt"), body)
        {
            System = shown.TryGetProperty("system", out _) ? Text(shown, "system") : null,
        };
    }

    private static TaskBody Coding(JsonElement shown, JsonElement kept)
    {
        var signature = SignatureParser.Parse(Text(shown, "signature"));
        var limits = Field(shown, "limits") is { ValueKind: JsonValueKind.Object } given ? given : throw new UsageException("'limits' must be an object");
        return new TaskBody.Coding(
            signature,
            ReadTests(List(shown, "examples"), signature),
            ReadTests(List(kept, "tests"), signature),
            Text(kept, "reference"),
            new Limits(Number(limits, "cpu_ms"), Number(limits, "wall_ms"), Number(limits, "memory_mb"), Number(limits, "output_kb"), Number(limits, "compile_ms")),
            Flag(kept, "checker"))
        {
            Library = shown.TryGetProperty("library", out _) ? LibraryJson.Read(Text(shown, "library"), Field(kept, "library")) : null,
        };
    }

    private static TaskBody Reasoning(JsonElement shown, JsonElement kept)
    {
        var type = SignatureParser.ParseType(Text(shown, "answer_type"));
        var twin = !kept.TryGetProperty("twin", out _) ? Twin.None : Text(kept, "twin") switch
        {
            Answerable => Twin.Answerable,
            Unanswerable => Twin.Unanswerable,
            var other => throw new UsageException($"'twin' is '{other}'; valid: {Answerable}, {Unanswerable}"),
        };
        return new TaskBody.Reasoning(type, ValueJson.Read(Field(kept, "expected"), twin == Twin.Unanswerable ? new PortableType.String() : type), Flag(kept, "checker"), twin);
    }

    private static JsonArray Tests(ImmutableArray<TestCase> tests, Signature signature) => [.. tests.Select(test => Test(test, signature))];

    private static JsonObject Test(TestCase test, Signature signature) => (test.Input, signature) switch
    {
        (TestInput.Call call, Signature.Function) => new JsonObject { ["input"] = Array(call.Arguments), ["expected"] = ValueJson.Write(test.Expected) },
        (TestInput.Session session, Signature.Class) => new JsonObject
        {
            ["new"] = Array(session.New),
            ["calls"] = new JsonArray([.. session.Calls.Select(c => new JsonArray(c.Method, Array(c.Arguments)))]),
            ["expected"] = ValueJson.Write(test.Expected),
        },
        _ => throw new InvalidOperationException("a test does not fit its signature"),
    };

    private static JsonArray Array(ImmutableArray<Value> values) => [.. values.Select(ValueJson.Write)];

    private static ImmutableArray<TestCase> ReadTests(JsonElement tests, Signature signature) =>
        [.. tests.EnumerateArray().Select(test => signature switch
        {
            Signature.Function f => new TestCase(new TestInput.Call(Arguments(List(test, "input"), f.Method.Parameters)),
                ValueJson.Read(Field(test, "expected"), f.Method.Returns)),
            Signature.Class c => ReadSession(test, c),
            _ => throw new InvalidOperationException("a signature of a kind nobody knows"),
        })];

    private static TestCase ReadSession(JsonElement test, Signature.Class signature)
    {
        var calls = List(test, "calls").EnumerateArray().Select(call => Call(call, signature)).ToList();
        var expected = List(test, "expected");
        if (expected.GetArrayLength() != calls.Count)
            throw new UsageException($"{expected.GetArrayLength()} expected values stand for {calls.Count} calls");
        return new TestCase(
            new TestInput.Session(Arguments(List(test, "new"), signature.Constructor),
                [.. calls.Select(c => new Invocation(c.Method.Name, Arguments(c.Arguments, c.Method.Parameters)))]),
            new Value.Sequence([.. expected.EnumerateArray().Zip(calls, (e, c) => ValueJson.Read(e, c.Method.Returns))]));
    }

    private static (Method Method, JsonElement Arguments) Call(JsonElement call, Signature.Class signature) =>
        call.ValueKind == JsonValueKind.Array && call.GetArrayLength() == 2 && call[0].ValueKind == JsonValueKind.String && call[1].ValueKind == JsonValueKind.Array
            && signature.Methods.FirstOrDefault(m => m.Name == call[0].GetString()) is { } method
            ? (method, call[1])
            : throw new UsageException($"{call.GetRawText()} is no call; valid: [\"method\", [arguments]], with a method of {string.Join(", ", signature.Methods.Select(m => m.Name))}");

    private static ImmutableArray<Value> Arguments(JsonElement json, ImmutableArray<Parameter> parameters) =>
        json.GetArrayLength() == parameters.Length
            ? [.. json.EnumerateArray().Zip(parameters, (value, parameter) => ValueJson.Read(value, parameter.Type))]
            : throw new UsageException($"{json.GetArrayLength()} arguments stand for {parameters.Length} parameters");

    private static string Text(JsonElement json, string field) =>
        Field(json, field) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : throw new UsageException($"'{field}' must be text");

    private static JsonElement List(JsonElement json, string field) =>
        Field(json, field) is { ValueKind: JsonValueKind.Array } list ? list : throw new UsageException($"'{field}' must be a list");

    private static bool Flag(JsonElement json, string field) =>
        Field(json, field) is { ValueKind: JsonValueKind.True or JsonValueKind.False } flag ? flag.GetBoolean() : throw new UsageException($"'{field}' must be true or false");

    private static int Number(JsonElement json, string field) =>
        Field(json, field) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value)
            ? value : throw new UsageException($"'{field}' must be a whole number");

    private static JsonElement Field(JsonElement json, string field) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(field, out var value) ? value : throw new UsageException($"'{field}' is missing");
}
