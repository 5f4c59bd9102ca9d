using System.CommandLine;
using System.Security.Cryptography;
using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Cli.Commands;

/// <summary><c>templates list|show|check</c>.</summary>
internal static class TemplatesCommand
{
    public static Command Make()
    {
        var folder = new Option<string>("--templates") { Description = "The template folder.", DefaultValueFactory = _ => Installation.Templates };
        var glob = new Argument<string>("glob") { DefaultValueFactory = _ => "*", Description = "Which templates." };
        var instances = new Option<int>("--instances") { DefaultValueFactory = _ => 50 };
        var check = new Command("check", "Draws instances of every template and reports what is wrong with them.") { glob, folder, instances };
        check.SetAction(async (result, cancellation) =>
        {
            await using var worker = new TemplateWorker(Installation.WorkerCommand);
            var failed = 0;
            foreach (var template in TemplateFolder.Matching(TemplateFolder.Read(result.GetValue(folder)!), result.GetValue(glob)!))
            {
                try
                {
                    var watch = System.Diagnostics.Stopwatch.StartNew();
                    var prompts = new HashSet<string>();
                    for (var i = 0; i < result.GetValue(instances); i++)
                        prompts.Add((await worker.Draw(template, $"c{i}", RandomNumberGenerator.GetBytes(32), 1 + (i % 5), 40, cancellation)).Task.Prompt);
                    Console.WriteLine($"ok      {template.Id}: {prompts.Count} different prompts, {watch.ElapsedMilliseconds} ms");
                }
                catch (TemplateException e)
                {
                    failed++;
                    Console.WriteLine($"failed  {e.Error}");
                }
            }
            return failed == 0 ? 0 : 3;
        });
        var level = new Option<int>("--level") { DefaultValueFactory = _ => 3 };
        var show = new Command("show", "Draws one instance and prints all of it.") { glob, folder, level };
        show.SetAction(async (result, cancellation) =>
        {
            await using var worker = new TemplateWorker(Installation.WorkerCommand);
            foreach (var template in TemplateFolder.Matching(TemplateFolder.Read(result.GetValue(folder)!), result.GetValue(glob)!))
            {
                var drawn = await worker.Draw(template, "show", RandomNumberGenerator.GetBytes(32), result.GetValue(level), 40, cancellation);
                Console.WriteLine($"== {template.Id}, level {result.GetValue(level)}\n\n{drawn.Task.Prompt}");
                if (drawn.Task.Body is TaskBody.Coding coding)
                    Console.WriteLine($"-- reference\n{coding.Reference}\n-- {coding.Tests.Length} tests, among them\n{string.Join("\n", coding.Tests.Take(5).Select(t => $"{t.Input} -> {t.Expected}"))}");
                if (drawn.Task.Body is TaskBody.Reasoning reasoning)
                    Console.WriteLine($"-- answer\n{reasoning.Expected}");
            }
        });
        return new Command("templates", "Lists, shows and checks templates.") { check, show };
    }
}
