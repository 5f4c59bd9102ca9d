using System.Collections;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using LiveBench.Templates;

namespace LiveBench.Tests.Templates;

public sealed class ClrCodecTests
{
    public static TheoryData<Type> Types =>
    [
        typeof(int), typeof(bool), typeof(long), typeof(double), typeof(string), typeof(int?), typeof((int, string)?), typeof(List<int>), typeof(List<int?>), typeof(List<(int, bool, string)>), typeof(List<List<string>>),
        typeof(Dictionary<string, int>), typeof(Dictionary<int, List<double>>), typeof((int, List<long>)), typeof((List<int>, Dictionary<string, bool>, string)), typeof((int, long, bool, List<List<int>>)),
    ];

    [Theory, MemberData(nameof(Types))]
    public void What_is_written_is_read_again_and_a_copy_is_the_same_until_somebody_changes_it(Type type)
    {
        var codec = ClrCodec.Of(type)!;
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var value = codec.Write(Drawn(type, new Random(seed)));
            var read = codec.Read(value);
            var copy = codec.Copy(read);
            Assert.Equal(value, codec.Write(read));
            Assert.True(codec.Same(read, copy));
            Spoil(copy);
            Assert.Equal(value, codec.Write(read));
        }).QuickCheckThrowOnFailure();
    }

    private static object? Drawn(Type type, Random random)
    {
        if (type == typeof(int)) return random.Next(-5, 5);
        if (type == typeof(bool)) return random.Next(2) == 0;
        if (type == typeof(long)) return random.NextInt64();
        if (type == typeof(double)) return random.NextDouble();
        if (type == typeof(string)) return random.Next(6) == 0 ? null : new string('a', random.Next(4));
        var inner = type.GetGenericArguments();
        if (type.GetGenericTypeDefinition() == typeof(Nullable<>)) return random.Next(3) == 0 ? null : Drawn(inner[0], random);
        if (type.IsAssignableTo(typeof(ITuple))) return Activator.CreateInstance(type, [.. inner.Select(t => Drawn(t, random))]);
        var made = Activator.CreateInstance(type)!;
        for (var left = random.Next(5); left > 0; left--)
            if (made is IDictionary map)
                map[inner[0] == typeof(string) ? $"k{random.Next(9)}" : random.Next(9)] = Drawn(inner[1], random);
            else
                ((IList)made).Add(Drawn(inner[0], random));
        return made;
    }

    /// <summary>Empties every list and dictionary in it, the innermost first.</summary>
    private static void Spoil(object? of)
    {
        switch (of)
        {
            case ITuple tuple:
                for (var i = 0; i < tuple.Length; i++)
                    Spoil(tuple[i]);
                break;
            case IDictionary map:
                foreach (var item in map.Values)
                    Spoil(item);
                map.Clear();
                break;
            case IList list:
                foreach (var item in list)
                    Spoil(item);
                list.Clear();
                break;
        }
    }
}
