namespace LiveBench.Compiler;

// What became of one answer.
internal abstract record CompileResult
{
    internal sealed record Compiled(byte[] Artifact) : CompileResult;

    // One line a message, in lines of the answer.
    internal sealed record Rejected(string Messages) : CompileResult;
}
