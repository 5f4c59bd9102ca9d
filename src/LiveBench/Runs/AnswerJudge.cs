using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using LiveBench.Answers;
using LiveBench.Sandbox;
using LiveBench.Store;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Runs;

/// <summary>Judges an answer: extraction, execution where it is code, decision.</summary>
/// <param name="sandbox">Opened when the first answer needs it; throws <see cref="FaultException"/> where there is no engine.</param>
/// <param name="language">What answers are written in.</param>
/// <param name="checker">A task's checker, or null.</param>
public sealed class AnswerJudge(Func<CancellationToken, Task<ISandbox>> sandbox, Language language, Func<TaskInstance, CancellationToken, Task<Checker?>> checker)
{
    private const string Truncated = "length", Refused = "content_filter";
    private const int MostRemembered = 4096;

    private readonly ConcurrentDictionary<(string Task, string Source), Lazy<Task<(Judgement, Usage?, Provenance)>>> judged = new();

    /// <summary>The verdict on an answer, what executing it took, and where it was reached.</summary>
    /// <exception cref="FaultException">A failure of ours: there is no verdict.</exception>
    public async Task<(Judgement Judgement, Usage? Usage, Provenance Provenance)> Judge(TaskInstance task, Answer answer, CancellationToken cancellation)
    {
        if (answer.FinishReason == Refused)
            return Unanswered("the endpoint ended the answer: a refusal", answer);
        return task.Body switch
        {
            TaskBody.Reasoning r => await Judge(task, r, answer, cancellation),
            TaskBody.Coding c when new CodeExtraction(language, c.Signature).Extract(answer.Completion, answer.FinishReason == Truncated) is { } source => await Judge(task, c, source, cancellation),
            _ => Unanswered(answer.FinishReason == Truncated ? "cut off before its code was whole" : "no code in the answer", answer),
        };
    }

    /// <summary>The verdict on source code as it stands. The same code for the same task is executed once, and its verdict shared.</summary>
    /// <exception cref="FaultException">A failure of ours: there is no verdict.</exception>
    public async Task<(Judgement Judgement, Usage? Usage, Provenance Provenance)> Judge(TaskInstance task, TaskBody.Coding body, string source, CancellationToken cancellation)
    {
        var key = (task.Id, Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(source.AsSpan()))));
        if (judged.Count >= MostRemembered)
            judged.Clear();
        var verdict = judged.GetOrAdd(key, _ => new(() => Execute(task, body, source, cancellation)));
        try
        {
            return await verdict.Value;
        }
        catch
        {
            judged.TryRemove(new(key, verdict));           // a failure of ours is not remembered
            throw;
        }
    }

    private async Task<(Judgement, Usage?, Provenance)> Execute(TaskInstance task, TaskBody.Coding body, string source, CancellationToken cancellation)
    {
        var room = await sandbox(cancellation);
        var executed = await room.Execute(SandboxJob.Of(source, body), cancellation);
        var judgement = await Verdicts.Judge.Decide(executed.Execution, body, await checker(task, cancellation));
        return (InventedMember.Named(judgement, body.Library, language), (executed.Execution as Execution.Ran)?.Usage, new Provenance(EngineVersion.Current, executed.Image, executed.Runtime));
    }

    private async Task<(Judgement, Usage?, Provenance)> Judge(TaskInstance task, TaskBody.Reasoning body, Answer answer, CancellationToken cancellation)
    {
        switch (ReasoningExtraction.Read(answer.Completion, body.AnswerType, body.Twin != Twin.None))
        {
            case ReasoningReading.Read read:
                return (await Verdicts.Judge.Decide(read.Value, body, await checker(task, cancellation)), null, Unsandboxed);
            case ReasoningReading.Contradictory two:
                return (new Judgement(Verdict.WrongAnswer, two.What, new Failure(0, "", body.Expected.ToString(), null)), null, Unsandboxed);
            case ReasoningReading.Unreadable unreadable:
                return Unanswered(unreadable.Why, answer);
            default:
                throw new InvalidOperationException("a reading of a kind nobody knows");
        }
    }

    private static Provenance Unsandboxed => new(EngineVersion.Current, "", "");

    private static (Judgement, Usage?, Provenance) Unanswered(string why, Answer answer) =>
        (new Judgement(Verdict.NoAnswer, $"{why} (finish reason: {answer.FinishReason})"), null, Unsandboxed);
}
