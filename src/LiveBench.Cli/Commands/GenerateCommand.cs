using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using LiveBench.Rounds;
using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Cli.Commands;

/// <summary><c>generate</c>: draws a fresh round.</summary>
internal static class GenerateCommand
{
    private const int UsualTasks = 60;
    private const int HighestLevel = 5;

    public static Command Make()
    {
        var output = new Option<string>("--output", "-o") { Description = "The folder to write; it must not be there yet.", HelpName = "DIR", Required = true };
        var release = new Option<string?>("--release") { Description = "What the round is for; default: the folder's name.", HelpName = "NAME" };
        var tasks = new Option<int>("--tasks") { Description = "How many tasks.", HelpName = "N", DefaultValueFactory = _ => UsualTasks };
        var only = new Option<string?>("--only") { Description = "Only templates whose id matches.", HelpName = "GLOB" };
        var kind = new Option<string?>("--kind") { Description = "Only coding, or only reasoning.", HelpName = "KIND" };
        var level = new Option<string>("--level") { Description = "One level, or a range such as 2-4.", HelpName = "L", DefaultValueFactory = _ => "1-5" };
        var secretFile = new Option<string?>("--secret-file") { Description = "Draw again from a round's secret: the same templates give the same bytes.", HelpName = "F" };
        var (templates, json, store) = (SharedOptions.Templates(), SharedOptions.Json(), SharedOptions.Store());
        var command = new Command("generate", "Draws a fresh round of tasks.") { output, release, tasks, templates, only, kind, level, secretFile, store, json };
        var sandbox = new SandboxFlags(command);
        command.SetAction(async (result, cancellation) =>
        {
            var folder = result.GetValue(output)!;
            RoundFolder.RequireFree(folder);
            var plan = new RoundPlan(
                result.GetValue(release) ?? Path.GetFileName(Path.GetFullPath(folder)),
                SharedOptions.AtLeastOne(result.GetValue(tasks), "--tasks"),
                Choose(result.GetValue(templates), result.GetValue(only), result.GetValue(kind)),
                Levels(result.GetValue(level)!));
            var secret = result.GetValue(secretFile) is { } file ? RoundSecret.Read(file) : RoundSecret.Fresh(TimeProvider.System);
            using var workspace = new Workspace(result.GetValue(store));
            await using var door = sandbox.Door(result);
            // A round drawn again meets what its first drawing met, not what was drawn since.
            var known = result.GetValue(secretFile) is { } again ? RoundFolder.Attempts(Path.GetDirectoryName(Path.GetFullPath(again))!) : [];
            var round = await Draw(plan, secret, result.GetValue(secretFile) is null ? workspace.EarlierTasks() : [], known, folder, door, workspace, cancellation);
            Print(round, result.GetValue(json));
            return 0;
        });
        return command;
    }

    /// <summary>Draws a round, writes it and notes it in the store.</summary>
    /// <param name="earlier">Tasks that are not to come again.</param>
    /// <param name="known">Where a round is drawn again: its attempts.</param>
    public static async Task<Round> Draw(
        RoundPlan plan, RoundSecret secret, IEnumerable<TaskInstance> earlier, IReadOnlyCollection<DrawAttempt> known, string folder, SandboxDoor door, Workspace workspace, CancellationToken cancellation)
    {
        await using var worker = new TemplateWorker(Installation.WorkerCommand, Environment.ProcessorCount);
        var coding = plan.Templates.Any(t => t.Kind == "coding");
        if (coding)
            await door.Open(cancellation);
        var reported = new HashSet<string>();
        var round = await Terminal.Progress("drawing", async report =>
        {
            var (passed, rejected, gate) = (0, 0, new Lock());
            var draw = new RoundDraw(plan, secret, new Novelty(earlier), known, worker, coding ? door.Execute : null, door.Width, happened =>
            {
                lock (gate)
                {
                    if (happened is DrawEvent.Passed)
                        passed++;
                    if (happened is DrawEvent.Rejected { Rejection: var rejection } at)
                    {
                        rejected++;
                        if (rejection.TemplateFault && reported.Add($"{at.Template.Id} {rejection.Gate}"))
                            Terminal.Note($"{rejection.In(at.Template.File)}\n  again: {TemplatesCommand.Again(at.Template, at.Slot.Level, at.Seed)}");
                    }
                    report(Math.Min(passed, plan.Tasks), plan.Tasks, $"{rejected} rejected");
                }
            });
            return await draw.Draw(folder, cancellation);
        });
        RoundFolder.Write(round, plan.Templates);
        workspace.Store.AddRound(round.Id, round.Manifest.Release, round.Folder, round.Commitment);
        return round;
    }

    /// <summary>The templates of a folder, narrowed.</summary>
    /// <exception cref="UsageException">None are left.</exception>
    public static IReadOnlyList<TaskTemplate> Choose(string? folder, string? only, string? kind)
    {
        var templates = TemplateFolder.Read(folder ?? Installation.Templates);
        if (kind is not (null or "coding" or "reasoning"))
            throw new UsageException($"--kind is '{kind}'; valid: coding, reasoning");
        var chosen = (only is null ? templates : TemplateFolder.Matching(templates, only)).Where(t => kind is null || t.Kind == kind).ToList();
        return chosen.Count > 0 ? chosen : throw new UsageException($"no {kind} template is among those chosen; --only and --kind narrow each other");
    }

    private static List<int> Levels(string text)
    {
        var ends = text.Split('-');
        if (ends.Length is 1 or 2 && ends.All(e => int.TryParse(e, NumberStyles.None, CultureInfo.InvariantCulture, out var l) && l is >= 1 and <= HighestLevel)
            && int.Parse(ends[0], CultureInfo.InvariantCulture) is var low && int.Parse(ends[^1], CultureInfo.InvariantCulture) is var high && low <= high)
            return [.. Enumerable.Range(low, high - low + 1)];
        throw new UsageException($"--level is '{text}'; valid: one of 1 to {HighestLevel}, or a range such as 2-4");
    }

    private static void Print(Round round, bool json)
    {
        if (json)
        {
            var rejected = new JsonObject(round.Manifest.Rejected.Select(r => KeyValuePair.Create<string, JsonNode?>(r.Key, r.Value)));
            Console.WriteLine(new JsonObject
            {
                ["round"] = round.Id, ["folder"] = round.Folder, ["commitment"] = round.Commitment, ["tasks"] = round.Tasks.Length,
                ["templates"] = round.Tasks.Select(t => t.Template).Distinct().Count(), ["rejected"] = rejected,
            }.ToJsonString());
            return;
        }
        Console.WriteLine($"round {round.Id} ({round.Manifest.Release}): {round.Tasks.Length} tasks from {round.Tasks.Select(t => t.Template).Distinct().Count()} templates, in {round.Folder}");
        foreach (var (gate, count) in round.Manifest.Rejected)
            Console.WriteLine($"  {count} draws rejected by the gate {gate}");
        Console.WriteLine($"commitment {round.Commitment}");
        Console.WriteLine($"Publish the commitment before the round is used. Next: livebench run {round.Folder} -m builtin/reference");
    }
}
