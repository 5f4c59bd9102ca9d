using System.CommandLine;
using LiveBench.Rounds.Gates;
using LiveBench.Templates;

namespace LiveBench.Cli.Commands;

/// <summary><c>template-worker</c>: what <see cref="TemplateWorker"/> starts; nobody types it.</summary>
internal static class TemplateWorkerCommand
{
    public static Command Make()
    {
        var command = new Command("template-worker", "Runs template scripts for another livebench process.") { Hidden = true };
        command.SetAction(_ => GateWorker.Serve(Console.In, Console.Out, Path.Combine(Installation.Cache, "scripts")));
        return command;
    }
}
