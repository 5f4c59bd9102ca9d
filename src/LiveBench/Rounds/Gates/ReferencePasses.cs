using System.Collections.Immutable;
using System.Globalization;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Templates;
using LiveBench.Verdicts;

namespace LiveBench.Rounds.Gates;

/// <summary>
/// The reference is put through the sandbox like an answer: it must compile, keep its limits, and agree with the oracle on every test
/// and example. It compiles with checked arithmetic, so an overflow shows itself here.
/// </summary>
public static class ReferencePasses
{
    /// <summary>The gate's name where the reference itself fails.</summary>
    public const string Name = "reference-passes";

    /// <summary>The gate's name where reference and oracle differ.</summary>
    public const string Agree = "oracles-agree";

    private const int HeadRoom = 10;

    /// <summary>The task with limits that fit its reference, or the rejection.</summary>
    public static async Task<(TaskInstance Task, Rejection? Rejection)> Examine(
        DrawnTask drawn, Func<SandboxJob, CancellationToken, Task<Execution>> execute, Checker? checker, CancellationToken cancellation)
    {
        var coding = (TaskBody.Coding)drawn.Task.Body;
        var everything = coding with { Tests = coding.Checker ? coding.Tests : [.. coding.Tests, .. coding.Examples] };
        var inputs = everything.Tests.Select(t => t.Input).ToImmutableArray();
        var execution = await execute(new SandboxJob(ReferenceSolution.Source(coding), coding.Signature, inputs, coding.Limits, Checked: true) { Library = coding.Library }, cancellation);
        var judgement = await Judge.Decide(execution, everything, checker);
        return judgement.Verdict switch
        {
            Verdict.Accepted => (drawn.Task with { Body = coding with { Limits = Fitting(coding.Limits, ((Execution.Ran)execution).Usage) } }, null),
            Verdict.CompileError => (drawn.Task, NotCompiled(judgement.Detail, drawn)),
            Verdict.WrongAnswer => (drawn.Task, new Rejection(Agree, $"reference and oracle differ: {Said(judgement)}", TemplateFault: true)),
            _ => (drawn.Task, new Rejection(Name, $"the reference gets {judgement.Verdict}: {Said(judgement)}", TemplateFault: true)),
        };
    }

    /// <summary>Whether the limits leave ten times what was used.</summary>
    internal static bool Fits(Limits limits, Usage usage) => HeadRoom * usage.CpuMs <= limits.CpuMs;

    /// <summary>Ten times what the reference took, rounded up to a power of two of the first limit, so that a busy machine changes nothing.</summary>
    private static Limits Fitting(Limits limits, Usage usage)
    {
        var cpu = limits.CpuMs;
        while (cpu < HeadRoom * usage.CpuMs)
            cpu *= 2;
        return cpu == limits.CpuMs ? limits : Limits.ForCpu(cpu);
    }

    /// <summary>What the sandbox's compiler says first; the worker's has let it through.</summary>
    private static Rejection NotCompiled(string messages, DrawnTask drawn)
    {
        var parts = messages.Split('\n')[0].Split(':', 3);
        var line = parts.Length == 3 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var found) && drawn.ReferenceLines.Count > 0
            ? drawn.ReferenceLines[Math.Clamp(found - 1 - ReferenceSolution.LinesBefore, 0, drawn.ReferenceLines.Count - 1)] : (int?)null;
        return new Rejection(Name, $"the reference does not compile: {parts[^1].Trim()}", TemplateFault: true, line);
    }

    private static string Said(Judgement judgement) => judgement.Failure is { } f
        ? $"{judgement.Detail}; on {f.Input} the oracle gives {f.Expected}, the reference {f.Got ?? "nothing"}" : judgement.Detail;
}
