using System.CommandLine;

namespace LiveBench.Cli;

/// <summary>Options that several verbs take, said the same everywhere.</summary>
internal static class SharedOptions
{
    public static Option<string?> Store() => new("--store") { Description = "The database; default: .livebench/livebench.db beside the nearest livebench.yaml, else here.", HelpName = "FILE" };

    /// <summary>For verbs that speak to one engine; those that execute code have <see cref="SandboxFlags"/>.</summary>
    public static Option<string?> DockerHost() => new("--docker-host") { Description = "The container engine; default: DOCKER_HOST, the Docker context, the usual sockets.", HelpName = "URL" };

    public static Option<string> Language() => new("--language") { Description = "The language that answers are written in.", HelpName = "NAME", DefaultValueFactory = _ => Sandbox.Language.OfReferences };

    public static Option<bool> Json() => new("--json") { Description = "The result as JSON on stdout, all else on stderr." };

    public static Option<string?> Templates() => new("--templates") { Description = "The template folder; default: those that came with LiveBench.", HelpName = "DIR" };

    /// <summary>A whole number that must be at least 1.</summary>
    /// <exception cref="UsageException">It is less.</exception>
    public static int AtLeastOne(int value, string option) =>
        value >= 1 ? value : throw new UsageException($"{option} is {value}; valid: 1 or more");
}
