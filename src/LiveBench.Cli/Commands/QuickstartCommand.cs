using System.CommandLine;
using LiveBench.Models;
using LiveBench.Rounds;
using LiveBench.Sandbox;
using LiveBench.Store;
using LiveBench.Templates;
using LiveBench.Verdicts;

namespace LiveBench.Cli.Commands;

/// <summary><c>quickstart</c>: the whole way once, with models that need no key: a fresh round, answered, executed, judged, reported.</summary>
internal static class QuickstartCommand
{
    private const int Tasks = 24;

    private static readonly (string Model, int Samples)[] Contestants = [("builtin/reference", 1), ("builtin/noisy-0.7", 5), ("builtin/mutant", 1), ("builtin/empty", 1)];

    public static Command Make()
    {
        var (templates, json, store) = (SharedOptions.Templates(), SharedOptions.Json(), SharedOptions.Store());
        var command = new Command("quickstart", "Draws a round of 24 tasks and runs four builtin models over it; makes ready what is missing.") { templates, store, json };
        var sandbox = new SandboxFlags(command);
        command.SetAction(async (result, cancellation) =>
        {
            await DoctorCommand.EngineReady(sandbox.Hosts(result) is [var host, ..] ? host : null, cancellation);
            using var workspace = new Workspace(result.GetValue(store));
            await using var door = sandbox.Door(result);
            var folder = FreshFolder();
            var plan = new RoundPlan(Path.GetFileName(folder), Tasks, GenerateCommand.Choose(result.GetValue(templates), null, null), [1, 2, 3, 4, 5]);
            var round = await GenerateCommand.Draw(plan, RoundSecret.Fresh(TimeProvider.System), workspace.EarlierTasks(), [], folder, door, workspace, cancellation);
            Terminal.Note($"round {round.Id}: {round.Tasks.Length} tasks nobody has seen, in {round.Folder}; commitment {round.Commitment}");
            await using var worker = new TemplateWorker(Installation.WorkerCommand);
            var records = new List<RunRecord>();
            foreach (var (name, samples) in Contestants)
            {
                using var model = ModelCatalog.Open(ModelId.Parse(name), round, Language.Read(Installation.Sandbox, Language.OfReferences), samples, null, Environment.GetEnvironmentVariable, worker);
                records.Add(await RunCommand.Complete(round, model, samples, new Conditions(), again: false, door, workspace, cancellation));
            }
            ReportCommand.Print(records, result.GetValue(json));
            var report = Path.Combine(round.Folder, "report.html");
            ReportCommand.WriteHtml(records, workspace, report);
            Next(records, round, report);
            return records.All(r => r.Complete) ? 0 : 1;
        });
        return command;
    }

    private static void Next(List<RunRecord> records, Round round, string report)
    {
        var mutant = records.Single(r => r.Run.Model == "builtin/mutant");
        foreach (var passed in mutant.Outcomes.Where(o => o.Judgement?.Verdict == Verdict.Accepted))
            Terminal.Note($"a mutant passed {passed.Task}: livebench show {mutant.Run.Name} {passed.Task} shows its difference from the reference");
        Terminal.Note($"report    {report}");
        Terminal.Note($"failures  livebench show {records[1].Run.Name} --failed");
        Terminal.Note($"your own  livebench run {round.Folder} -m openai/MODEL -n 5     (OPENAI_API_KEY, --base-url)");
    }

    private static string FreshFolder() =>
        Enumerable.Range(1, int.MaxValue).Select(i => Path.Combine("rounds", $"quickstart-{i}")).First(f => !Directory.Exists(f));
}
