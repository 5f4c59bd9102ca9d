namespace LiveBench.Sandbox;

/// <summary>Containers made in advance, so that an answer that gets one of its own does not wait for it to start.</summary>
internal sealed class ReadyContainers : IAsyncDisposable
{
    private readonly Func<CancellationToken, Task<Container>> start;
    private readonly Queue<Task<Container>> waiting = new();
    private readonly Lock queueing = new();
    private readonly CancellationTokenSource closing = new();

    /// <summary>Begins to start <paramref name="count"/> containers.</summary>
    public ReadyContainers(Func<CancellationToken, Task<Container>> start, int count)
    {
        this.start = start;
        for (var i = 0; i < count; i++)
            waiting.Enqueue(Task.Run(() => start(closing.Token)));
    }

    /// <summary>The first that still runs; another is begun in its place. One that went away while it waited says nothing about any answer.</summary>
    /// <exception cref="FaultException">It did not come up.</exception>
    public async Task<Container> Take(CancellationToken cancellation)
    {
        for (; ; )
        {
            var container = await Next(cancellation);
            if (container.Usable)
                return container;
            await container.DisposeAsync();
        }
    }

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

    private async Task<Container> Next(CancellationToken cancellation)
    {
        Task<Container> first;
        lock (queueing)
        {
            first = waiting.Dequeue();
            waiting.Enqueue(Task.Run(() => start(closing.Token)));
        }
        return await first.WaitAsync(cancellation);
    }
}
