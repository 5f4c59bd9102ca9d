using System.CommandLine;
using System.Text.Json.Nodes;
using LiveBench.Answers;
using LiveBench.Reports;
using LiveBench.Rounds;
using LiveBench.Store;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Cli.Commands;

/// <summary><c>show</c>: a run's answers on the terminal, all of them or the failed ones, or one task with everything.</summary>
internal static class ShowCommand
{
    public static Command Make()
    {
        var run = new Argument<string>("RUN") { Description = "r17, or release/model." };
        var task = new Argument<string?>("TASK") { Description = "A task's id: everything about it.", DefaultValueFactory = _ => null };
        var failed = new Option<bool>("--failed") { Description = "Only answers that were not accepted, in full." };
        var (json, store) = (SharedOptions.Json(), SharedOptions.Store());
        var command = new Command("show", "Shows a run's answers and why they failed.") { run, task, failed, store, json };
        command.SetAction(result =>
        {
            using var workspace = new Workspace(result.GetValue(store));
            var record = workspace.Record(workspace.Run(result.GetValue(run)!));
            var one = result.GetValue(task) is { } chosen ? workspace.Round(record.Run.Round).Task(chosen) : null;
            if (result.GetValue(json))
            {
                var shown = record.Outcomes.Where(o => (one is null || o.Task == one.Id) && (!result.GetValue(failed) || o.Judgement?.Verdict != Verdict.Accepted));
                Console.WriteLine(new JsonObject { ["run"] = record.Run.Name, ["answers"] = new JsonArray([.. shown.Select(OutcomeJson.Write)]) }.ToJsonString());
                return;
            }
            if (one is not null)
            {
                Console.WriteLine($"== {one.Id}  {one.Template}, level {one.Level}\n\n{one.Told}");
                foreach (var outcome in record.Outcomes.Where(o => o.Task == one.Id))
                    Full(one, outcome);
                return;
            }
            foreach (var outcome in record.Outcomes.Where(o => !result.GetValue(failed) || o.Judgement?.Verdict != Verdict.Accepted))
                if (result.GetValue(failed))
                {
                    var asked = record.Tasks.First(t => t.Id == outcome.Task);
                    Console.WriteLine($"== {asked.Id}  {asked.Template}, level {asked.Level}\n\n{asked.Told}");
                    Full(asked, outcome);
                }
                else
                    Console.WriteLine($"{outcome.Task}  {outcome.Sample + 1}  {Said(outcome)}");
        });
        return command;
    }

    private static void Full(TaskInstance task, Outcome outcome)
    {
        Console.WriteLine($"-- answer {outcome.Sample + 1}: {Said(outcome)}");
        if (outcome.Judgement?.Failure is { } failure)
        {
            if (failure.Input.Length > 0)
                Console.WriteLine($"   test {failure.Test + 1}\n   input    {failure.Input}");
            Console.WriteLine($"   expected {failure.Expected}\n   got      {failure.Got ?? "nothing"}");
        }
        if (outcome.Answer is { } answer)
            Console.WriteLine($"{answer.Completion.TrimEnd()}\n");
        if (outcome.Judgement?.Verdict == Verdict.Accepted && task.Body is TaskBody.Coding coding && CodeExtraction.LastFence(outcome.Answer!.Completion) is { } source
            && LineDifference.Between(ReferenceSolution.Source(coding), source) is { Length: > 0 } difference)
            Console.WriteLine($"   against the reference:\n{difference}");
    }

    private static string Said(Outcome outcome) => outcome switch
    {
        { Judgement: { } judgement } => $"{judgement.Verdict}{(judgement.Detail.Length > 0 ? $": {judgement.Detail}" : "")}",
        { Fault: { } fault } => $"unscored: {fault}",
        { Answer: null } => "pending: not answered yet",
        _ => "pending: not judged yet",
    };
}
