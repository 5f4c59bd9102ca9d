namespace LiveBench.Templates;

/// <summary>A template inside the worker, ready to be drawn from.</summary>
internal sealed class LiveTemplate(CompiledScript script, TaskTemplate template)
{
    /// <summary>Draws a task.</summary>
    /// <param name="seed">32 bytes.</param>
    /// <exception cref="Exception">Whatever the script throws.</exception>
    public LiveTask Draw(byte[] seed, int level) => new(script, template, seed, level);

    /// <summary>The same as one of thousands: a fault says which.</summary>
    /// <exception cref="TemplateException">The script throws.</exception>
    public LiveTask DrawOneOfMany(byte[] seed, int level)
    {
        try
        {
            return Draw(seed, level);
        }
#pragma warning disable CA1031 // the edge between a script and us: whatever it throws is its own fault, and is reported as that
        catch (Exception e) when (e is not TemplateException)
#pragma warning restore CA1031
        {
            var error = ScriptFault.Explain(template.File, e);
            throw new TemplateException(error with { What = $"{error.What}; at level {level} with seed {Convert.ToHexStringLower(seed)}" }, e);
        }
    }
}
