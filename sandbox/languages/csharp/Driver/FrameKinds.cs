namespace LiveBench.Driver;

// The numbers of docs/sandbox-protocol.md.
internal static class FromHost
{
    public const byte Program = 1, Test = 2, End = 3;
}

internal static class ToHost
{
    public const byte Value = 1, Threw = 2, Finished = 3;
}
