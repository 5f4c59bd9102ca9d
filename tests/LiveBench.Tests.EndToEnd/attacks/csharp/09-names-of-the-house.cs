// defence: references by alias
// verdict: WrongAnswer
namespace System
{
    public static class Console { public static void WriteLine(string text) { } }
    public static class Environment { public static void Exit(int status) { } }
}

namespace LiveBench.Driver
{
    public static class AnswerRun { public static void ToEnd(int token, byte[] assembly) { } }
}

namespace LiveBench.Wire
{
    public abstract class Codec<T> { public virtual void Write(ValueWriter to, T value) => throw new NotSupportedException(); }
    public sealed class ValueWriter { }
    public sealed class ValueReader { }
    public static class Codecs { public static object Int => throw new NotSupportedException(); }
    public static class HostChannel { public static void Leave(int status) { } }
}

namespace wire.LiveBench.Wire { public static class Codecs { } }

namespace framework.System.Collections.Generic { public class List<T> { } }

public class Program
{
    public static int Main(string[] args) => 0;
}

public static class Entry
{
    public static void Run(object from, object to) { }
}

public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => /*answer*/new()/*end*/;
}
