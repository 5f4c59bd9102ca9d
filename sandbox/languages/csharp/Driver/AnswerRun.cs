using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using LiveBench.Wire;

namespace LiveBench.Driver;

// One answer, from loading to Finished or Threw.
internal static unsafe class AnswerRun
{
    private const int LongestMessage = 4 << 10;

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever an answer throws is its result.")]
    public static void ToEnd(int entryToken, byte[] assembly)
    {
        var test = 0u;
        try
        {
            var entry = Load(entryToken, assembly);
            var output = new ValueWriter();
            Frame frame;
            while (HostChannel.TryRead(out frame) && frame.Kind == FromHost.Test)
            {
                test = frame.Test;
                output.Clear();
                RunOne(entry, frame.Values, output);
                HostChannel.Write(ToHost.Value, test, output);
                test++;
            }
            if (frame.Kind != FromHost.End)
                return; // the host has gone
            HostChannel.Write(ToHost.Finished, test, []);
        }
        catch (Exception thrown)
        {
            HostChannel.Write(ToHost.Threw, test, Describe(thrown));
        }
        HostChannel.Leave(0);
    }

    private static void RunOne(delegate*<ValueReader, ValueWriter, void> entry, ValueReader inputs, ValueWriter output)
    {
        try
        {
            entry(inputs, output);
        }
        catch (ValueTooLargeException)
        {
            // What was written so far is far above the output limit; sending it is how the supervisor learns of it.
        }
    }

    // By token and pointer: reflection by name and its invocation are compiled just in time, and take longer than the rest.
    private static delegate*<ValueReader, ValueWriter, void> Load(int entryToken, byte[] assembly)
    {
        using var bytes = new MemoryStream(assembly);
        var loaded = AssemblyLoadContext.Default.LoadFromStream(bytes);
        var entry = loaded.ManifestModule.ResolveMethod(entryToken)!;
        return (delegate*<ValueReader, ValueWriter, void>)entry.MethodHandle.GetFunctionPointer();
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "An exception's Message may throw too.")]
    private static byte[] Describe(Exception thrown)
    {
        // The runtime wraps what happens on the way to the first call; what was thrown there says more.
        while (thrown is TargetInvocationException or TypeInitializationException && thrown.InnerException is { } inner)
            thrown = inner;
        var message = "";
        try
        {
            message = thrown.Message;
        }
        catch (Exception)
        {
        }
        var text = Encoding.UTF8.GetBytes($"{thrown.GetType().FullName}\n{message}");
        return text.Length <= LongestMessage ? text : text[..LongestMessage];
    }
}
