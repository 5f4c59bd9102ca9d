using System.CommandLine;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using LiveBench.Rounds;
using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Cli.Commands;

/// <summary><c>templates list|show</c>; the other verbs are files of their own.</summary>
internal static class TemplatesCommand
{
    public static Command Make() => new("templates", "Lists templates, shows instances of them, checks them, begins new ones.") { List(), Show(), TemplateCheckCommand.Make(), TemplateNewCommand.Make(), TemplateWatchCommand.Make() };

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
            var wanted = Level(result.GetValue(level));
            await using var worker = new TemplateWorker(Installation.WorkerCommand);
            foreach (var template in Chosen(result.GetValue(folder), result.GetValue(glob)!))
            {
                var bytes = result.GetValue(seed) is { } hex ? Seed(hex) : RandomNumberGenerator.GetBytes(32);
                Console.WriteLine(Written(template, (await worker.Draw(template, "shown", bytes, wanted, RoundPlan.UsualTests, cancellation)).Task, bytes));
            }
        });
        return command;
    }

    internal static Argument<string> Glob() => new("GLOB") { Description = "Which templates: an id, or a pattern such as 'coding/*'.", DefaultValueFactory = _ => "*" };

    internal static IReadOnlyList<TaskTemplate> Chosen(string? folder, string glob) => TemplateFolder.Matching(TemplateFolder.Read(folder ?? Installation.Templates), glob);

    /// <summary>32 bytes from hexadecimal digits.</summary>
    /// <exception cref="UsageException">They are not that.</exception>
    internal static byte[] Seed(string hex) =>
        hex.Length == 64 && hex.All(char.IsAsciiHexDigit) ? Convert.FromHexString(hex) : throw new UsageException($"--seed is '{hex}'; valid: 64 hex digits");

    /// <summary>A level.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    internal static int Level(int level) => level is >= 1 and <= 5 ? level : throw new UsageException($"--level is {level}; valid: 1 to 5");

    /// <summary>The command that puts one instance through the gates again.</summary>
    internal static string Again(TaskTemplate template, int level, byte[] seed)
    {
        var folder = template.File[..^(template.Id.Length + ".csx".Length)].TrimEnd('/', '\\');
        return $"livebench templates check {template.Id}{(folder == Installation.Templates ? "" : $" --templates {folder}")} --level {level} --seed {Convert.ToHexStringLower(seed)}";
    }

    /// <summary>An instance, whole.</summary>
    internal static string Written(TaskTemplate template, TaskInstance task, byte[] seed) =>
        $"== {template.Id}, level {task.Level}, seed {Convert.ToHexStringLower(seed)}\n\n{task.Told}" + task.Body switch
        {
            TaskBody.Coding coding => $"-- reference\n{coding.Reference}\n-- {coding.Tests.Length} tests\n{string.Join('\n', coding.Tests.Select(t => $"{t.Input} -> {ValueText.Write(t.Expected, 300)}"))}\n",
            TaskBody.Reasoning reasoning => $"-- answer\n{ReasoningForm.Write(reasoning.Expected)}\n",
            _ => throw new InvalidOperationException("a task of a kind nobody knows"),
        };
}
