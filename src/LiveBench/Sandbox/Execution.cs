using System.Collections.Immutable;
using LiveBench.Tasks;

namespace LiveBench.Sandbox;

/// <summary>What is put into the sandbox: an answer's source and the inputs. No expected value is in it.</summary>
/// <param name="Checked">Arithmetic that overflows throws; for references.</param>
public sealed record SandboxJob(string Source, Signature Signature, ImmutableArray<TestInput> Inputs, Limits Limits, bool Checked = false)
{
    /// <summary>A made-up library that is compiled beside it; null for none.</summary>
    public Library? Library { get; init; }

    /// <summary>An answer to a task, with all of the task's tests.</summary>
    public static SandboxJob Of(string source, TaskBody.Coding task) => new(source, task.Signature, [.. task.Tests.Select(t => t.Input)], task.Limits) { Library = task.Library };
}

/// <summary>What the sandbox observed. A failure of the sandbox itself is no case of it: that is a <see cref="FaultException"/>.</summary>
public abstract record Execution
{
    private Execution() { }

    /// <summary>The compiler refused the source; its messages, a line each, in lines of the source.</summary>
    public sealed record Rejected(string Messages) : Execution;

    /// <summary>The compiler went over its limits, or gave up, twice.</summary>
    public sealed record CompileLimit(string What) : Execution;

    /// <summary>It took its container down each time it was executed alone.</summary>
    /// <param name="OutOfMemory">For want of memory.</param>
    public sealed record TookContainerDown(bool OutOfMemory) : Execution;

    /// <summary>The program ran.</summary>
    /// <param name="Returned">The values that came back, test by test from the first; shorter than the inputs when it ended early.</param>
    /// <param name="Threw">What the call after the last value threw, if it threw.</param>
    /// <param name="Finished">The driver saw every test through.</param>
    /// <param name="Violation">What was wrong with what came over the wire; null when nothing was.</param>
    /// <param name="Ending">How the process ended.</param>
    /// <param name="Usage">What it used.</param>
    /// <param name="Stdout">The first 64 KiB it printed.</param>
    /// <param name="Stderr">The first 64 KiB of its errors.</param>
    /// <param name="MemoryRanOut">What it threw, or what its runtime wrote when it ended early, says that memory ran out.</param>
    public sealed record Ran(
        ImmutableArray<Value> Returned, Thrown? Threw, bool Finished, string? Violation, Ending Ending, Usage Usage, string Stdout, string Stderr, bool MemoryRanOut = false) : Execution;
}

/// <summary>An exception of the program's.</summary>
public sealed record Thrown(int Test, string Type, string Message);

/// <summary>How a process came to its end.</summary>
/// <param name="Status">The exit code, or the signal.</param>
public sealed record Ending(EndReason Reason, int Status);

/// <summary>Why a process ended, in the supervisor's numbers.</summary>
public enum EndReason
{
    /// <summary>It left by itself.</summary>
    Exited = 0,

    /// <summary>A signal ended it.</summary>
    Signalled = 1,

    /// <summary>It used up its processor time.</summary>
    CpuLimit = 2,

    /// <summary>It used up its wall time.</summary>
    WallLimit = 3,

    /// <summary>It returned too much.</summary>
    OutputLimit = 4,

    /// <summary>The host asked for its end.</summary>
    Killed = 5,

    /// <summary>The kernel ended something in its container for want of memory.</summary>
    OutOfMemory = 6,

    /// <summary>It could not be started: our fault.</summary>
    NotStarted = 7,
}

/// <summary>What an execution took.</summary>
/// <param name="CpuMs">Processor time, in milliseconds, start-up included.</param>
/// <param name="WallMs">Elapsed time, in milliseconds.</param>
/// <param name="PeakKb">Peak resident memory, in KiB.</param>
public sealed record Usage(double CpuMs, double WallMs, long PeakKb);
