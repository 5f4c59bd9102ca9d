using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LiveBench.Tasks;
using LiveBench.Tests.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.Verdicts;

public sealed class EqualityTests
{
    [Fact]
    public void Every_value_is_the_same_as_itself() =>
        Prop.ForAll(Portable.Typed.ToArbitrary(), v => Equality.Same(v.Value, v.Value, v.Type)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_a_dictionary_does_not_count() =>
        Prop.ForAll((from value in Portable.Values(SignatureParser.ParseType("Dictionary<string, List<int>>")) select (Value.Map)value).ToArbitrary(),
            map => Equality.Same(map, new Value.Map([.. map.Entries.Reverse()]), SignatureParser.ParseType("Dictionary<string, List<int>>"))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\"NaN\"", "\"NaN\"", true)]
    [InlineData("\"NaN\"", "0", false)]
    [InlineData("0", "\"NaN\"", false)]
    [InlineData("-0.0", "0.0", true)]
    [InlineData("0.0", "-0.0", true)]
    [InlineData("\"Infinity\"", "\"Infinity\"", true)]
    [InlineData("\"Infinity\"", "\"-Infinity\"", false)]
    [InlineData("\"Infinity\"", "5", false)]
    [InlineData("\"-Infinity\"", "1.7976931348623157E308", false)]
    [InlineData("\"Infinity\"", "\"NaN\"", false)]
    [InlineData("\"NaN\"", "\"Infinity\"", false)]
    [InlineData("5", "\"Infinity\"", false)]
    [InlineData("1.7976931348623157E308", "\"Infinity\"", false)]
    [InlineData("0", "9e-10", true)]
    [InlineData("0", "-9e-10", true)]
    [InlineData("0", "1.1e-9", false)]
    [InlineData("0.5", "0.5000000009", true)]
    [InlineData("0.5", "0.5000000011", false)]
    [InlineData("1e12", "1000000000900", true)]
    [InlineData("1e12", "1000000001100", false)]
    [InlineData("-1e12", "-1000000000900", true)]
    [InlineData("1e12", "-1e12", false)]
    [InlineData("0.30000000000000004", "0.3", true)]
    public void Doubles_may_differ_by_the_tolerance(string expected, string got, bool same) =>
        Assert.Equal(same, Equality.Same(Read("double", expected), Read("double", got), new PortableType.Double()));

    [Theory]
    [InlineData("double", "1", "int", "1", true)]
    [InlineData("double", "1.5", "int", "1", false)]
    [InlineData("int", "1", "double", "1", false)]
    [InlineData("long", "1", "int", "1", true)]
    [InlineData("int", "1", "bool", "true", false)]
    [InlineData("double", "1", "bool", "true", false)]
    [InlineData("bool", "true", "int", "1", false)]
    [InlineData("bool", "true", "string", "\"true\"", false)]
    [InlineData("int", "1", "string", "\"1\"", false)]
    [InlineData("string", "\"1\"", "int", "1", false)]
    [InlineData("int", "0", "int?", "null", false)]
    [InlineData("string", "\"\"", "string?", "null", false)]
    [InlineData("List<int>", "[]", "int?", "null", false)]
    [InlineData("int?", "null", "int", "0", false)]
    [InlineData("int?", "null", "int?", "null", true)]
    [InlineData("int?", "3", "int", "3", true)]
    [InlineData("double?", "3", "int", "3", true)]
    [InlineData("int?", "3", "double", "3", false)]
    [InlineData("List<int>", "[1,2]", "(int, int)", "[1,2]", false)]
    [InlineData("(int, int)", "[1,2]", "List<int>", "[1,2]", false)]
    [InlineData("List<double>", "[1,2]", "List<int>", "[1,2]", true)]
    [InlineData("List<int>", "[1,2]", "List<double>", "[1,2]", false)]
    [InlineData("List<int>", "[1]", "int", "1", false)]
    [InlineData("List<int>", "[1,2]", "List<int>", "[2,1]", false)]
    [InlineData("List<int>", "[1,2]", "List<int>", "[1]", false)]
    [InlineData("List<int>", "[1]", "List<int>", "[1,2]", false)]
    [InlineData("List<int>", "[]", "List<string>", "[]", true)]
    [InlineData("List<int?>", "[1,null]", "List<int?>", "[1,null]", true)]
    [InlineData("List<int?>", "[1,null]", "List<int>", "[1,0]", false)]
    [InlineData("List<int>", "[1,2]", "List<int?>", "[1,null]", false)]
    [InlineData("(int, string)", "[1,\"a\"]", "(int, string)", "[1,\"b\"]", false)]
    [InlineData("(int, int)", "[1,2]", "(int, int, int)", "[1,2,3]", false)]
    [InlineData("Dictionary<int, int>", "[[1,2],[3,4]]", "Dictionary<int, int>", "[[3,4],[1,2]]", true)]
    [InlineData("Dictionary<int, int>", "[[1,2],[3,4]]", "Dictionary<int, int>", "[[1,2]]", false)]
    [InlineData("Dictionary<int, int>", "[[1,2]]", "Dictionary<int, int>", "[[1,2],[3,4]]", false)]
    [InlineData("Dictionary<int, int>", "[[1,2]]", "Dictionary<int, int>", "[[1,3]]", false)]
    [InlineData("Dictionary<int, int>", "[[1,2]]", "Dictionary<int, int>", "[[2,2]]", false)]
    [InlineData("Dictionary<int, int>", "[[1,2]]", "Dictionary<string, int>", "[[\"1\",2]]", false)]
    [InlineData("Dictionary<int, double>", "[[1,2]]", "Dictionary<int, int>", "[[1,2]]", true)]
    [InlineData("Dictionary<int, int>", "[[1,2]]", "List<(int, int)>", "[[1,2]]", false)]
    [InlineData("Dictionary<int, int>", "[[1,2],[3,4]]", "Dictionary<int, int>", "[[1,2],[1,2]]", false)]
    [InlineData("Dictionary<int, int>", "[[1,2]]", "Dictionary<int, int>", "[[1,2],[1,2]]", false)]
    [InlineData("Dictionary<string, double>", "[[\"a\",\"NaN\"]]", "Dictionary<string, double>", "[[\"a\",\"NaN\"]]", true)]
    [InlineData("string", "\"a\"", "string", "\"A\"", false)]
    [InlineData("string", "\"é\"", "string", "\"e\u0301\"", false)]
    [InlineData("string", "\"a\"", "string", "\"a \"", false)]
    [InlineData("string", "\"a\\u0000b\"", "string", "\"ab\"", false)]
    [InlineData("string", "\"😀\"", "string", "\"😀\"", true)]
    public void What_counts_as_the_same(string type, string expected, string gotType, string got, bool same) =>
        Assert.Equal(same, Equality.Same(Read(type, expected), Read(gotType, got), SignatureParser.ParseType(type)));

    [Fact]
    public void Strings_are_compared_unit_by_unit_halves_of_pairs_too()
    {
        var text = new PortableType.String();
        Assert.True(Equality.Same(new Value.Text("\ud83d"), new Value.Text("\ud83d"), text));
        Assert.False(Equality.Same(new Value.Text("\ud83d"), new Value.Text("\ud83c"), text));
        Assert.False(Equality.Same(new Value.Text("\ud83d"), new Value.Text("\ufffd"), text));
    }

    [Fact]
    public void A_value_of_a_type_that_the_signature_does_not_name_is_never_the_same() =>
        Prop.ForAll((from a in Portable.Typed from b in Portable.Typed select (a, b)).ToArbitrary(),
            p => p.a.Value.GetType() == p.b.Value.GetType() || (p.a.Value, p.b.Value) is (Value.Real, Value.Integer)
                || !Equality.Same(p.a.Value, p.b.Value, p.a.Type)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_calls_on_a_class_are_compared_each_by_its_type()
    {
        PortableType[] types = [new PortableType.Void(), new PortableType.Double(), new PortableType.Int()];
        Value[] expected = [Value.Null.Instance, new Value.Real(2), new Value.Integer(3)];
        Assert.True(Equality.SameCalls([.. expected], new Value.Sequence([Value.Null.Instance, new Value.Integer(2), new Value.Integer(3)]), types));
        Assert.False(Equality.SameCalls([.. expected], new Value.Sequence([Value.Null.Instance, new Value.Integer(2), new Value.Real(3)]), types));
        Assert.False(Equality.SameCalls([.. expected], new Value.Sequence([new Value.Integer(0), new Value.Integer(2), new Value.Integer(3)]), types));
        Assert.False(Equality.SameCalls([.. expected], new Value.Sequence([Value.Null.Instance, new Value.Integer(2)]), types));
        Assert.False(Equality.SameCalls([.. expected], new Value.Tuple([.. expected]), types));
        Assert.False(Equality.SameCalls([.. expected], Value.Null.Instance, types));
    }

    private static Value Read(string type, string json)
    {
        using var document = JsonDocument.Parse(json);
        return ValueJson.Read(document.RootElement, SignatureParser.ParseType(type));
    }
}
