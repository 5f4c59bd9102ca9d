namespace LiveBench.Templates;

/// <summary>A template inside the worker, ready to be drawn from.</summary>
internal sealed class LiveTemplate(CompiledScript script, TaskTemplate template)
{
    /// <summary>Draws a task.</summary>
    /// <param name="seed">32 bytes.</param>
    /// <exception cref="Exception">Whatever the script throws.</exception>
    public LiveTask Draw(byte[] seed, int level) => new(script, template, seed, level);
}
