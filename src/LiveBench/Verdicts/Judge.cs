using System.Collections.Immutable;
using LiveBench.Sandbox;
using LiveBench.Tasks;

namespace LiveBench.Verdicts;

/// <summary>Asks a template's checker whether a value is right for a test.</summary>
public delegate Task<bool> Checker(int test, Value got);

/// <summary>Decides: what the sandbox observed, against what was expected. The only place where expected values and outputs meet.</summary>
public static class Judge
{
    private const int LongestValue = 4000;
    private const int LongestMessage = 1000;

    /// <summary>The verdict on executed code: the first of the design's rules that matches.</summary>
    /// <param name="checker">For tasks with several right answers; null to compare.</param>
    public static async Task<Judgement> Decide(Execution execution, TaskBody.Coding task, Checker? checker)
    {
        switch (execution)
        {
            case Execution.CompileLimit over:
                return new Judgement(Verdict.TimeLimit, over.What);
            case Execution.Rejected rejected:
                return new Judgement(Verdict.CompileError, rejected.Messages);
            case Execution.TookContainerDown { OutOfMemory: true }:
                return new Judgement(Verdict.MemoryLimit, $"needed more than {task.Limits.MemoryMb} MB, and its container ended with it, each time it ran alone");
            case Execution.TookContainerDown:
                return new Judgement(Verdict.RuntimeError, "took its container down, each time it ran alone");
            case Execution.Ran ran:
                return OverLimit(ran, task) ?? Broken(ran, task) ?? await Wrong(ran, task, checker) ?? Judgement.Accepted;
            default:
                throw new InvalidOperationException($"an execution of a kind nobody knows: {execution.GetType()}");
        }
    }

    /// <summary>The verdict on a reasoning answer that could be read.</summary>
    public static async Task<Judgement> Decide(Value answer, TaskBody.Reasoning task, Checker? checker)
    {
        var right = checker is null ? SameAnswer(task.Expected, answer, task.AnswerType) : await checker(0, answer);
        return right ? Judgement.Accepted
            : new Judgement(Verdict.WrongAnswer, "another answer was expected",
                new Failure(0, "", ValueText.Write(task.Expected, LongestValue), ValueText.Write(answer, LongestValue)));
    }

    /// <summary>Whether a value is right for one test, by comparison.</summary>
    public static bool IsExpected(TestCase test, Value got, Signature signature) => signature switch
    {
        Signature.Function f => Equality.Same(test.Expected, got, f.Method.Returns),
        Signature.Class c => Equality.SameCalls(((Value.Sequence)test.Expected).Items, got, ReturnTypes(c, (TestInput.Session)test.Input)),
        _ => throw new InvalidOperationException("a signature of a kind nobody knows"),
    };

    /// <summary>Names in a reasoning answer are compared without regard to case; everything else as in code, documents too.</summary>
    public static bool SameAnswer(Value expected, Value got, PortableType type) =>
        type is PortableType.Json ? Equality.Same(expected, got, type)
        : ReasoningForm.Missing(expected) is null && ReasoningForm.Missing(got) is null ? Equality.Same(Folded(expected), Folded(got), type) : Folded(expected) == Folded(got);

    private static Judgement? OverLimit(Execution.Ran ran, TaskBody.Coding task) => ran switch
    {
        { Ending.Reason: EndReason.OutputLimit } => new Judgement(Verdict.OutputLimit, $"returned more than {task.Limits.OutputKb} KiB"),
        { Ending.Reason: EndReason.OutOfMemory } or { MemoryRanOut: true } => new Judgement(Verdict.MemoryLimit, $"needed more than {task.Limits.MemoryMb} MB"),
        { Ending.Reason: EndReason.CpuLimit } => new Judgement(Verdict.TimeLimit, $"used more than {task.Limits.CpuMs} ms of processor time; {Progress(ran, task)}"),
        { Ending.Reason: EndReason.WallLimit } => new Judgement(Verdict.TimeLimit, $"took more than {task.Limits.WallMs} ms, most of it waiting; {Progress(ran, task)}"),
        { Violation: { } violation } => new Judgement(Verdict.ProtocolViolation, $"the channel of the results held something else: {violation}"),
        _ => null,
    };

    private static Judgement? Broken(Execution.Ran ran, TaskBody.Coding task)
    {
        if (ran.Finished)
            return null;
        var how = ran switch
        {
            { Threw: { } thrown } => Plain($"threw {thrown.Type}: {thrown.Message}"),
            { Ending: { Reason: EndReason.Signalled, Status: var signal } } => $"was ended by signal {signal}{Signal(signal)}{Errors(ran.Stderr)}",
            _ => $"left with exit code {ran.Ending.Status} before its last test{Errors(ran.Stderr)}",
        };
        return ran.Returned.Length < task.Tests.Length && task.Tests[ran.Returned.Length] is var test
            ? new Judgement(Verdict.RuntimeError, how, Fail(ran.Returned.Length, test, null))
            : new Judgement(Verdict.RuntimeError, how);
    }

    private static async Task<Judgement?> Wrong(Execution.Ran ran, TaskBody.Coding task, Checker? checker)
    {
        for (var i = 0; i < task.Tests.Length; i++)
        {
            var test = task.Tests[i];
            if (checker is null ? IsExpected(test, ran.Returned[i], task.Signature) : await checker(i, ran.Returned[i]))
                continue;
            var failed = checker is not null ? 1
                : task.Tests.Zip(ran.Returned).Count(pair => !IsExpected(pair.First, pair.Second, task.Signature));
            return new Judgement(Verdict.WrongAnswer,
                checker is null ? $"{failed} of {task.Tests.Length} tests gave another value" : "the task's checker refuses a value", Fail(i, test, ran.Returned[i]));
        }
        return null;
    }

    private static Failure Fail(int place, TestCase test, Value? got) => new(
        place, ValueText.Cut(test.Input.ToString(), LongestValue), ValueText.Write(test.Expected, LongestValue), got is null ? null : ValueText.Write(got, LongestValue));

    private static string Progress(Execution.Ran ran, TaskBody.Coding task) => $"{ran.Returned.Length} of {task.Tests.Length} tests had returned";

    private static string Errors(string stderr) => stderr.Trim() is { Length: > 0 } text ? $": {Plain(text)}" : "";

    /// <summary>What an answer wrote, fit to be shown: cut, and without what a terminal would act on.</summary>
    private static string Plain(string text) =>
        string.Concat((text.Length <= LongestMessage ? text : text[..LongestMessage] + "…").Select(c => char.IsControl(c) && c != '\n' ? '\ufffd' : c));

    private static string Signal(int signal) => signal switch
    {
        6 => " (abort; a stack overflow ends so)",
        9 => " (kill)",
        11 => " (segmentation fault)",
        31 => " (a forbidden system call)",
        _ => "",
    };

    private static List<PortableType> ReturnTypes(Signature.Class type, TestInput.Session session) =>
        [.. session.Calls.Select(call => type.Methods.First(m => m.Name == call.Method).Returns)];

    private static Value Folded(Value value) => value switch
    {
        Value.Text t => new Value.Text(t.Of.Trim().ToLowerInvariant()),
        Value.Sequence s => new Value.Sequence([.. s.Items.Select(Folded)]),
        Value.Tuple t => new Value.Tuple([.. t.Items.Select(Folded)]),
        Value.Map m => new Value.Map(m.Entries.Select(e => KeyValuePair.Create(Folded(e.Key), Folded(e.Value))).ToImmutableArray()),
        _ => value,
    };
}
