namespace LiveBench.Templates;

/// <summary>A task inside the worker, its functions alive, with the means to draw it again.</summary>
internal sealed class LiveTask
{
    private readonly CompiledScript script;
    private readonly TaskTemplate template;
    private readonly byte[] seed;
    private readonly int level;

    public LiveTask(CompiledScript script, TaskTemplate template, byte[] seed, int level)
    {
        (this.script, this.template, this.seed, this.level) = (script, template, seed, level);
        var rng = new Rng(seed);
        Draft = Run(rng);
        Draws = rng.Draws;
    }

    /// <summary>The script's file.</summary>
    public string File => template.File;

    /// <summary>What the script returned.</summary>
    public TaskDraft Draft { get; }

    /// <summary>What it drew, in order.</summary>
    public IReadOnlyList<Draw> Draws { get; }

    /// <summary>The generator of its tests.</summary>
    public Rng Tests => new Rng(seed).Derive("tests");

    /// <summary>The same task but for one draw, and what came out of that draw.</summary>
    /// <exception cref="Exception">Whatever the script throws.</exception>
    public (TaskDraft Draft, string? Drawn) Again(Redraw redraw)
    {
        var rng = new Rng(seed, redraw);
        var draft = Run(rng);
        return (draft, rng.Draws.FirstOrDefault(d => d.Line == redraw.Line && d.Ordinal == redraw.Ordinal)?.Drawn);
    }

    private TaskDraft Run(Rng rng)
    {
        Fuel.Refill();
        return script.Run(new TemplateScope(rng, level, template.Text)) switch
        {
            TaskDraft draft => draft,
            null => throw Mistaken("the script returned nothing"),
            var other => throw Mistaken($"the script returned a {other.GetType().Name}"),
        };
    }

    private TemplateException Mistaken(string what) => new(new TemplateError(template.File, template.Text.TrimEnd().Count(c => c == '\n') + 1, 1,
        $"{what}; end it with return Coding(…), Reasoning(…) or Class(…)"));
}
