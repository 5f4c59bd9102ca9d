using System.CommandLine;
using System.Text.Json.Nodes;
using LiveBench.Answers;
using LiveBench.Rounds;
using LiveBench.Runs;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Templates;
using LiveBench.Verdicts;

namespace LiveBench.Cli.Commands;

/// <summary><c>judge</c>: a verdict on one's own code.</summary>
internal static class JudgeCommand
{
    public static Command Make()
    {
        var round = new Argument<string>("ROUND") { Description = "A folder, an id or a release." };
        var task = new Argument<string>("TASK") { Description = "The task's id." };
        var file = new Argument<string>("FILE") { Description = "The source, or for reasoning a text with an Answer: line." };
        var (language, json, store) = (SharedOptions.Language(), SharedOptions.Json(), SharedOptions.Store());
        var command = new Command("judge", "Judges one's own code for a task; nothing is stored.") { round, task, file, language, store, json };
        var sandbox = new SandboxFlags(command);
        command.SetAction(async (result, cancellation) =>
        {
            using var workspace = new Workspace(result.GetValue(store));
            var drawn = workspace.Round(result.GetValue(round)!);
            var asked = drawn.Task(result.GetValue(task)!);
            var source = Read(result.GetValue(file)!);
            await using var door = sandbox.Door(result);
            var written = Language.Read(Installation.Sandbox, result.GetValue(language)!);
            await using var worker = new TemplateWorker(Installation.WorkerCommand);
            var judge = new AnswerJudge(stop => door.Open(written, stop), written, new RoundCheckers(drawn, worker).For);
            var (judgement, usage, _) = asked.Body is TaskBody.Coding body
                ? await judge.Judge(asked, body, source, cancellation)
                : await judge.Judge(asked, new Answer(asked.Id, 0, source, "stop", null, null, 0), cancellation);
            if (result.GetValue(json))
                Console.WriteLine(new JsonObject
                {
                    ["task"] = asked.Id, ["verdict"] = judgement.Verdict.ToString(), ["detail"] = judgement.Detail, ["test"] = judgement.Failure?.Test,
                    ["input"] = judgement.Failure?.Input, ["expected"] = judgement.Failure?.Expected, ["got"] = judgement.Failure?.Got,
                    ["cpu_ms"] = usage?.CpuMs, ["wall_ms"] = usage?.WallMs,
                }.ToJsonString());
            else
                Print(asked, judgement, usage?.CpuMs);
            return judgement.Verdict == Verdict.Accepted ? 0 : 3;
        });
        return command;
    }

    private static void Print(TaskInstance task, Judgement judgement, double? cpuMs)
    {
        Console.WriteLine($"{task.Id}: {judgement.Verdict}{(cpuMs is { } ms ? $" ({ms:0} ms of processor time)" : "")}");
        if (judgement.Detail.Length > 0)
            Console.WriteLine(judgement.Detail);
        if (judgement.Failure is { } failure)
        {
            if (failure.Input.Length > 0)
                Console.WriteLine($"test {failure.Test + 1}\n  input    {failure.Input}");
            Console.WriteLine($"  expected {failure.Expected}");
            if (failure.Got is { } got)
                Console.WriteLine($"  got      {got}");
        }
    }

    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{file}' cannot be read: {e.Message}", e);
        }
    }
}
