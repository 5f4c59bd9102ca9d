using System.Buffers.Binary;
using FsCheck;
using FsCheck.Fluent;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Tests.Tasks;

namespace LiveBench.Tests.Sandbox;

public sealed class WireTests
{
    private static readonly Arbitrary<Value> values = Portable.Typed.Select(v => v.Value).ToArbitrary();

    /// <summary>Bytes that often begin like a value: tags and small counts are likelier than the rest.</summary>
    private static readonly Arbitrary<byte[]> bytes =
        (from count in Gen.Choose(0, 200) from b in Gen.OneOf(Gen.Choose(0, 8), Gen.Choose(0, 255)).ArrayOf(count) select b.Select(i => (byte)i).ToArray()).ToArbitrary();

    [Fact]
    public void Any_value_crosses_the_wall_bit_for_bit() =>
        Prop.ForAll(values, value => Write(WireReader.Read(Write(value))).AsSpan().SequenceEqual(Write(value))
            && WireReader.Read(Write(value)).Equals(value)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("int?", "null", "00")]
    [InlineData("bool", "true", "01 01")]
    [InlineData("bool", "false", "01 00")]
    [InlineData("int", "-2", "02 FE FF FF FF FF FF FF FF")]
    [InlineData("double", "1.0", "03 00 00 00 00 00 00 F0 3F")]
    [InlineData("double", "-0.0", "03 00 00 00 00 00 00 00 80")]
    [InlineData("string", "\"a😀\"", "04 03 00 00 00 61 00 3D D8 00 DE")]
    [InlineData("List<bool>", "[true]", "05 01 00 00 00 01 01")]
    [InlineData("Dictionary<string, bool>", "[[\"a\",true]]", "06 01 00 00 00 04 01 00 00 00 61 00 01 01")]
    [InlineData("(bool, int?)", "[true,null]", "07 02 01 01 00")]
    public void The_bytes_are_those_of_the_protocol(string type, string json, string hex)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        var value = ValueJson.Read(document.RootElement, SignatureParser.ParseType(type));
        var bytes = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(bytes, Write(value));
        Assert.Equal(value, WireReader.Read(bytes));
    }

    [Fact]
    public void A_frame_is_length_kind_number_payload() =>
        Assert.Equal("030000000507000000AABBCC", Convert.ToHexString(new WireWriter().Frame(5, 7, [0xAA, 0xBB, 0xCC]).ToArray()));

    [Fact]
    public void The_arguments_of_a_function_follow_each_other()
    {
        var input = new TestInput.Call([new Value.Bool(true), Value.Null.Instance]);
        Assert.Equal("010100", Convert.ToHexString(new WireWriter().Input(input, SignatureParser.Parse("int F(bool a, int? b)")).ToArray()));
    }

    [Fact]
    public void The_calls_on_a_class_are_counted_and_name_methods_by_their_place()
    {
        var input = new TestInput.Session([new Value.Bool(true)], [new Invocation("Get", []), new Invocation("Put", [Value.Null.Instance])]);
        var bytes = new WireWriter().Input(input, SignatureParser.Parse("class C(bool on) { void Put(int? x); int Get(); }")).ToArray();
        Assert.Equal("0101" + "02000000" + "0100" + "0000" + "00", Convert.ToHexString(bytes));
    }

    [Fact]
    public void Every_value_cut_short_is_malformed() =>
        Prop.ForAll(values, value =>
        {
            var whole = Write(value);
            return Enumerable.Range(0, whole.Length).All(length => IsMalformed(whole[..length]));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_follows_a_value_is_malformed() =>
        Prop.ForAll(values, value => IsMalformed([.. Write(value), 0])).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_bytes_are_a_value_or_malformed_and_take_memory_as_their_length() =>
        Prop.ForAll(bytes, b => Cost(b) < Allowance(b.Length)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_value_with_one_byte_changed_is_a_value_or_malformed() =>
        Prop.ForAll((from value in Portable.Typed.Select(v => v.Value)
                     from place in Gen.Choose(0, int.MaxValue - 1)
                     from flipped in Gen.Choose(1, 255)
                     select Flip(Write(value), place, (byte)flipped)).ToArbitrary(), b => Cost(b) < Allowance(b.Length)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void A_forged_count_is_refused_before_anything_is_allocated(byte tag)
    {
        foreach (var count in new uint[] { 6, 1 << 20, int.MaxValue, 0x80000000, uint.MaxValue })
        {
            byte[] forged = [tag, 0, 0, 0, 0, 0, 0, 0, 0, 0];
            BinaryPrimitives.WriteUInt32LittleEndian(forged.AsSpan(1), count);
            Assert.True(IsMalformed(forged));
            Assert.True(Cost(forged) < Allowance(forged.Length));
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Counts_forged_at_every_depth_do_not_add_up(byte tag)
    {
        var forged = new byte[1 << 20];
        for (var (at, depth) = (0, 0); depth < 32; at += 5, depth++)
        {
            forged[at] = tag;
            BinaryPrimitives.WriteUInt32LittleEndian(forged.AsSpan(at + 1), (uint)((forged.Length - at - 5) / (tag == 6 ? 2 : 1)));
        }
        Assert.InRange(Cost(forged), 0, Allowance(forged.Length));
    }

    [Fact]
    public void A_value_nested_without_end_is_malformed()
    {
        Assert.True(IsMalformed([.. Enumerable.Repeat(new byte[] { 7, 1 }, 100_000).SelectMany(b => b)]));
        Assert.True(IsMalformed([.. Enumerable.Repeat(new byte[] { 5, 1, 0, 0, 0 }, 100_000).SelectMany(b => b), 0]));
    }

    [Fact]
    public void A_value_nested_32_deep_is_read()
    {
        byte[] deep = [.. Enumerable.Repeat(new byte[] { 5, 1, 0, 0, 0 }, 32).SelectMany(b => b), 0];
        Assert.Equal(deep, Write(WireReader.Read(deep)));
    }

    [Theory]
    [InlineData("01 02", "bool")]
    [InlineData("08", "tag 8")]
    [InlineData("FF", "tag 255")]
    [InlineData("", "0 are left")]
    [InlineData("05 01 00 00 00", "count of 1")]
    [InlineData("00 00", "1 bytes follow")]
    public void What_is_malformed_is_said(string hex, string what) =>
        Assert.Contains(what, Assert.Throws<MalformedException>(() => WireReader.Read(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)))).Message);

    private static byte[] Write(Value value) => new WireWriter().One(value).ToArray();

    private static byte[] Flip(byte[] bytes, int place, byte flipped)
    {
        bytes[place % bytes.Length] ^= flipped;
        return bytes;
    }

    private static bool IsMalformed(byte[] bytes)
    {
        try
        {
            WireReader.Read(bytes);
            return false;
        }
        catch (MalformedException)
        {
            return true;
        }
    }

    /// <summary>Bytes allocated by reading; whatever is thrown but a MalformedException gets out.</summary>
    private static long Cost(byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        IsMalformed(bytes);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static long Allowance(int length) => (100 * length) + 100_000;
}
