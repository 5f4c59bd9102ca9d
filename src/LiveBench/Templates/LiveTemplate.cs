namespace LiveBench.Templates;

/// <summary>A template inside the worker, ready to be drawn from.</summary>
internal sealed class LiveTemplate(CompiledScript script, TaskTemplate template)
{
    /// <summary>Level and seed of the last draw: where one of thousands fails, which it was.</summary>
    public (int Level, byte[] Seed)? Last { get; private set; }

    /// <summary>Draws a task.</summary>
    /// <param name="seed">32 bytes.</param>
    /// <exception cref="Exception">Whatever the script throws.</exception>
    public LiveTask Draw(byte[] seed, int level)
    {
        Last = (level, seed);
        return new LiveTask(script, template, seed, level);
    }
}
