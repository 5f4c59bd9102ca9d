using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace LiveBench.Cli;

/// <summary>Help: the verbs in groups, and below each verb's own help examples that run as they stand.</summary>
internal sealed class HelpText(SynchronousCommandLineAction usual) : SynchronousCommandLineAction
{
    private static readonly (string Group, string[] Verbs)[] Groups =
    [
        ("Everyday", ["quickstart", "generate", "run", "report", "show", "export", "judge", "doctor"]),
        ("Templates", ["templates"]),
        ("Maintenance", ["bench", "sandbox"]),
    ];

    private static readonly Dictionary<string, string[]> Examples = new()
    {
        ["quickstart"] = ["livebench quickstart"],
        ["generate"] =
        [
            "livebench generate -o rounds/v1.4 --release v1.4 --tasks 60",
            "livebench generate -o rounds/hard --kind coding --level 4-5 --only 'coding/windows/*'",
            "livebench generate -o rounds/again --secret-file rounds/v1.4/secret --release v1.4 --tasks 60",
        ],
        ["run"] =
        [
            "livebench run rounds/v1.4 -m builtin/reference",
            "livebench run rounds/v1.4 -m openai/gpt-5 -n 5 --temperature 0.8",
            "livebench run rounds/v1.4 -m openai/llama3 --base-url http://127.0.0.1:11434/v1",
            "livebench run rounds/v1.4 -m replay/answers.jsonl",
        ],
        ["report"] = ["livebench report", "livebench report rounds/v1.4 --html report.html", "livebench report r2 --json"],
        ["show"] = ["livebench show r2", "livebench show r2 --failed", "livebench show r2 t07"],
        ["export"] = ["livebench export r2 -o answers.jsonl"],
        ["judge"] = ["livebench judge rounds/v1.4 t07 solution.cs"],
        ["doctor"] = ["livebench doctor", "livebench doctor --setup"],
        ["bench"] = ["livebench bench sandbox", "livebench bench sandbox --language python --json"],
        ["sandbox"] = ["livebench sandbox save csharp.tar", "livebench sandbox load csharp.tar"],
        ["templates"] = ["livebench templates list", "livebench templates show coding/windows/digest --level 3", "livebench templates new coding/lists/changes"],
        ["list"] = ["livebench templates list", "livebench templates list --templates my-templates --json"],
        ["check"] = ["livebench templates check", "livebench templates check 'coding/*' --instances 50", "livebench templates check --templates my-templates", "livebench templates check --gallery docs/GALLERY.md"],
        ["new"] = ["livebench templates new coding/lists/changes", "livebench templates new reasoning/stories/coins --templates ours"],
        ["watch"] = ["livebench templates watch my-templates/coding/lists/changes.csx --level 2"],
    };

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        if (command is RootCommand root)
            Overview(root);
        else
        {
            var output = parseResult.InvocationConfiguration.Output;
            using var text = new StringWriter();
            parseResult.InvocationConfiguration.Output = text;
            usual.Invoke(parseResult);
            output.WriteLine(text.ToString().Replace(parseResult.RootCommandResult.Command.Name, "livebench", StringComparison.Ordinal).TrimEnd());
            if (Examples.TryGetValue(command.Name, out var examples))
                Console.WriteLine($"\nExamples:\n{string.Concat(examples.Select(e => $"  {e}\n"))}");
        }
        return 0;
    }

    private static void Overview(RootCommand root)
    {
        Console.WriteLine($"{root.Description}\n\nUsage: livebench <verb> [options]\n");
        foreach (var (group, verbs) in Groups)
        {
            Console.WriteLine(group);
            foreach (var verb in verbs)
                Console.WriteLine($"  {verb,-12}{root.Subcommands.First(c => c.Name == verb).Description}");
            Console.WriteLine();
        }
        Console.WriteLine("""
            Begin with: livebench quickstart
            A verb's own options and examples: livebench <verb> --help
            Exit codes: 0 done, 1 incomplete or our fault, 2 wrong usage or input, 3 a gate failed, 130 interrupted
            """);
    }
}
