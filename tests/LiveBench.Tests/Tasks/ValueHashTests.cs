using FsCheck;
using FsCheck.Fluent;
using LiveBench.Tasks;

namespace LiveBench.Tests.Tasks;

public sealed class ValueHashTests
{
    [Fact]
    public void Two_values_of_a_type_have_one_hash_when_they_read_alike_and_only_then() =>
        Prop.ForAll(
            (from type in Portable.Types from a in Portable.Values(type) from b in Portable.Values(type) select (A: a, B: b)).ToArbitrary(),
            pair => Of(pair.A) == Of(pair.B) == (pair.A.ToString() == pair.B.ToString()))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("ab", "c", "a", "bc")]
    [InlineData("", "ab", "ab", "")]
    public void Where_one_text_ends_and_the_next_begins_is_seen(string a, string b, string c, string d) =>
        Assert.NotEqual(Of(new Value.Text(a), new Value.Text(b)), Of(new Value.Text(c), new Value.Text(d)));

    [Fact]
    public void Lists_are_told_apart_by_where_they_end()
    {
        Value.Sequence Whole(params int[] items) => new([.. items.Select(i => new Value.Integer(i))]);
        Assert.NotEqual(Of(Whole(1), Whole(2, 3)), Of(Whole(1, 2), Whole(3)));
    }

    [Fact]
    public void Zero_and_minus_zero_differ_and_one_NaN_is_as_good_as_another()
    {
        Assert.NotEqual(Of(new Value.Real(0.0)), Of(new Value.Real(-0.0)));
        Assert.Equal(Of(new Value.Real(double.NaN)), Of(new Value.Real(BitConverter.Int64BitsToDouble(-1))));
    }

    [Fact]
    public void Of_a_session_the_object_the_calls_and_their_order_count()
    {
        TestInput.Session Session(int made, params string[] calls) => new([new Value.Integer(made)], [.. calls.Select(c => new Invocation(c, [new Value.Integer(1)]))]);
        var all = new[] { Session(1, "Add", "Take"), Session(2, "Add", "Take"), Session(1, "Take", "Add"), Session(1, "Add"), Session(1) };
        Assert.Equal(all.Length, all.Select(ValueHash.Of).Distinct().Count());
        Assert.Equal(ValueHash.Of(all[0]), ValueHash.Of(Session(1, "Add", "Take")));
    }

    [Fact]
    public void Small_numbers_side_by_side_are_spread_over_all_bits()
    {
        var hashes = Enumerable.Range(0, 4096).Select(n => Of(new Value.Integer(n / 64), new Value.Integer(n % 64))).ToList();
        Assert.All(Enumerable.Range(0, 128), bit => Assert.InRange(hashes.Count(h => (h >> bit & 1) == 1), 1850, 2250));
    }

    [Fact]
    public void It_is_the_same_in_every_process() =>
        Assert.Equal("5a577004aaf169bca9142cd365a413d5", $"{Of(new Value.Text("ab"), new Value.Sequence([new Value.Integer(-1), Value.Null.Instance])):x}");

    private static UInt128 Of(params Value[] arguments) => ValueHash.Of(new TestInput.Call([.. arguments]));
}
