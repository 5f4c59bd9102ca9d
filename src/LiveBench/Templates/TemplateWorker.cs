using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveBench.Tasks;

namespace LiveBench.Templates;

/// <summary>A task as a template drew it, with what the gates need besides.</summary>
/// <param name="Task">The task.</param>
/// <param name="ReferenceLines">For each line of the reference, the script line that wrote it.</param>
/// <param name="Slow">A right way that must break the limit; null where none is known.</param>
public sealed record DrawnTask(TaskInstance Task, IReadOnlyList<int> ReferenceLines, string? Slow = null)
{
    internal static DrawnTask Read(JsonElement json) => new(
        TaskJson.Read(json.GetProperty("shown"), json.GetProperty("private")), [.. json.GetProperty("lines").EnumerateArray().Select(l => l.GetInt32())],
        json.TryGetProperty("slow", out var slow) ? slow.GetString() : null);
}

/// <summary>
/// Processes that run template scripts, started when first needed and replaced when a script ends one. A script that loops, throws or
/// takes all memory costs its own task only. Each serves one request at a time; callers queue.
/// </summary>
/// <param name="command">How to start a process: a command that serves requests on its input and output.</param>
/// <param name="width">How many there are at most.</param>
/// <param name="timeZone">Its processes' time zone; null for the machine's.</param>
public sealed class TemplateWorker(IReadOnlyList<string> command, int width = 1, string? timeZone = null) : IAsyncDisposable
{
    /// <summary>On how many inputs a mutant must agree with the reference to be presumed equivalent.</summary>
    public const int UsualSearch = 2000;

    /// <summary>What a worker may allocate, in MiB.</summary>
    public const int MemoryMb = 512;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);

    private static readonly Dictionary<string, string> Surroundings = new()
    {
        ["DOTNET_GCHeapHardLimit"] = $"0x{MemoryMb * 1024L * 1024L:x}",
        ["DOTNET_GCgen0size"] = "0x8000000",               // 128 MiB: of an instance nothing is kept, and most come to an end within it
        ["DOTNET_GCLOHThreshold"] = "0x800000",            // what is large is soon left too, and would have everything collected
        ["DOTNET_gcServer"] = "0",
        ["DOTNET_gcConcurrent"] = "0",
        ["DOTNET_TieredPGO"] = "0",
        ["DOTNET_TC_CallCountThreshold"] = "0x1000",       // of the compiler, much is called a hundred times and seldom again: compiling that better costs more
        ["DOTNET_TC_CallCountingDelayMs"] = "0",           // else calls are counted only where nothing new was called for a while, and here something always is
    };

    private readonly SemaphoreSlim turns = new(width, width);
    private readonly ConcurrentBag<Process> idle = [];

    /// <summary>The argument of a worker's command that gives it another culture.</summary>
    public const string OtherCulture = "--other-culture";

    /// <summary>Workers under another culture and time zone: what they draw must be the same.</summary>
    public static TemplateWorker Elsewhere(IReadOnlyList<string> command) => new([.. command, OtherCulture], timeZone: "Pacific/Chatham");

    /// <summary>Draws a task: its script runs once with the seed and level. No gate has seen it.</summary>
    /// <param name="seed">32 bytes.</param>
    /// <exception cref="TemplateException">The template is at fault.</exception>
    public async Task<DrawnTask> Draw(TaskTemplate template, string id, byte[] seed, int level, int tests, CancellationToken cancellation)
    {
        using var answer = await Ask(template, Request("draw", template, id, seed, level, tests), cancellation);
        return DrawnTask.Read(answer.RootElement);
    }

    /// <summary>How long an instance takes, prompt and reference, without tests and gates: microseconds, the mean over so many.</summary>
    /// <exception cref="TemplateException">The template is at fault.</exception>
    public async Task<double> Pace(TaskTemplate template, byte[] seed, int level, int instances, CancellationToken cancellation)
    {
        var request = Request("pace", template, "t", seed, level, instances);
        using var answer = await Ask(template, request, cancellation);
        return answer.RootElement.GetProperty("microseconds").GetDouble();
    }

    /// <summary>Draws thousands of instances; what they say is the asker's to read.</summary>
    /// <exception cref="TemplateException">The template is at fault.</exception>
    internal Task<JsonDocument> Survey(TaskTemplate template, byte[] seed, CancellationToken cancellation) =>
        Ask(template, Request("survey", template, "s", seed, 1, 0), cancellation);

    /// <summary>Draws so many instances and hashes their prompts; what comes back is the asker's to read.</summary>
    /// <exception cref="TemplateException">The template is at fault.</exception>
    internal Task<JsonDocument> Prompts(TaskTemplate template, byte[] key, int instances, CancellationToken cancellation) =>
        Ask(template, Request("prompts", template, "p", key, 1, instances), cancellation);

    /// <summary>What somebody answers who knows instances of the template by heart, drawn from the seed: C# source without a class, or an answer line.</summary>
    /// <param name="prompt">The task's prompt.</param>
    /// <exception cref="TemplateException">The template is at fault.</exception>
    public async Task<string> Repeat(TaskTemplate template, byte[] seed, int level, string prompt, CancellationToken cancellation)
    {
        var request = Request("repeat", template, "r", seed, level, 0);
        request["prompt"] = prompt.Split(PromptText.ExamplesHeading)[0];
        using var answer = await Ask(template, request, cancellation);
        return answer.RootElement.GetProperty("answer").GetString()!;
    }

    /// <summary>Draws a task and puts it through the gates that run in the worker; what they say is theirs to read.</summary>
    /// <exception cref="TemplateException">The template is at fault.</exception>
    internal Task<JsonDocument> Examine(TaskTemplate template, string id, byte[] seed, int level, int tests, CancellationToken cancellation, int search = UsualSearch)
    {
        var request = Request("examine", template, id, seed, level, tests);
        request["search"] = search;
        return Ask(template, request, cancellation);
    }

    /// <summary>Draws the task again and asks its checker about a value.</summary>
    /// <param name="task">The task as it is stored.</param>
    /// <param name="test">Which hidden test; 0 for reasoning.</param>
    /// <exception cref="TemplateException">The template is at fault.</exception>
    public async Task<bool> Check(TaskTemplate template, byte[] seed, TaskInstance task, int test, Value got, CancellationToken cancellation)
    {
        var request = Request("check", template, task.Id, seed, task.Level, 0);
        request["input"] = new JsonArray(task.Body is TaskBody.Coding c ? [.. ((TestInput.Call)c.Tests[test].Input).Arguments.Select(a => ValueJson.Write(a))] : []);
        request["got"] = ValueJson.Write(got);
        using var answer = await Ask(template, request, cancellation);
        return answer.RootElement.GetProperty("accepted").GetBoolean();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        foreach (var process in idle)
            End(process);
        turns.Dispose();
        return ValueTask.CompletedTask;
    }

    private static JsonObject Request(string ask, TaskTemplate template, string id, byte[] seed, int level, int tests) => new()
    {
        ["ask"] = ask,
        ["template"] = template.Id,
        ["file"] = template.File,
        ["text"] = template.Text,
        ["id"] = id,
        ["seed"] = Convert.ToHexStringLower(seed),
        ["level"] = level,
        ["tests"] = tests,
    };

    private async Task<JsonDocument> Ask(TaskTemplate template, JsonObject request, CancellationToken cancellation)
    {
        await turns.WaitAsync(cancellation);
        // What a faulty script left in a process is nobody else's problem: it goes back only when all went well.
        var process = idle.TryTake(out var free) ? free : ChildProcess.Converse(command[0], command.Skip(1), timeZone is null ? Surroundings : new(Surroundings) { ["TZ"] = timeZone });
        var well = false;
        try
        {
            var answer = await Exchange(process, request.ToJsonString(), cancellation) ?? throw new TemplateException(new TemplateError(template.File, 1, 1,
                $"ended the process that ran it: it overflowed the stack, or took more than {MemoryMb} MB, faster than could be noticed"));
            var document = JsonDocument.Parse(answer);
            if (!document.RootElement.TryGetProperty("error", out var error))
            {
                well = true;
                return document;
            }
            using (document)
                throw new TemplateException(new TemplateError(error.GetProperty("file").GetString()!, error.GetProperty("line").GetInt32(),
                    error.GetProperty("column").GetInt32(), error.GetProperty("what").GetString()!));
        }
        finally
        {
            if (well)
                idle.Add(process);
            else
                End(process);
            turns.Release();
        }
    }

    private static async Task<string?> Exchange(Process process, string request, CancellationToken cancellation)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timer.CancelAfter(Patience);
        try
        {
            await process.StandardInput.WriteLineAsync(request.AsMemory(), timer.Token);
            await process.StandardInput.FlushAsync(timer.Token);
            return await process.StandardOutput.ReadLineAsync(timer.Token);
        }
        catch (IOException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It had ended already.
        }
        process.Dispose();
    }
}
