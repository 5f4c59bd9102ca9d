namespace LiveBench.Sandbox;

/// <summary>Compiles and executes answers. It knows no expected value.</summary>
public interface ISandbox : IAsyncDisposable
{
    /// <summary>Compiles and executes one answer; waits for room.</summary>
    /// <exception cref="FaultException">The sandbox failed, not the answer: it stays unscored.</exception>
    Task<Executed> Execute(SandboxJob job, CancellationToken cancellation);
}

/// <summary>What was observed, and where.</summary>
/// <param name="Image">The image's digest, as its engine gave it.</param>
/// <param name="Runtime">The container runtime.</param>
/// <param name="Compiling">How long the compiler took.</param>
public sealed record Executed(Execution Execution, string Image, string Runtime, TimeSpan Compiling = default);

/// <summary>What separates one answer from the next.</summary>
public enum Isolation
{
    /// <summary>A fresh process under a uid of its own, in a container that serves one answer after the other.</summary>
    Process,

    /// <summary>A fresh container.</summary>
    Container,
}

/// <summary>Where a sandbox finds and keeps what its images are made of.</summary>
/// <param name="Sources">The folder with the Dockerfile, the supervisor and the languages.</param>
/// <param name="Cache">A folder for what can be made again.</param>
/// <param name="Dotnet">The SDK's command.</param>
public sealed record SandboxFiles(string Sources, string Cache, string Dotnet);
