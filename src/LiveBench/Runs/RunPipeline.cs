using System.Collections.Concurrent;
using System.Threading.Channels;
using LiveBench.Answers;
using LiveBench.Models;
using LiveBench.Sandbox;
using LiveBench.Store;
using LiveBench.Tasks;
using Microsoft.Extensions.AI;

namespace LiveBench.Runs;

/// <summary>How far a run is.</summary>
/// <param name="Answered">Answers that are stored.</param>
/// <param name="Judged">Answers that have a verdict.</param>
/// <param name="Faults">Samples that a fault of ours kept from a verdict.</param>
/// <param name="Total">Samples of all tasks.</param>
public sealed record RunProgress(int Answered, int Judged, int Accepted, int Faults, int Total);

/// <summary>
/// Asks a model for what is not stored, and judges what has no verdict: two stages side by side, each answer stored before it is
/// judged. Stopped anywhere and started again, it asks for nothing twice that had arrived.
/// </summary>
public sealed class RunPipeline(Run run, IReadOnlyList<TaskInstance> tasks, OpenModel model, Language language, AnswerJudge judge, RunStore store, Action<RunProgress>? report)
{
    private const int AtOnce = 32;                         // waiting answers; how many are executed at once is the sandbox's affair

    private readonly Dictionary<string, TaskInstance> byId = tasks.ToDictionary(t => t.Id);
    private readonly Lock counting = new();
    private int answered, judged, accepted, faults, total;

    /// <summary>Runs until every sample has a verdict or a fault; returns what is known then.</summary>
    public async Task<RunRecord> Complete(CancellationToken cancellation)
    {
        var outcomes = store.Outcomes(run, tasks.Select(t => t.Id));
        (total, answered, judged) = (outcomes.Count, outcomes.Count(o => o.Answer is not null), outcomes.Count(o => o.Judgement is not null));
        accepted = outcomes.Count(o => o.Judgement?.Verdict == Verdicts.Verdict.Accepted);
        Count(() => { });
        var waiting = Channel.CreateUnbounded<Answer>();
        foreach (var outcome in outcomes)
            if (outcome is { Answer: { } stored, Judgement: null })
                waiting.Writer.TryWrite(stored);
        var judging = Enumerable.Range(0, AtOnce).Select(_ => JudgeAll(waiting.Reader, cancellation)).ToList();
        try
        {
            var missing = new ConcurrentQueue<Outcome>(outcomes.Where(o => o.Answer is null));
            await Task.WhenAll(Enumerable.Range(0, model.Concurrency).Select(_ => AskAll(missing, waiting.Writer, cancellation)));
        }
        finally
        {
            waiting.Writer.Complete();
            await Task.WhenAll(judging);
        }
        return new RunRecord(run, tasks, store.Outcomes(run, tasks.Select(t => t.Id)));
    }

    private async Task AskAll(ConcurrentQueue<Outcome> missing, ChannelWriter<Answer> waiting, CancellationToken cancellation)
    {
        while (missing.TryDequeue(out var next))
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                var answer = await Ask(byId[next.Task], next.Sample, cancellation);
                store.AddAnswer(run.Id, answer);
                Count(() => answered++);
                waiting.TryWrite(answer);
            }
            catch (FaultException e)
            {
                Fault(next.Task, next.Sample, e);
            }
        }
    }

    private async Task<Answer> Ask(TaskInstance task, int sample, CancellationToken cancellation)
    {
        var request = new TaskRequest(run.Id, task.Id, sample);
        var options = request.Into(new ChatOptions { Temperature = run.Conditions.Temperature, MaxOutputTokens = run.Conditions.MaxTokens });
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        var response = await model.Client.GetResponseAsync(Question.Messages(task, language), options, cancellation);
        return Answer.From(task.Id, sample, response, System.Diagnostics.Stopwatch.GetElapsedTime(started));
    }

    private async Task JudgeAll(ChannelReader<Answer> waiting, CancellationToken cancellation)
    {
        await foreach (var answer in waiting.ReadAllAsync(cancellation))
            try
            {
                var task = byId[answer.Task];
                var (judgement, usage, provenance) = await judge.Judge(task, answer, cancellation);
                store.AddVerdict(run.Id, answer.Task, answer.Sample, judgement, usage, (task.Body as TaskBody.Coding)?.Limits, provenance);
                Count(() =>
                {
                    judged++;
                    accepted += judgement.Verdict == Verdicts.Verdict.Accepted ? 1 : 0;
                });
            }
            catch (FaultException e)
            {
                Fault(answer.Task, answer.Sample, e);
            }
    }

    private void Fault(string task, int sample, FaultException fault)
    {
        store.AddFault(run.Id, task, sample, fault.Message);
        Count(() => faults++);
    }

    private void Count(Action change)
    {
        lock (counting)
        {
            change();
            report?.Invoke(new RunProgress(answered, judged, accepted, faults, total));
        }
    }
}
