using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Rounds.Gates;

/// <summary>
/// Every draw of a script is drawn again alone, the rest left as it was. A draw that changes the function and not the prompt is a hidden
/// parameter; one that changes the prompt and not the function is a dead clause. Names and stories are marked as surface, and exempt.
/// </summary>
internal static class LiveDraws
{
    /// <summary>The gate of a draw that the prompt does not tell.</summary>
    public const string Hidden = "no-hidden-parameter";

    /// <summary>The gate of a draw that means nothing.</summary>
    public const string Dead = "no-dead-clause";

    private const int MostDraws = 100;
    private const long MostFuel = 2_000_000;               // of all scripts that run again: one that searches long is examined less far
    private const int Turns = 12;                          // to get something else out of a draw of two
    private const int Alternatives = 3;                    // that must all mean nothing
    private const int MoreInputs = 150;

    /// <summary>Examines the draws; returns how many were drawn again.</summary>
    /// <param name="function">What is known of the function; null for reasoning.</param>
    public static (Rejection? Rejection, int Redrawn) Examine(LiveTask live, KnownFunction? function)
    {
        var (redrawn, burned) = (0, 0L);
        foreach (var draw in live.Draws.Where(d => !d.Surface).Take(MostDraws))
        {
            if (burned > MostFuel)
                break;
            var (alternatives, dead) = (0, 0);
            for (var turn = 1; turn <= Turns && alternatives < Alternatives && alternatives == dead; turn++)
            {
                var other = Again(live, new Redraw(draw.Line, draw.Ordinal, turn));
                burned += Fuel.Burned;
                if (other is null || other.Value.Drawn == draw.Drawn)
                    continue;
                alternatives++;
                switch (Compare(live.Draft, other.Value.Draft, function))
                {
                    case (Prompt: false, Function: { } how):
                        return (new Rejection(Hidden, $"this draw came out as {draw.Drawn}; were it {other.Value.Drawn}, the prompt would be the same, and {how}", TemplateFault: true, draw.Line), redrawn);
                    case (Prompt: true, Function: null):
                        dead++;
                        break;
                }
            }
            redrawn += alternatives > 0 ? 1 : 0;
            if (alternatives > 0 && alternatives == dead)
                return (new Rejection(Dead, $"this draw came out as {draw.Drawn}; whatever else it is, the prompt says so and no result changes", TemplateFault: false, draw.Line), redrawn);
        }
        return (null, redrawn);
    }

    /// <summary>Whether the prompt tells the two apart, and how their functions differ. What is promised of the inputs is part of the function.</summary>
    private static (bool Prompt, string? Function) Compare(TaskDraft one, TaskDraft other, KnownFunction? function)
    {
        var told = one.Told != other.Told;
        if (one.Promised != other.Promised)
            return (true, "other inputs are promised");
        switch (one, other)
        {
            case (CodingDraft a, CodingDraft b) when !SameTypes(a.Signature, b.Signature):
                return (true, "the signature is another");
            // Is the oracle alone another, it does not agree with the reference that both have: that is a gate of its own, and comes after this.
            case (CodingDraft a, CodingDraft b) when !told && a.Reference == b.Reference && Equals(a.Library, b.Library):
                return (false, null);
            case (CodingDraft, CodingDraft b):
                try
                {
                    return (told, function!.DifferenceFrom(b, More(b.Source)) is { } test ? $"for {ValueText.Cut(test.Input.ToString(), 200)} something else than {ValueText.Write(test.Expected, 200)} would be expected" : null);
                }
                catch (Exception e) when (e is InvalidOperationException or ArgumentException or ScriptMistakeException or KeyNotFoundException or OverflowException)
                {
                    return (told, "its oracle fails");
                }
            case (ReasoningDraft a, ReasoningDraft b):
                // What a story says besides may well not matter: finding out is the task.
                return told ? (true, "another story is told") : (false, a.Answer == b.Answer ? null : $"the answer would not be {a.Answer}, but {b.Answer}");
            default:
                return (true, "it is another kind of task");
        }
    }

    /// <summary>Inputs of the other draft, drawn only when they are asked for.</summary>
    private static IEnumerable<TestInput> More(ITestSource source)
    {
        Fuel.Refill();
        var inputs = new DrawnInputs(source, new Rng(new byte[32]).Derive("others"));
        for (var i = 0; i < MoreInputs && inputs.Next() is { } input; i++)
        {
            yield return input;
            Fuel.Refill();
        }
    }

    private static bool SameTypes(Signature a, Signature b) => (a, b) switch
    {
        (Signature.Function f, Signature.Function g) => f.Method.Returns.Equals(g.Method.Returns) && f.Method.Parameters.Select(p => p.Type).SequenceEqual(g.Method.Parameters.Select(p => p.Type)),
        _ => a.ToString() == b.ToString(),
    };

#pragma warning disable CA1031 // another draw may lead a script where it cannot go: that draw then says nothing
    private static (TaskDraft Draft, string? Drawn)? Again(LiveTask live, Redraw redraw)
    {
        try
        {
            return live.Again(redraw);
        }
        catch (Exception)
        {
            return null;
        }
    }
#pragma warning restore CA1031
}
