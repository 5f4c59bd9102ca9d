using LiveBench.Models;
using LiveBench.Rounds;
using LiveBench.Runs;
using LiveBench.Store;
using LiveBench.Verdicts;

namespace LiveBench.Tests.Runs;

public sealed class RunPipelineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Round round = SampleRound.Reasoning(6);
    private readonly RunStore store;

    public RunPipelineTests() => store = new RunStore(folder["livebench.db"], TimeProvider.System);

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Every_sample_is_asked_for_stored_and_judged()
    {
        using var endpoint = new FakeEndpoint(r => new FakeReply(200, Right(r)));
        var record = await Complete(endpoint, samples: 3);
        Assert.True(record.Complete);
        Assert.Equal(18, record.Outcomes.Count(o => o.Judgement!.Verdict == Verdict.Accepted));
        Assert.Equal(18, endpoint.Seen.Select(s => s.Key).Distinct().Count());
    }

    [Fact]
    public async Task A_repeated_run_asks_for_nothing_that_is_stored()
    {
        using var endpoint = new FakeEndpoint(r => new FakeReply(200, Right(r)));
        await Complete(endpoint, samples: 2);
        var before = endpoint.Seen.Count;
        var record = await Complete(endpoint, samples: 2);
        Assert.Equal(before, endpoint.Seen.Count);
        Assert.True(record.Complete);
    }

    [Fact]
    public async Task More_samples_are_asked_for_beside_those_there_are()
    {
        using var endpoint = new FakeEndpoint(r => new FakeReply(200, Right(r)));
        await Complete(endpoint, samples: 1);
        var record = await Complete(endpoint, samples: 3);
        Assert.Equal(18, record.Outcomes.Count);
        Assert.Equal(18, endpoint.Seen.Count);
    }

    [Fact]
    public async Task What_an_endpoint_keeps_from_us_is_unscored_and_the_next_run_gets_it()
    {
        var down = true;
        using var endpoint = new FakeEndpoint(r => down && r.Prompt.Contains("3 + 3", StringComparison.Ordinal) ? new FakeReply(500, "down", RetryAfter: "0") : new FakeReply(200, Right(r)));
        var record = await Complete(endpoint, samples: 1);
        var unscored = Assert.Single(record.Outcomes, o => o.Judgement is null);
        Assert.False(record.Complete);
        Assert.Equal("unscored", unscored.Status);
        Assert.NotNull(unscored.Fault);
        down = false;
        var again = await Complete(endpoint, samples: 1);
        Assert.True(again.Complete);
        Assert.All(again.Outcomes, o => Assert.Null(o.Fault));
    }

    [Fact]
    public async Task Refusals_cut_off_answers_and_silence_are_no_answer_with_the_reason()
    {
        using var endpoint = new FakeEndpoint(r => r.Prompt.Contains("1 + 1", StringComparison.Ordinal) ? new FakeReply(200, "Answer: 2", "content_filter")
            : r.Prompt.Contains("2 + 2", StringComparison.Ordinal) ? new FakeReply(200, "Let me think", "length") : new FakeReply(200, "No idea."));
        var record = await Complete(endpoint, samples: 1);
        Assert.All(record.Outcomes, o => Assert.Equal(Verdict.NoAnswer, o.Judgement!.Verdict));
        Assert.Contains("content_filter", record.Outcomes[1].Judgement!.Detail, StringComparison.Ordinal);
        Assert.Contains("length", record.Outcomes[2].Judgement!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_process_on_a_run_is_told_which_one_has_it()
    {
        var run = store.OpenRun(NewRun("e", 1));
        using var held = RunLock.Take(store, run);
        var refused = Assert.Throws<UsageException>(() => RunLock.Take(store, run));
        Assert.Contains($"process {Environment.ProcessId}", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_that_was_let_go_can_be_taken_again()
    {
        var run = store.OpenRun(NewRun("e", 1));
        RunLock.Take(store, run).Dispose();
        RunLock.Take(store, run).Dispose();
    }

    [Fact]
    public void Other_conditions_are_another_run()
    {
        var ids = new[] { new Conditions(), new Conditions(Temperature: 0.5f), new Conditions(MaxTokens: 10), new Conditions(Language: "python") }
            .Select(c => Run.IdOf("round", "m", "v", "e", c)).Append(Run.IdOf("round", "m", "w", "e", new Conditions())).Append(Run.IdOf("round", "m", "v", "f", new Conditions()));
        Assert.Equal(6, ids.Distinct().Count());
    }

    private static string Right(SeenRequest request)
    {
        var n = int.Parse(request.Prompt.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture);
        return $"I add.\nAnswer: {2 * n}";
    }

    private Run NewRun(string endpoint, int samples) =>
        new(Run.IdOf(round.Id, "openai/fake", "", endpoint, new Conditions()), 0, round.Id, "sample", "openai/fake", "", endpoint, new Conditions(), samples, "");

    private async Task<RunRecord> Complete(FakeEndpoint endpoint, int samples)
    {
        var run = store.OpenRun(NewRun(endpoint.Url, samples));
        using var model = ModelCatalog.OpenAI(ModelId.Parse("openai/fake"), endpoint.Url, "k", TimeSpan.FromMilliseconds(1));
        var judge = new AnswerJudge(_ => throw new FaultException("reasoning needs no engine"), Languages.CSharp, (_, _) => Task.FromResult<Checker?>(null));
        return await new RunPipeline(run, round.Tasks, model, Languages.CSharp, judge, store, null).Complete(TestContext.Current.CancellationToken);
    }
}
