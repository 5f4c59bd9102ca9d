using System.CommandLine;
using LiveBench.Reports;
using LiveBench.Rounds;
using LiveBench.Store;

namespace LiveBench.Cli.Commands;

/// <summary><c>report</c>: pass@k of runs, on the terminal, as JSON, or as one HTML file.</summary>
internal static class ReportCommand
{
    public static Command Make()
    {
        var name = new Argument<string?>("ROUND|RUN") { Description = "A round (folder, id, release) or a run (r17, release/model); default: every run there is.", DefaultValueFactory = _ => null };
        var html = new Option<string?>("--html") { Description = "Writes one self-contained HTML file.", HelpName = "FILE" };
        var (json, store) = (SharedOptions.Json(), SharedOptions.Store());
        var command = new Command("report", "Shows pass@k with its intervals, per model and category.") { name, html, store, json };
        command.SetAction(result =>
        {
            using var workspace = new Workspace(result.GetValue(store));
            var records = Runs(workspace, result.GetValue(name)).Select(workspace.Record).ToList();
            if (records.Count == 0)
                throw new UsageException("there is no run to report; livebench run ROUND -m MODEL makes one");
            if (result.GetValue(html) is { } file)
            {
                WriteHtml(records, workspace, file);
                Terminal.Note($"wrote {Path.GetFullPath(file)}");
            }
            if (result.GetValue(html) is null || result.GetValue(json))
                Print(records, result.GetValue(json));
            return records.All(r => r.Complete) ? 0 : 1;
        });
        return command;
    }

    /// <summary>Prints runs to stdout.</summary>
    public static void Print(IReadOnlyList<RunRecord> records, bool json)
    {
        var scores = records.Select(RunScores.Of).ToList();
        if (json)
            Console.WriteLine(RunJson.Write(scores).ToJsonString());
        else
            ScoreTable.Print(scores);
    }

    /// <summary>Writes the HTML report of runs.</summary>
    public static void WriteHtml(IReadOnlyList<RunRecord> records, Workspace workspace, string file)
    {
        var rounds = records.Select(r => r.Run.Round).Distinct().ToDictionary(id => id, workspace.Round);
        File.WriteAllText(file, HtmlReport.Write([.. records.Select(RunScores.Of)], rounds));
    }

    /// <summary>The runs a name stands for: itself, or all of a round's.</summary>
    private static IEnumerable<Run> Runs(Workspace workspace, string? name)
    {
        var runs = workspace.Store.Runs();
        if (name is null)
            return runs;
        if (runs.Any(r => r.Name == name || $"{r.Release}/{r.Model}" == name || r.Id == name))
            return [workspace.Run(name)];
        if (name.Length > 1 && name[0] == 'r' && name[1..].All(char.IsAsciiDigit) && !Directory.Exists(name))
            return [workspace.Run(name)];
        var round = workspace.Round(name);
        return runs.Where(r => r.Round == round.Id);
    }
}
