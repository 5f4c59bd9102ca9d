using System.CommandLine;
using System.CommandLine.Help;
using LiveBench.Cli.Commands;

namespace LiveBench.Cli;

/// <summary>The whole command line: its verbs, and the edge where exceptions become an exit code and a sentence.</summary>
public static class CommandLine
{
    private const int Fault = 1, Usage = 2, Interrupted = 130;

    /// <summary>Runs one command. 0 done, 1 incomplete or our fault, 2 wrong usage or input, 3 a gate failed, 130 interrupted.</summary>
    public static async Task<int> Run(string[] args)
    {
        var root = Root();
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpText)
            return Say($"{string.Join(" ", parsed.Errors.Select(e => e.Message))} See: livebench {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help", Usage);
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (UsageException e)
        {
            return Say(e.Message, Usage);
        }
        catch (FaultException e)
        {
            return Say(e.Message, Fault);
        }
        catch (OperationCanceledException)
        {
            return Say("interrupted; what had arrived is stored, the same command goes on from there", Interrupted);
        }
#pragma warning disable CA1031 // the edge: what nobody foresaw is our fault, said with what is needed to find it
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Say($"an error of LiveBench itself, please report it: {e}", Fault);
        }
    }

    private static RootCommand Root()
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
            BenchCommand.Make(),
            SandboxCommand.Make(),
            TemplatesCommand.Make(),
            TemplateWorkerCommand.Make(),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpText((System.CommandLine.Invocation.SynchronousCommandLineAction)help.Action!);
        root.SetAction(result => help.Action is HelpText text ? text.Invoke(result) : 0);
        return root;
    }

    private static int Say(string sentence, int exitCode)
    {
        Console.Error.WriteLine($"livebench: {sentence}");
        return exitCode;
    }
}
