using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveBench.Tasks;

namespace LiveBench.Templates;

/// <summary>A task as a template drew it, with what the gates and the reports need besides.</summary>
/// <param name="Task">The task.</param>
/// <param name="ReferenceLines">For each line of the reference, the script line that wrote it.</param>
/// <param name="Draws">What the script drew, in order.</param>
public sealed record DrawnTask(TaskInstance Task, IReadOnlyList<int> ReferenceLines, IReadOnlyList<Draw> Draws);

/// <summary>
/// A process that runs template scripts, started when first needed and replaced when a script ends it. A script that loops, throws or
/// takes all memory costs its own task only. One request at a time; callers queue.
/// </summary>
/// <param name="command">How to start a worker: a command that serves <see cref="WorkerLoop"/> on its input and output.</param>
public sealed class TemplateWorker(IReadOnlyList<string> command) : IAsyncDisposable
{
    /// <summary>What a worker may allocate, in MiB.</summary>
    public const int MemoryMb = 512;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);

    private static readonly Dictionary<string, string> Surroundings = new()
    {
        ["DOTNET_GCHeapHardLimit"] = $"0x{MemoryMb * 1024L * 1024L:x}",
        ["DOTNET_gcServer"] = "0",
        ["DOTNET_gcConcurrent"] = "0",
        ["DOTNET_TieredPGO"] = "0",
    };

    private readonly SemaphoreSlim turn = new(1, 1);
    private Process? process;

    /// <summary>Draws a task: its script runs once with the seed and level.</summary>
    /// <param name="seed">32 bytes.</param>
    /// <exception cref="TemplateException">The template is at fault.</exception>
    public async Task<DrawnTask> Draw(TaskTemplate template, string id, byte[] seed, int level, int tests, CancellationToken cancellation)
    {
        using var answer = await Ask(template, Request(template, id, seed, level, tests), cancellation);
        var root = answer.RootElement;
        return new DrawnTask(
            TaskJson.Read(root.GetProperty("shown"), root.GetProperty("private")),
            [.. root.GetProperty("lines").EnumerateArray().Select(l => l.GetInt32())],
            [.. root.GetProperty("draws").EnumerateArray().Select(d => new Draw(d[0].GetInt32(), d[1].GetInt32(), d[2].GetString()!, d[3].GetBoolean()))]);
    }

    /// <summary>Draws the task again and asks its checker about a value.</summary>
    /// <param name="test">Which hidden test; 0 for reasoning.</param>
    /// <exception cref="TemplateException">The template is at fault.</exception>
    public async Task<bool> Check(TaskTemplate template, string id, byte[] seed, int level, int tests, int test, Value got, CancellationToken cancellation)
    {
        var request = Request(template, id, seed, level, tests);
        request["test"] = test;
        request["got"] = ValueJson.Write(got);
        using var answer = await Ask(template, request, cancellation);
        return answer.RootElement.GetProperty("accepted").GetBoolean();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        End();
        turn.Dispose();
        return ValueTask.CompletedTask;
    }

    private static JsonObject Request(TaskTemplate template, string id, byte[] seed, int level, int tests) => new()
    {
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
        await turn.WaitAsync(cancellation);
        try
        {
            process ??= ChildProcess.Converse(command[0], command.Skip(1), Surroundings);
            var answer = await Exchange(request.ToJsonString(), cancellation);
            if (answer is null)
            {
                End();
                throw new TemplateException(new TemplateError(template.File, 1, 1,
                    $"ended the process that ran it: it overflowed the stack, or took more than {MemoryMb} MB, faster than could be noticed"));
            }
            var document = JsonDocument.Parse(answer);
            if (!document.RootElement.TryGetProperty("error", out var error))
                return document;
            using (document)
            {
                End();                                     // what a faulty script left in the process is nobody else's problem
                throw new TemplateException(new TemplateError(error.GetProperty("file").GetString()!, error.GetProperty("line").GetInt32(),
                    error.GetProperty("column").GetInt32(), error.GetProperty("what").GetString()!));
            }
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<string?> Exchange(string request, CancellationToken cancellation)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timer.CancelAfter(Patience);
        try
        {
            await process!.StandardInput.WriteLineAsync(request.AsMemory(), timer.Token);
            await process.StandardInput.FlushAsync(timer.Token);
            return await process.StandardOutput.ReadLineAsync(timer.Token);
        }
        catch (IOException)
        {
            return null;
        }
        catch (OperationCanceledException)
        {
            End();
            cancellation.ThrowIfCancellationRequested();
            return null;
        }
    }

    private void End()
    {
        if (process is null)
            return;
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It had ended already.
        }
        process.Dispose();
        process = null;
    }
}
