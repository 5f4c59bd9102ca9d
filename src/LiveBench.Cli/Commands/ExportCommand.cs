using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using LiveBench.Reports;

namespace LiveBench.Cli.Commands;

/// <summary><c>export</c>: a run as JSON lines, an answer a line.</summary>
internal static class ExportCommand
{
    private static readonly JsonSerializerOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Make()
    {
        var run = new Argument<string>("RUN") { Description = "r17, or release/model." };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; default: stdout.", HelpName = "FILE" };
        var store = SharedOptions.Store();
        var command = new Command("export", "Writes a run's answers and verdicts as JSON lines.") { run, output, store };
        command.SetAction(result =>
        {
            using var workspace = new Workspace(result.GetValue(store));
            var record = workspace.Record(workspace.Run(result.GetValue(run)!));
            var text = string.Concat(record.Outcomes.Select(o => OutcomeJson.Write(o).ToJsonString(Line) + "\n"));
            if (result.GetValue(output) is { } file)
                File.WriteAllText(file, text);
            else
                Console.Write(text);
        });
        return command;
    }
}
