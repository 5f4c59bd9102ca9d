// defence: references by alias
// verdict: CompileError|WrongAnswer
global using wire = Mine;
global using framework = Mine;

public static class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words) => new();
}

namespace Mine.LiveBench.Wire
{
    public abstract class Codec<T> { public T Read(ValueReader from) => throw null!; public void Write(ValueWriter to, T value) { } }
    public sealed class ValueWriter { }
    public sealed class ValueReader { }
}
