namespace LiveBench.Verdicts;

/// <summary>What an answer gets. A failure of ours is none of these: such an answer is unscored.</summary>
public enum Verdict
{
    /// <summary>Every test gave the expected value.</summary>
    Accepted,

    /// <summary>A test gave another value, or a value of another type.</summary>
    WrongAnswer,

    /// <summary>The compiler refused it.</summary>
    CompileError,

    /// <summary>It threw, or ended before the last test.</summary>
    RuntimeError,

    /// <summary>It used up its processor or wall time, or the compiler's.</summary>
    TimeLimit,

    /// <summary>It used more memory than it may.</summary>
    MemoryLimit,

    /// <summary>It returned more than it may.</summary>
    OutputLimit,

    /// <summary>It wrote to the channel of the results itself.</summary>
    ProtocolViolation,

    /// <summary>There was no answer to judge: a refusal, a truncation, no code, no answer line.</summary>
    NoAnswer,
}

/// <summary>A verdict and what a person needs to act on it.</summary>
/// <param name="Detail">One sentence, or the compiler's messages.</param>
/// <param name="Failure">The test that decided it, where one did.</param>
public sealed record Judgement(Verdict Verdict, string Detail, Failure? Failure = null)
{
    /// <summary>Accepted, with nothing to say.</summary>
    public static Judgement Accepted { get; } = new(Verdict.Accepted, "");
}

/// <summary>A test that failed, as a person reads it; long values are cut.</summary>
/// <param name="Test">Which one, from 0.</param>
/// <param name="Got">What came instead; null when nothing came.</param>
public sealed record Failure(int Test, string Input, string Expected, string? Got);
