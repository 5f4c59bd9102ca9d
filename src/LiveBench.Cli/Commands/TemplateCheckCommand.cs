using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using LiveBench.Rounds;
using LiveBench.Rounds.Checks;
using LiveBench.Rounds.Gates;
using LiveBench.Templates;

namespace LiveBench.Cli.Commands;

/// <summary><c>templates check</c>.</summary>
internal static class TemplateCheckCommand
{
    private const int UsualInstances = 200;
    private const int GateFailed = 3;
    private const int AtOnce = 4;                          // instances of a template: their references go together

    public static Command Make()
    {
        var (glob, folder, json) = (TemplatesCommand.Glob(), SharedOptions.Templates(), SharedOptions.Json());
        var instances = new Option<int>("--instances") { Description = "How many instances of each, over all levels.", HelpName = "N", DefaultValueFactory = _ => UsualInstances };
        var fresh = new Option<bool>("--fresh") { Description = "Seeds that no check has used; otherwise they depend on the template's text only." };
        var gallery = new Option<string?>("--gallery") { Description = "Writes a page with every template, its figures and two instances.", HelpName = "FILE" };
        var level = new Option<int>("--level") { Description = "With --seed: 1 to 5.", HelpName = "L", DefaultValueFactory = _ => 3 };
        var seed = new Option<string?>("--seed") { Description = "One instance only, by its 64 hex digits, as a rejection names it.", HelpName = "HEX" };
        var command = new Command("check", "Puts instances through every gate, the reference in the sandbox among them, and looks at ten thousand without gates.") { glob, folder, instances, fresh, level, seed, gallery, json };
        var sandbox = new SandboxFlags(command);
        command.SetAction(async (result, cancellation) =>
        {
            var templates = TemplatesCommand.Chosen(result.GetValue(folder), result.GetValue(glob)!);
            var count = SharedOptions.AtLeastOne(result.GetValue(instances), "--instances");
            await using var door = sandbox.Door(result);
            await using var worker = new TemplateWorker(Installation.WorkerCommand, Environment.ProcessorCount);
            if (result.GetValue(seed) is { } hex)
                return await One(templates, TemplatesCommand.Level(result.GetValue(level)), TemplatesCommand.Seed(hex), worker, door, cancellation);
            await using var elsewhere = TemplateWorker.Elsewhere(Installation.WorkerCommand);
            var seeds = result.GetValue(fresh) ? CheckSeeds.Fresh() : CheckSeeds.OfVersion;
            var lenient = result.GetValue(folder) is not null;
            var reports = new CheckReport[templates.Count];
            await Terminal.Progress("checking", async progress =>
            {
                var (done, printed, gate) = (0, 0, new Lock());
                await Parallel.ForEachAsync(templates.Select((t, i) => (Template: t, Place: i)), new ParallelOptions { MaxDegreeOfParallelism = door.Width, CancellationToken = cancellation }, async (at, stop) =>
                {
                    var gates = new InstanceGates(worker, at.Template.Kind == "coding" ? door.Execute : null, RoundPlan.UsualTests);
                    reports[at.Place] = new CheckReport(await TemplateCheck.Of(at.Template, gates, worker, elsewhere, seeds, count, AtOnce, stop), lenient);
                    lock (gate)
                    {
                        progress(++done, templates.Count, at.Template.Id);
                        for (; !result.GetValue(json) && printed < reports.Length && reports[printed] is { } next; printed++)
                            Console.WriteLine(printed == 0 ? $"{CheckReport.Heading}\n{next.Text()}" : next.Text());
                    }
                });
                return 0;
            });
            if (result.GetValue(gallery) is { } page)
                File.WriteAllText(page, Gallery.Text([.. reports.Select(r => r.Check)]));
            if (result.GetValue(json))
                Console.WriteLine(new JsonObject { ["templates"] = new JsonArray([.. reports.Select(r => r.Json())]) }.ToJsonString());
            else
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reports.Count(r => r.Passes)} of {reports.Length} templates pass, {reports.Sum(r => r.Findings.Count)} findings"));
            return reports.All(r => r.Passes) ? 0 : GateFailed;
        });
        return command;
    }

    private static async Task<int> One(IReadOnlyList<TaskTemplate> templates, int level, byte[] seed, TemplateWorker worker, SandboxDoor door, CancellationToken cancellation)
    {
        var template = templates.Count == 1 ? templates[0] : throw new UsageException($"--seed is of one template, {templates.Count} match; give its whole id");
        var (passed, rejection) = await new InstanceGates(worker, template.Kind == "coding" ? door.Execute : null, RoundPlan.UsualTests).Try(template, "checked", seed, level, cancellation);
        Console.WriteLine(rejection is null ? $"passes every gate\n\n{passed!.Task.Told}" : rejection.In(template.File));
        return rejection is null ? 0 : GateFailed;
    }
}
