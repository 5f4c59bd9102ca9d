using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LiveBench.Tasks;

namespace LiveBench.Tests.Tasks;

public sealed class ValueJsonTests
{
    [Fact]
    public void Any_value_reads_back_from_its_text_to_the_last_bit() =>
        Prop.ForAll(Portable.Typed.ToArbitrary(), v => Portable.Exact(Read(Text(v.Value), v.Type)).AsSpan().SequenceEqual(Portable.Exact(v.Value)))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("double", "1.0")]
    [InlineData("double", "-0.0")]
    [InlineData("double", "1E+300")]
    [InlineData("double", "\"NaN\"")]
    [InlineData("double", "\"Infinity\"")]
    [InlineData("double", "\"-Infinity\"")]
    [InlineData("long", "-9223372036854775808")]
    [InlineData("string?", "null")]
    [InlineData("(int, string)", "[1,\"a\"]")]
    [InlineData("Dictionary<string, int>", "[[\"b\",2],[\"a\",1]]")]
    [InlineData("List<List<int>>", "[[],[1]]")]
    public void The_text_of_a_value_is_the_documented_one(string type, string json) =>
        Assert.Equal(json, Text(Read(json, SignatureParser.ParseType(type))));

    [Fact]
    public void Half_a_surrogate_pair_is_not_lost()
    {
        var halves = new Value.Text("a\ud83db\ude00");
        Assert.Equal(halves, Read(Text(halves), new PortableType.String()));
    }

    [Theory]
    [InlineData("int", "1.5")]
    [InlineData("int", "2147483648")]
    [InlineData("int", "\"1\"")]
    [InlineData("int", "true")]
    [InlineData("int", "null")]
    [InlineData("long", "9223372036854775808")]
    [InlineData("bool", "1")]
    [InlineData("string", "null")]
    [InlineData("string", "1")]
    [InlineData("double", "\"one\"")]
    [InlineData("double", "\"1,5\"")]
    [InlineData("double", "true")]
    [InlineData("List<int>", "1")]
    [InlineData("List<int>", "null")]
    [InlineData("List<int>", "[null]")]
    [InlineData("(int, int)", "[1]")]
    [InlineData("(int, int)", "[1,2,3]")]
    [InlineData("Dictionary<int, int>", "{}")]
    [InlineData("Dictionary<int, int>", "[1]")]
    [InlineData("Dictionary<int, int>", "[[1]]")]
    [InlineData("Dictionary<int, int>", "[[1,2,3]]")]
    public void A_value_of_another_type_is_refused_with_the_value_and_the_type(string type, string json)
    {
        var error = Assert.Throws<UsageException>(() => Read(json, SignatureParser.ParseType(type)));
        Assert.Contains(json, error.Message);
        Assert.Contains(type, error.Message);
    }

    private static string Text(Value value) => ValueJson.Write(value)?.ToJsonString() ?? "null";

    private static Value Read(string json, PortableType type)
    {
        using var document = JsonDocument.Parse(json);
        return ValueJson.Read(document.RootElement, type);
    }
}
