namespace LiveBench.Cli;

/// <summary>Where this installation keeps what it brought along, and what it makes for itself.</summary>
internal static class Installation
{
    /// <summary>The templates that came with this version.</summary>
    public static string Templates { get; } = Path.Combine(AppContext.BaseDirectory, "content", "task-templates");

    /// <summary>The sources of the sandbox image.</summary>
    public static string Sandbox { get; } = Path.Combine(AppContext.BaseDirectory, "content", "sandbox");

    /// <summary>Compiled scripts and published drivers: all of it can be made again.</summary>
    public static string Cache { get; } =
        Environment.GetEnvironmentVariable("LIVEBENCH_CACHE") is { Length: > 0 } chosen ? chosen
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } local ? local : Path.GetTempPath(), "livebench");

    /// <summary>The .NET host that runs us, or the one on the path.</summary>
    public static string Dotnet { get; } =
        Environment.ProcessPath is { } self && Path.GetFileNameWithoutExtension(self) == "dotnet" ? self
        : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";

    /// <summary>Where sandboxes find and keep what their images are made of.</summary>
    public static LiveBench.Sandbox.SandboxFiles SandboxFiles { get; } = new(Sandbox, Cache, Dotnet);

    /// <summary>The command that starts a template worker: this program again.</summary>
    public static IReadOnlyList<string> WorkerCommand { get; } = [Dotnet, Path.Combine(AppContext.BaseDirectory, "LiveBench.Cli.dll"), "template-worker"];
}
