using System.CommandLine;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using LiveBench.Rounds;
using LiveBench.Rounds.Gates;
using LiveBench.Tasks;
using LiveBench.Templates;
using LiveBench.Verdicts;

namespace LiveBench.Cli.Commands;

/// <summary><c>templates list|show|check</c>.</summary>
internal static class TemplatesCommand
{
    private const int UsualInstances = 50;

    public static Command Make() => new("templates", "Lists templates, shows instances of them, checks them.") { List(), Show(), Check() };

    private static Command List()
    {
        var (glob, folder, json) = (Glob(), SharedOptions.Templates(), SharedOptions.Json());
        var command = new Command("list", "Lists the templates there are.") { glob, folder, json };
        command.SetAction(result =>
        {
            var templates = Chosen(result.GetValue(folder), result.GetValue(glob)!);
            if (result.GetValue(json))
                Console.WriteLine(new JsonObject { ["templates"] = new JsonArray([.. templates.Select(t => new JsonObject { ["id"] = t.Id, ["kind"] = t.Kind, ["category"] = t.Category, ["version"] = t.Version })]) }.ToJsonString());
            else
                foreach (var template in templates)
                    Console.WriteLine($"{template.Id,-40} {template.Version}");
        });
        return command;
    }

    private static Command Show()
    {
        var (glob, folder) = (Glob(), SharedOptions.Templates());
        var level = new Option<int>("--level") { Description = "1 to 5.", HelpName = "L", DefaultValueFactory = _ => 3 };
        var seed = new Option<string?>("--seed") { Description = "64 hex digits: the same seed shows the same task.", HelpName = "HEX" };
        var command = new Command("show", "Draws one instance of each template and prints all of it.") { glob, folder, level, seed };
        command.SetAction(async (result, cancellation) =>
        {
            if (result.GetValue(level) is not (>= 1 and <= 5) and var wrong)
                throw new UsageException($"--level is {wrong}; valid: 1 to 5");
            await using var worker = new TemplateWorker(Installation.WorkerCommand);
            foreach (var template in Chosen(result.GetValue(folder), result.GetValue(glob)!))
            {
                var bytes = result.GetValue(seed) is { } hex ? Seed(hex) : RandomNumberGenerator.GetBytes(32);
                Print(template, (await worker.Draw(template, "shown", bytes, result.GetValue(level), RoundPlan.UsualTests, cancellation)).Task, bytes);
            }
        });
        return command;
    }

    private static Command Check()
    {
        var (glob, folder, json) = (Glob(), SharedOptions.Templates(), SharedOptions.Json());
        var instances = new Option<int>("--instances") { Description = "How many instances of each, over all levels.", HelpName = "N", DefaultValueFactory = _ => UsualInstances };
        var command = new Command("check", "Draws instances and puts them through every gate, the reference in the sandbox among them.") { glob, folder, instances, json };
        var sandbox = new SandboxFlags(command);
        command.SetAction(async (result, cancellation) =>
        {
            var templates = Chosen(result.GetValue(folder), result.GetValue(glob)!);
            var count = SharedOptions.AtLeastOne(result.GetValue(instances), "--instances");
            await using var door = sandbox.Door(result);
            await using var worker = new TemplateWorker(Installation.WorkerCommand, Environment.ProcessorCount);
            var checks = new List<TemplateCheck>();
            foreach (var template in templates)
            {
                var check = await TemplateCheck.Of(template, worker, template.Kind == "coding" ? door.Execute : null,
                    count, door.Width, cancellation);
                checks.Add(check);
                if (!result.GetValue(json))
                    Console.WriteLine($"{(check.Passes ? "ok    " : "failed")}  {template.Id,-40} {check.Passed,4} of {count} pass, {check.DifferentPrompts} different prompts{string.Concat(check.Reasons.Select(r => $"\n        {r.Gate}: {r.Count} ({r.First})"))}");
            }
            if (result.GetValue(json))
                Console.WriteLine(new JsonObject { ["templates"] = new JsonArray([.. checks.Select(c => new JsonObject
                {
                    ["id"] = c.Template.Id, ["passes"] = c.Passes, ["instances"] = count, ["passed"] = c.Passed, ["different_prompts"] = c.DifferentPrompts,
                    ["rejected"] = new JsonObject(c.Reasons.Select(r => KeyValuePair.Create<string, JsonNode?>(r.Gate, r.Count))),
                })]) }.ToJsonString());
            return checks.All(c => c.Passes) ? 0 : 3;
        });
        return command;
    }

    private static Argument<string> Glob() => new("GLOB") { Description = "Which templates: an id, or a pattern such as 'coding/*'.", DefaultValueFactory = _ => "*" };

    private static IReadOnlyList<TaskTemplate> Chosen(string? folder, string glob) => TemplateFolder.Matching(TemplateFolder.Read(folder ?? Installation.Templates), glob);

    private static byte[] Seed(string hex) =>
        hex.Length == 64 && hex.All(char.IsAsciiHexDigit) ? Convert.FromHexString(hex) : throw new UsageException($"--seed is '{hex}'; valid: 64 hex digits");

    private static void Print(TaskTemplate template, TaskInstance task, byte[] seed)
    {
        Console.WriteLine($"== {template.Id}, level {task.Level}, seed {Convert.ToHexStringLower(seed)}\n\n{task.Prompt}");
        switch (task.Body)
        {
            case TaskBody.Coding coding:
                Console.WriteLine($"-- reference\n{coding.Reference}\n-- {coding.Tests.Length} tests\n{string.Join('\n', coding.Tests.Select(t => $"{t.Input} -> {ValueText.Write(t.Expected, 300)}"))}\n");
                break;
            case TaskBody.Reasoning reasoning:
                Console.WriteLine($"-- answer\n{ReasoningForm.Write(reasoning.Expected)}\n");
                break;
        }
    }
}
