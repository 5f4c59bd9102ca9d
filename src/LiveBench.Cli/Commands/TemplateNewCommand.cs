using System.CommandLine;
using LiveBench.Templates;

namespace LiveBench.Cli.Commands;

/// <summary><c>templates new</c>.</summary>
internal static class TemplateNewCommand
{
    private const string UsualFolder = "my-templates";

    public static Command Make()
    {
        var id = new Argument<string>("ID") { Description = "coding/<family>/<name> or reasoning/<family>/<name>." };
        var folder = new Option<string>("--templates") { Description = "The template folder, made if it is not there.", HelpName = "DIR", DefaultValueFactory = _ => UsualFolder };
        var command = new Command("new", "Writes a template to begin from: it passes its gates as it stands.") { id, folder };
        command.SetAction(result =>
        {
            var (name, root) = (result.GetValue(id)!, result.GetValue(folder)!);
            if (name.Split('/') is not [("coding" or "reasoning") and var kind, .., var last] parts || parts.Length < 3 || parts.Any(p => p.Length == 0 || !p.All(c => char.IsAsciiLetterOrDigit(c) || c is '-')))
                throw new UsageException($"'{name}' is no template's id; valid: coding/<family>/<name> or reasoning/<family>/<name>, of letters, digits and -");
            var file = Path.Combine([root, .. parts]) + ".csx";
            if (File.Exists(file))
                throw new UsageException($"'{file}' is there already; give another name, a template is never overwritten");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, Starter.Text(kind, string.Concat(Enumerable.Repeat("../", parts.Length - 1)) + EditorScope.FileName));
            File.WriteAllText(Path.Combine(root, EditorScope.FileName), EditorScope.Text());
            Console.WriteLine($"""
                {file}
                look at it       livebench templates show {last} --templates {root} --level 3
                write, and see   livebench templates watch {file}
                check it         livebench templates check --templates {root}
                use it           livebench generate -o rounds/mine --templates {root} --tasks 10
                """);
        });
        return command;
    }
}
