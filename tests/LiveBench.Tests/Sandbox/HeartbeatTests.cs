using LiveBench.Sandbox;

namespace LiveBench.Tests.Sandbox;

public sealed class HeartbeatTests
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_supervisor_that_takes_no_input_is_given_up()
    {
        var why = new List<string>();
        await new Heartbeat(_ => throw new FaultException("broken pipe"), why.Add, Moment, Minute).Beat(TestContext.Current.CancellationToken);
        Assert.Contains("takes no input", Assert.Single(why), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_supervisor_that_lets_a_job_go_on_and_on_is_given_up_though_it_answers()
    {
        var why = new List<string>();
        Heartbeat? heartbeat = null;
        heartbeat = new Heartbeat(_ =>
        {
            heartbeat!.Hear();
            return Task.CompletedTask;
        }, why.Add, Moment, TimeSpan.FromMilliseconds(200));
        heartbeat.Expect(1, wallMs: 1);
        heartbeat.Expect(2, wallMs: 60_000);
        heartbeat.Expect(2, wallMs: 0);
        await heartbeat.Beat(TestContext.Current.CancellationToken);
        Assert.Contains("long after its limit", Assert.Single(why), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_silent_supervisor_is_given_up()
    {
        var why = new List<string>();
        await new Heartbeat(_ => Task.CompletedTask, why.Add, Moment, Moment).Beat(TestContext.Current.CancellationToken);
        Assert.Contains("silent", Assert.Single(why), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_answers_and_ends_its_jobs_is_left_alone()
    {
        using var stop = new CancellationTokenSource();
        Heartbeat? heartbeat = null;
        heartbeat = new Heartbeat(_ =>
        {
            heartbeat!.Hear();
            stop.Cancel();
            return Task.CompletedTask;
        }, why => Assert.Fail(why), Moment, Minute);
        heartbeat.Expect(1, wallMs: 1);
        heartbeat.End(1);
        await heartbeat.Beat(stop.Token);
    }
}
