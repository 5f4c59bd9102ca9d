using LiveBench.Sandbox;

namespace LiveBench.Tests.EndToEnd;

/// <summary>A sandbox of each language, opened when a test first asks for it.</summary>
public sealed class LanguageSandboxes(SandboxFixture shared) : IAsyncDisposable
{
    private readonly Dictionary<string, DockerSandbox> open = [];

    /// <summary>The languages of this repository.</summary>
    public static TheoryData<string> All => [.. Language.All(Cli.Installation.Sandbox)];

    /// <summary>The sandbox of a language.</summary>
    public async Task<DockerSandbox> Of(string language) =>
        open.TryGetValue(language, out var known) ? known : open[language] = await SandboxFixture.Open(shared.Engine, jobs: 2, language);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var sandbox in open.Values)
            await sandbox.DisposeAsync();
    }
}
