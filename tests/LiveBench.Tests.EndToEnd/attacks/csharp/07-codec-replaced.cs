// defence: values compared outside
// verdict: WrongAnswer
extern alias wire;
using System.Reflection;
using System.Runtime.CompilerServices;
using wire::LiveBench.Wire;

public sealed class Agreeable : Codec<Dictionary<string, List<double>>>
{
    public override Dictionary<string, List<double>> Read(ValueReader from) => new();
    public override void Write(ValueWriter to, Dictionary<string, List<double>> value) => to.List(0);
}

public static unsafe class Solution
{
    public static Dictionary<string, List<double>> Positions(List<string> words)
    {
        var entry = typeof(Solution).Assembly.GetTypes().Single(type => type.Name.StartsWith("Entry_", StringComparison.Ordinal));
        var field = entry.GetFields(BindingFlags.Static | BindingFlags.NonPublic).Single(f => f.FieldType == typeof(Codec<Dictionary<string, List<double>>>));
        var codec = field.GetValue(null)!;
        // The codec becomes an object of our own class: the first word of an object says what it is.
        **(nint**)Unsafe.AsPointer(ref codec) = typeof(Agreeable).TypeHandle.Value;
        return Known.Answer(words);
    }
}
