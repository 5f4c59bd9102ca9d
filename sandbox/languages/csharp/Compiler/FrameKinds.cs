namespace LiveBench.Compiler;

// The numbers of docs/sandbox-protocol.md.
internal static class FromHost
{
    public const byte Compile = 1;
}

internal static class ToHost
{
    public const byte Compiled = 1, Rejected = 2, Broken = 3, Warm = 4;
}
