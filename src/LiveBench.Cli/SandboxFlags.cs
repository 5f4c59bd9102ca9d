using System.CommandLine;
using LiveBench.Sandbox;

namespace LiveBench.Cli;

/// <summary>The options that choose engines and isolation, said the same by every verb that executes code.</summary>
internal sealed class SandboxFlags
{
    private readonly Option<string[]> hosts = new("--docker-host") { Description = "A container engine: unix://, tcp:// or ssh://; may be repeated, answers are spread over them. Default: DOCKER_HOST, the Docker context, the usual sockets.", HelpName = "URL" };
    private readonly Option<string?> runtime = new("--runtime") { Description = "The engine's OCI runtime for containers (runc, crun, runsc); default: the engine's, or crun for containers of one answer where the engine has it.", HelpName = "NAME" };
    private readonly Option<int?> jobs = new("--jobs") { Description = "Answers executed at once on each engine; default: its cores.", HelpName = "N" };
    private readonly Option<string> isolation = new("--isolation") { Description = "process: a fresh process and uid for each answer; container: a fresh container.", HelpName = "KIND", DefaultValueFactory = _ => "process" };

    /// <summary>Adds them to a command.</summary>
    public SandboxFlags(Command command)
    {
        foreach (var option in new Option[] { hosts, runtime, jobs, isolation })
            command.Options.Add(option);
    }

    /// <summary>The addresses that were given; none for the usual one.</summary>
    public IReadOnlyList<string> Hosts(ParseResult result) => result.GetValue(hosts) ?? [];

    /// <summary>How many answers run at once.</summary>
    /// <exception cref="UsageException">It is less than one.</exception>
    public int? Jobs(ParseResult result) => result.GetValue(jobs) is { } given ? SharedOptions.AtLeastOne(given, "--jobs") : null;

    /// <summary>The OCI runtime; null for the engine's default.</summary>
    public string? Runtime(ParseResult result) => result.GetValue(runtime);

    /// <summary>What separates one answer from the next.</summary>
    /// <exception cref="UsageException">There is no such isolation.</exception>
    public Isolation Isolation(ParseResult result) => result.GetValue(isolation) switch
    {
        "process" => Sandbox.Isolation.Process,
        "container" => Sandbox.Isolation.Container,
        var other => throw new UsageException($"--isolation is '{other}'; valid: process, container"),
    };

    /// <summary>The door to the sandboxes that were chosen.</summary>
    public SandboxDoor Door(ParseResult result) => new(Hosts(result), Runtime(result), Isolation(result), Jobs(result), Terminal.Note);
}
