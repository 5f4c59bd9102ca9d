using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.Tasks;

public sealed class ReasoningFormTests
{
    private static readonly Gen<PortableType> scalars = Gen.Elements<PortableType>(
        new PortableType.Bool(), new PortableType.Int(), new PortableType.Long(), new PortableType.Double(), new PortableType.String());

    private static readonly Gen<JsonNode?> leaves = Gen.OneOf(
        Gen.Constant<JsonNode?>(null), from b in Gen.Elements(true, false) select (JsonNode?)b, from d in ArbMap.Default.GeneratorFor<double>() where double.IsFinite(d) select (JsonNode?)d,
        from n in Gen.Choose(-9, 9) select (JsonNode?)n, from w in Gen.Elements("", "Zoë", "😀", "a\"b\\c", "</x>") select (JsonNode?)w);

    private static readonly Gen<Value> words = Gen.Elements("Alice", "bob", "Room 12", "x-ray", "Zoë", "no", "7", "😀").Select(w => (Value)new Value.Text(w));

    /// <summary>What reasoning tasks ask for: a value, a list, a tuple or pairs of plain values, none of them empty.</summary>
    private static readonly Arbitrary<(PortableType Type, Value Value)> answers = Gen.OneOf(
        from type in scalars from value in Plain(type) select (type, value),
        from type in scalars
        from count in Gen.Choose(1, 4)
        from items in Portable.All(Enumerable.Repeat(Plain(type), count))
        select ((PortableType)new PortableType.List(type), (Value)new Value.Sequence(items)),
        from types in scalars.ArrayOf(3)
        from items in Portable.All(types.Select(Plain))
        select ((PortableType)new PortableType.Tuple([.. types]), (Value)new Value.Tuple(items)),
        from key in Gen.Elements<PortableType>(new PortableType.String(), new PortableType.Int())
        from type in scalars
        from count in Gen.Choose(1, 4)
        from entries in Portable.All(Enumerable.Repeat(from k in Plain(key) from v in Plain(type) select KeyValuePair.Create(k, v), count))
        select ((PortableType)new PortableType.Dictionary(key, type), (Value)new Value.Map([.. entries.DistinctBy(e => e.Key)])),
        from document in Documents(3) select ((PortableType)new PortableType.Json(), (Value)new Value.Text(JsonText.Of(document)))).ToArbitrary();

    [Fact]
    public void An_answer_reads_back_from_its_line() =>
        Prop.ForAll(answers, a => a.Value.Equals(ReasoningForm.Read(ReasoningForm.Write(a.Value), a.Type))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_near_answer_is_wrong_and_of_the_same_type() =>
        Prop.ForAll(answers, a => Verdict(a.Type, a.Value, ReasoningForm.Near(a.Value, a.Type)) == LiveBench.Verdicts.Verdict.WrongAnswer
            && Fits(ReasoningForm.Near(a.Value, a.Type), a.Type)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_near_answer_is_wrong_where_one_step_is_lost_in_rounding()
    {
        foreach (var number in new[] { 2e9, -1e300, double.MaxValue, double.NaN, double.PositiveInfinity, double.NegativeInfinity })
            Assert.Equal(LiveBench.Verdicts.Verdict.WrongAnswer, Verdict(new PortableType.Double(), new Value.Real(number), ReasoningForm.Near(new Value.Real(number), new PortableType.Double())));
    }

    [Fact]
    public void A_near_list_is_wrong_where_its_ends_count_as_the_same()
    {
        var words = new Value.Sequence([new Value.Text("Bob"), new Value.Text("Eve"), new Value.Text("bob")]);
        Assert.Equal(LiveBench.Verdicts.Verdict.WrongAnswer, Verdict(new PortableType.List(new PortableType.String()), words, ReasoningForm.Near(words, new PortableType.List(new PortableType.String()))));
    }

    [Theory]
    [InlineData("int", "1,234", "1234")]
    [InlineData("long", "-12,345,678", "-12345678")]
    [InlineData("double", "1,234.5", "1234.5")]
    [InlineData("int", "+7", "7")]
    [InlineData("int", " 42. ", "42")]
    [InlineData("int", "−5", "-5")]
    [InlineData("double", "3", "3")]
    [InlineData("double", "1e-3", "0.001")]
    [InlineData("bool", "Yes", "true")]
    [InlineData("bool", "TRUE.", "true")]
    [InlineData("bool", "no", "false")]
    [InlineData("bool", "False", "false")]
    [InlineData("string", "\"Alice\"", "\"Alice\"")]
    [InlineData("string", "'Alice'.", "\"Alice\"")]
    [InlineData("string", "O'Neil", "\"O'Neil\"")]
    [InlineData("List<string>", "Alice, Bob; Eve", "[\"Alice\",\"Bob\",\"Eve\"]")]
    [InlineData("List<int>", "[3, 1, 2]", "[3,1,2]")]
    [InlineData("List<string>", "[\"a\", \"b\"]", "[\"a\",\"b\"]")]
    [InlineData("(int, string)", "(3, Alice)", "[3,\"Alice\"]")]
    [InlineData("Dictionary<string, int>", "Alice = 3, Bob = 4", "[[\"Alice\",3],[\"Bob\",4]]")]
    [InlineData("Dictionary<string, string>", "Alice: knight; Bob: knave", "[[\"Alice\",\"knight\"],[\"Bob\",\"knave\"]]")]
    [InlineData("Dictionary<string, int>", "{\"Alice\": 3}", "[[\"Alice\",3]]")]
    [InlineData("int?", "3", "3")]
    public void Ways_to_write_an_answer(string type, string line, string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        var portable = SignatureParser.ParseType(type);
        Assert.Equal(ValueJson.Read(document.RootElement, portable), ReasoningForm.Read(line, portable));
    }

    [Theory]
    [InlineData("int", "")]
    [InlineData("int", "five")]
    [InlineData("int", "5 apples")]
    [InlineData("int", "1,23")]
    [InlineData("int", "1,2345")]
    [InlineData("int", "5.5")]
    [InlineData("int", "99999999999999999999")]
    [InlineData("bool", "maybe")]
    [InlineData("bool", "1")]
    [InlineData("string", " . ")]
    [InlineData("List<int>", "1, two")]
    [InlineData("List<int>", "[]")]
    [InlineData("(int, int)", "1, 2, 3")]
    [InlineData("Dictionary<string, int>", "Alice, Bob")]
    [InlineData("Dictionary<string, int>", "Alice = many")]
    public void What_cannot_be_read_as_the_type_is_no_answer(string type, string line) =>
        Assert.Null(ReasoningForm.Read(line, SignatureParser.ParseType(type)));

    private static Gen<JsonNode?> Documents(int depth) => depth == 0 ? leaves : Gen.OneOf(
        leaves,
        from items in Documents(depth - 1).ListOf() select (JsonNode?)new JsonArray([.. items.Take(3).Select(i => i?.DeepClone())]),
        from items in Documents(depth - 1).ListOf() select (JsonNode?)new JsonObject(items.Take(3).Select((item, i) => KeyValuePair.Create($"{(char)('c' - i)}", item?.DeepClone()))));

    private static Gen<Value> Plain(PortableType type) => type is PortableType.String ? words : Portable.Values(type);

    private static Verdict Verdict(PortableType type, Value expected, Value got) =>
        Judge.Decide(got, new TaskBody.Reasoning(type, expected, false), null).GetAwaiter().GetResult().Verdict;

    private static bool Fits(Value value, PortableType type)
    {
        using var document = System.Text.Json.JsonDocument.Parse(ValueJson.Write(value)!.ToJsonString());
        return ValueJson.Read(document.RootElement, type).Equals(value);
    }
}
