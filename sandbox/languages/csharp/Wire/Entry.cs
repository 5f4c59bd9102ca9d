namespace LiveBench.Wire;

/// <summary>The way into an answer. The compiler generates one class of this kind with every artifact.</summary>
public abstract class Entry
{
    /// <summary>Runs one test: reads its inputs, calls the answer, writes what it returned.</summary>
    public abstract void Run(ValueReader from, ValueWriter to);
}
