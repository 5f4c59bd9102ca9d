using System.CommandLine;
using LiveBench.Cli.Commands;

namespace LiveBench.Cli;

/// <summary>The whole command line: its verbs, and the edge where exceptions become an exit code and a sentence.</summary>
public static class CommandLine
{
    /// <summary>Runs one command. 0 done, 1 incomplete or our fault, 2 wrong usage or input, 3 a gate failed, 130 interrupted.</summary>
    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand("LiveBench writes a new benchmark at every run, executes the answers in a sandbox, and reports pass@k.")
        {
            QuickstartCommand.Make(),
            GenerateCommand.Make(),
            RunCommand.Make(),
            ReportCommand.Make(),
            ShowCommand.Make(),
            ExportCommand.Make(),
            JudgeCommand.Make(),
            DoctorCommand.Make(),
            TemplatesCommand.Make(),
            TemplateWorkerCommand.Make(),
        };
        try
        {
            return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (UsageException e)
        {
            await Console.Error.WriteLineAsync($"livebench: {e.Message}");
            return 2;
        }
        catch (FaultException e)
        {
            await Console.Error.WriteLineAsync($"livebench: {e.Message}");
            return 1;
        }
    }
}
