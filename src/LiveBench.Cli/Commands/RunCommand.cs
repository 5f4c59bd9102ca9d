using System.CommandLine;
using LiveBench.Answers;
using LiveBench.Models;
using LiveBench.Rounds;
using LiveBench.Runs;
using LiveBench.Sandbox;
using LiveBench.Store;
using LiveBench.Templates;
using LiveBench.Reports;

namespace LiveBench.Cli.Commands;

/// <summary><c>run</c>: puts a round to models, executes and judges their answers.</summary>
internal static class RunCommand
{
    public static Command Make()
    {
        var round = new Argument<string>("ROUND") { Description = "A folder, an id or a release." };
        var models = new Option<string[]>("--model", "-m") { Description = $"What to test; may be repeated. {ModelCatalog.Examples}", HelpName = "MODEL", Required = true };
        var samples = new Option<int>("--samples", "-n") { Description = "Answers a task.", HelpName = "N", DefaultValueFactory = _ => 1 };
        var temperature = new Option<float?>("--temperature") { Description = "Default: the endpoint's own.", HelpName = "T" };
        var tokens = new Option<int?>("--max-tokens") { Description = "Tokens an answer may have; default: the endpoint's own.", HelpName = "N" };
        var baseUrl = new Option<string?>("--base-url") { Description = "Another endpoint that speaks OpenAI's protocol.", HelpName = "URL" };
        var again = new Option<bool>("--again") { Description = "Starts another run instead of resuming the one there is." };
        var (language, json, store) = (SharedOptions.Language(), SharedOptions.Json(), SharedOptions.Store());
        var command = new Command("run", "Puts a round to models, executes their code, judges it; the same command resumes.") { round, models, samples, temperature, tokens, baseUrl, again, language, store, json };
        var sandbox = new SandboxFlags(command);
        command.SetAction(async (result, cancellation) =>
        {
            var n = SharedOptions.AtLeastOne(result.GetValue(samples), "-n");
            var chosen = Language.Read(Installation.Sandbox, result.GetValue(language)!);
            var conditions = new Conditions(chosen.Name, Temperature: result.GetValue(temperature), MaxTokens: result.GetValue(tokens));
            var ids = result.GetValue(models)!.Select(ModelId.Parse).ToList();
            using var workspace = new Workspace(result.GetValue(store));
            var drawn = workspace.Round(result.GetValue(round)!);
            workspace.Store.AddRound(drawn.Id, drawn.Manifest.Release, drawn.Folder, drawn.Commitment);
            await using var worker = new TemplateWorker(Installation.WorkerCommand, Environment.ProcessorCount);
            var opened = ids.Select(id => ModelCatalog.Open(id, drawn, chosen, n, result.GetValue(baseUrl), Environment.GetEnvironmentVariable, worker)).ToList();
            await using var door = sandbox.Door(result);
            var records = new List<RunRecord>();
            foreach (var model in opened)
                using (model)
                    records.Add(await Complete(drawn, model, n, conditions, result.GetValue(again), door, workspace, cancellation));
            ReportCommand.Print(records, result.GetValue(json));
            return records.All(r => r.Complete) ? 0 : 1;
        });
        return command;
    }

    /// <summary>Makes or resumes the run of a model and completes it.</summary>
    public static async Task<RunRecord> Complete(
        Round round, OpenModel model, int samples, Conditions conditions, bool again, SandboxDoor door, Workspace workspace, CancellationToken cancellation)
    {
        var language = Language.Read(Installation.Sandbox, conditions.Language);
        foreach (var task in round.Tasks)
            Question.Messages(task, language);             // what cannot be asked in this language is said before anything is paid for
        var id = Run.IdOf(round.Id, model.Id.ToString(), model.Version, model.Endpoint, conditions, again ? Guid.NewGuid().ToString() : "");
        var run = workspace.Store.OpenRun(new Run(id, 0, round.Id, round.Manifest.Release, model.Id.ToString(), model.Version, model.Endpoint, conditions, samples, ""));
        using var held = RunLock.Take(workspace.Store, run);
        await using var worker = new TemplateWorker(Installation.WorkerCommand);
        var judge = new AnswerJudge(stop => door.Open(language, stop), language, new RoundCheckers(round, worker).For);
        return await Terminal.Progress($"{run.Name} {model.Id}", async report =>
            await new RunPipeline(run, round.Tasks, model, language, judge, workspace.Store,
                p => report(p.Judged + p.Faults, p.Total, $"{p.Answered} answered, {p.Accepted} accepted{(p.Faults > 0 ? $", {p.Faults} unscored" : "")}")).Complete(cancellation));
    }
}
