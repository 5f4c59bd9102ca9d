using LiveBench.Sandbox;

namespace LiveBench.Tests.EndToEnd;

/// <summary>A container a language, opened when its first attack comes.</summary>
public class AttackedContainers(SandboxFixture shared) : IAsyncDisposable
{
    private readonly Dictionary<string, AttackedContainer> open = [];

    /// <summary>The machine's engine.</summary>
    protected Engine Shared => shared.Engine;

    internal async Task<AttackedContainer> Of(string language) =>
        open.TryGetValue(language, out var container) ? container : open[language] = await AttackedContainer.Open(await EngineFor(language), language);

    /// <inheritdoc/>
    public virtual async ValueTask DisposeAsync()
    {
        foreach (var container in open.Values)
            await container.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>The engine that has the language's image.</summary>
    protected virtual Task<Engine> EngineFor(string language) => Task.FromResult(Shared);
}
