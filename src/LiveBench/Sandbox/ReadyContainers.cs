namespace LiveBench.Sandbox;

/// <summary>
/// Containers made ready in advance, so that an answer that gets one of its own does not wait for it to start: used once, and then
/// ended and started again, which is as good as a new one and costs a good deal less.
/// </summary>
internal sealed class ReadyContainers : IAsyncDisposable
{
    private readonly Func<CancellationToken, Task<Container>> start;
    private readonly Func<Container, CancellationToken, Task<Container>> again;
    private readonly Queue<Task<Container>> waiting = new();
    private readonly Lock queueing = new();
    private readonly CancellationTokenSource closing = new();

    /// <summary>Begins to start <paramref name="count"/> containers.</summary>
    /// <param name="start">Gives a container that is up.</param>
    /// <param name="again">Gives the same container, ended and started again; it is gone when that fails.</param>
    /// <param name="count">More than are in use at once.</param>
    public ReadyContainers(Func<CancellationToken, Task<Container>> start, Func<Container, CancellationToken, Task<Container>> again, int count)
    {
        (this.start, this.again) = (start, again);
        for (var i = 0; i < count; i++)
            Enqueue(() => start(closing.Token));
    }

    /// <summary>The first that still runs. One that went away while it waited says nothing about any answer.</summary>
    /// <exception cref="FaultException">It did not come up.</exception>
    public async Task<Container> Take(CancellationToken cancellation)
    {
        for (; ; )
        {
            Task<Container> first;
            lock (queueing)
                first = waiting.Dequeue();
            try
            {
                var container = await first.WaitAsync(cancellation);
                if (container.Usable)
                    return container;
                Discard(container);
            }
            catch (OperationCanceledException)
            {
                lock (queueing)
                    waiting.Enqueue(first);
                throw;
            }
            catch (FaultException)
            {
                Enqueue(() => start(closing.Token));
                throw;
            }
        }
    }

    /// <summary>Takes one back that an answer has used.</summary>
    public void Return(Container used) => Enqueue(async () =>
    {
        try
        {
            return await again(used, closing.Token);
        }
        catch (FaultException)
        {
            return await start(closing.Token);             // it is a machine that may fail once
        }
    });

    /// <summary>Takes one back that nobody can vouch for.</summary>
    public void Discard(Container suspect) => Enqueue(async () =>
    {
        await suspect.DisposeAsync();
        return await start(closing.Token);
    });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        foreach (var one in waiting)
            try
            {
                await (await one).DisposeAsync();
            }
            catch (Exception e) when (e is FaultException or OperationCanceledException)
            {
                // It never came up: there is nothing to put away.
            }
        closing.Dispose();
    }

    private void Enqueue(Func<Task<Container>> prepare)
    {
        lock (queueing)
            waiting.Enqueue(Task.Run(prepare));
    }
}
