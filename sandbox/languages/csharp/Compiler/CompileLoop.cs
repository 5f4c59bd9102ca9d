using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using LiveBench.Wire;

namespace LiveBench.Compiler;

// Serves one request after the other until the host closes its side.
internal static class CompileLoop
{
    private const int CheckedFlag = 1;

    public static void Run()
    {
        var compiler = new AnswerCompiler(Path.Combine(AppContext.BaseDirectory, "ref"));
        WarmUp(compiler);
        HostChannel.Write(ToHost.Warm, 0, []);
        while (HostChannel.TryRead(out var frame))
            Serve(compiler, frame);
    }

    // Two programs that touch what most answers touch: what is compiled just in time here is not waited for later.
    private static void WarmUp(AnswerCompiler compiler)
    {
        const string Method = """
            public static class Solution
            {
                public static List<int> First(List<int> values, string text)
                {
                    var counts = new Dictionary<string, int>();
                    foreach (var word in text.Split(' ')) counts[word] = counts.GetValueOrDefault(word) + 1;
                    int Twice(int x) => checked(2 * x);
                    var even = values.Where(v => v % 2 == 0).Select((v, i) => (v, i)).GroupBy(p => p.v).OrderBy(g => g.Key).Select(g => Twice(g.Key));
                    return [.. even, counts.Count, values is [1, ..] ? 1 : $"{text}!".Length];
                }
            }
            """;
        const string Class = "public class Second(int limit) { private long sum = limit; public void Add(long x) { sum += x; } public long Sum() => sum; }";
        Expect(compiler.Compile("List<int> First(List<int> values, string text)", "", Method, checkedArithmetic: false));
        Expect(compiler.Compile("class Second(int limit) { void Add(long x); long Sum(); }", "", Class, checkedArithmetic: true));
    }

    private static void Expect(CompileResult result)
    {
        if (result is CompileResult.Rejected rejected)
            throw new InvalidOperationException($"The first program does not compile: {rejected.Messages}");
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A failure of the compiler is reported, not judged.")]
    private static void Serve(AnswerCompiler compiler, Frame frame)
    {
        var request = frame.Test;
        try
        {
            switch (Answer(compiler, frame))
            {
                case CompileResult.Compiled compiled:
                    HostChannel.Write(ToHost.Compiled, request, compiled.Artifact);
                    break;
                case CompileResult.Rejected rejected:
                    HostChannel.Write(ToHost.Rejected, request, Encoding.UTF8.GetBytes(rejected.Messages));
                    break;
            }
        }
        catch (OutOfMemoryException)
        {
            // Nothing in this process can be relied on any more: the next request goes to a fresh one.
            HostChannel.Write(ToHost.Rejected, request, "1:1: MEMORY: the compiler ran out of memory"u8);
            HostChannel.Leave(0);
        }
        catch (InsufficientExecutionStackException)
        {
            HostChannel.Write(ToHost.Rejected, request, "1:1: DEPTH: the source is nested too deeply"u8);
        }
        catch (Exception broken)
        {
            HostChannel.Write(ToHost.Broken, request, Encoding.UTF8.GetBytes(broken.ToString()));
        }
    }

    private static CompileResult Answer(AnswerCompiler compiler, Frame frame)
    {
        if (frame.Kind != FromHost.Compile)
            throw new InvalidDataException($"A frame of kind {frame.Kind}; {FromHost.Compile} was due.");
        var payload = frame.Payload;
        var flags = payload[0];
        var rest = payload[1..];
        var signature = Taken(ref rest);
        var library = Taken(ref rest);
        var source = rest;
        if (source.Length > AnswerCompiler.MostSourceBytes)
            return new CompileResult.Rejected($"1:1: SIZE: the source has {source.Length} bytes; {AnswerCompiler.MostSourceBytes} at most");
        return compiler.Compile(signature, library, Encoding.UTF8.GetString(source), (flags & CheckedFlag) != 0);
    }

    // A text with its length before it.
    private static string Taken(ref ReadOnlySpan<byte> rest)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(rest);
        var text = Encoding.UTF8.GetString(rest.Slice(4, length));
        rest = rest[(4 + length)..];
        return text;
    }
}
