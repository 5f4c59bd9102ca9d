using System.CommandLine;
using System.Text.Json.Nodes;
using LiveBench.Sandbox;
using LiveBench.Templates;

namespace LiveBench.Cli.Commands;

/// <summary><c>doctor</c>: says what this machine has and lacks, and with <c>--setup</c> mends it.</summary>
internal static class DoctorCommand
{
    public static Command Make()
    {
        var setup = new Option<bool>("--setup") { Description = "Makes ready what is missing: the engine and the sandbox image." };
        var (json, language) = (SharedOptions.Json(), SharedOptions.Language());
        var host = SharedOptions.DockerHost();
        var clean = new Option<bool>("--clean") { Description = "Removes the containers that dead processes left on the engine." };
        var runtime = new Option<string?>("--runtime") { Description = "The engine's OCI runtime for containers (runc, runsc).", HelpName = "NAME" };
        var command = new Command("doctor", "Says what this machine has, what is missing, and what to do about it.") { setup, clean, language, host, runtime, json };
        command.SetAction(async (result, cancellation) =>
        {
            var dockerHost = result.GetValue(host);
            if (result.GetValue(setup))
            {
                await EngineReady(dockerHost, cancellation);
                await using var door = new SandboxDoor(dockerHost is null ? [] : [dockerHost], result.GetValue(runtime), Isolation.Process, 1, Terminal.Note);
                await door.Open(Language.Read(Installation.Sandbox, result.GetValue(language)!), cancellation);
            }
            var report = await Examine(dockerHost, result.GetValue(runtime), result.GetValue(clean), cancellation);
            if (result.GetValue(json))
                Console.WriteLine(report.ToJsonString());
            else
                foreach (var (name, value) in report)
                    Console.WriteLine($"{name,-18}{value}");
            return report["problem"] is null ? 0 : 1;
        });
        return command;
    }

    /// <summary>
    /// Makes an engine ready. In a terminal the commands are shown and asked for; without one, as root, they are run and said;
    /// otherwise they are printed for the user to run.
    /// </summary>
    /// <exception cref="FaultException">There is no engine in the end.</exception>
    public static async Task EngineReady(string? dockerHost, CancellationToken cancellation)
    {
        switch (await EngineSetup.Plan(dockerHost, cancellation))
        {
            case SetupPlan.Advice advice:
                throw new FaultException(advice.Text);
            case SetupPlan.Needs needs when !Console.IsInputRedirected && !Console.IsErrorRedirected && Environment.UserName == "root":
                Terminal.Note("No container engine answers. These commands make one ready:");
                foreach (var step in needs.Steps)
                    Terminal.Note($"    {step.Command}{(step.Detached ? " &" : "")}");
                await Console.Error.WriteAsync("Run them now? [y/N] ");
                if (Console.ReadLine()?.Trim().ToUpperInvariant() is not ("Y" or "YES"))
                    throw new FaultException("no container engine; run the commands above, then try again");
                await EngineSetup.Run(needs.Steps, Terminal.Note, cancellation);
                break;
            case SetupPlan.Needs needs when Environment.UserName == "root":
                Terminal.Note("No container engine answers; making one ready:");
                await EngineSetup.Run(needs.Steps, Terminal.Note, cancellation);
                break;
            case SetupPlan.Needs needs:
                throw new FaultException("no container engine answers; these commands, as root, make one ready:\n" + string.Join('\n', needs.Steps.Select(s => $"    {s.Command}{(s.Detached ? " &" : "")}")));
            default:
                break;
        }
    }

    private static async Task<JsonObject> Examine(string? dockerHost, string? runtime, bool clean, CancellationToken cancellation)
    {
        var report = new JsonObject
        {
            ["version"] = EngineVersion.Current,
            [".net"] = Environment.Version.ToString(),
            ["cores"] = Environment.ProcessorCount,
            ["templates"] = TemplateFolder.Read(Installation.Templates).Count,
            ["cache"] = Installation.Cache,
        };
        try
        {
            var endpoint = EngineEndpoint.Find(dockerHost) ?? throw new FaultException("no container engine was found; livebench doctor --setup makes one ready (reasoning rounds work without)");
            using var engine = await Engine.Connect(endpoint, runtime, cancellation);
            report["engine"] = $"{engine.Version.Version} at {endpoint.Address} (from {endpoint.Source})";
            report["api"] = engine.Version.APIVersion;
            report["architecture"] = engine.Architecture;
            report["cgroups"] = engine.Machine.CgroupVersion;
            report["runtime"] = engine.RuntimeName;
            report["runtimes"] = string.Join(", ", engine.Machine.Runtimes?.Keys.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>());
            foreach (var name in Language.All(Installation.Sandbox))
            {
                var tag = SandboxImage.TagOf(engine, Installation.Sandbox, Language.Read(Installation.Sandbox, name));
                report[$"image {name}"] = await engine.ImageId(tag, cancellation) is { } id ? $"{tag} ({id})" : $"built when it is first needed; livebench doctor --setup --language {name} builds it now";
            }
            var orphans = clean ? await engine.Sweep(cancellation) : (await engine.Orphans(cancellation)).Count;
            report["containers"] = (await engine.Owned(cancellation)).Count;
            report["orphans"] = clean ? $"{orphans} removed" : orphans == 0 ? "0" : $"{orphans} left by processes that run no more; livebench doctor --clean removes them (so does the next run)";
            report["faster"] = Faster(engine);
        }
        catch (FaultException e)
        {
            report["problem"] = e.Message;
        }
        return report;
    }

    /// <summary>What would make verdicts come faster on this engine.</summary>
    private static string Faster(Engine engine) =>
        string.Join("; ", Advice(engine)) is { Length: > 0 } advice ? advice : "nothing that can be seen from here; livebench bench sandbox measures";

    private static IEnumerable<string> Advice(Engine engine)
    {
        if (engine.RuntimeName == "runsc")
            yield return "the runtime runsc isolates more and takes about four times as long to start a program; --runtime runc where that is enough";
        if (engine.Endpoint.Address.Scheme == "ssh")
            yield return "the engine is spoken to over ssh; tcp:// with TLS has less delay";
        if (engine.Machine.NCPU < 4)
            yield return $"more cores: answers run side by side, and this engine has {engine.Machine.NCPU}; a second engine can be added by another --docker-host";
        if (engine.RuntimeName == "runc" && engine.Machine.Runtimes?.ContainsKey("crun") != true)
            yield return """for --isolation container, the runtime crun: it starts a container in less time than runc, and serves where control groups are of one version only (install crun, {"runtimes": {"crun": {"path": "/usr/bin/crun"}}} in the engine's daemon.json)""";
    }
}
