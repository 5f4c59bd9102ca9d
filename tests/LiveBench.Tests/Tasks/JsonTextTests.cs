using LiveBench.Tasks;

namespace LiveBench.Tests.Tasks;

public sealed class JsonTextTests
{
    [Theory]
    [InlineData("""{"b": 1, "a": [ true , null ]}""", """{"a":[true,null],"b":1}""")]
    [InlineData("[5, 5.0, 5e0, 50e-1, -0, 0.0]", "[5,5,5,5,0,0]")]
    [InlineData("[0.10, 1e400, 1e-400]", "[0.1,1e400,0]")]
    [InlineData("""["\u00e9\u002f", "é/"]""", """["é/","é/"]""")]
    [InlineData("[1] and more", "[1]")]
    [InlineData("{} []", "{}")]
    [InlineData("  7", "7")]
    [InlineData("{}.", "{}")]
    public void The_document_that_a_text_begins_with(string text, string canonical) => Assert.Equal(canonical, JsonText.Leading(text));

    [Theory]
    [InlineData("")]
    [InlineData("[1, ]")]
    [InlineData("{'a': 1}")]
    [InlineData("{a: 1}")]
    [InlineData("[1 /* one */]")]
    [InlineData("""{"a": 1, "a": 1}""")]
    [InlineData("[01]")]
    [InlineData("[NaN]")]
    [InlineData("[1")]
    [InlineData("""["\ud800"]""")]
    public void What_is_no_document(string text) => Assert.Null(JsonText.Leading(text));

    [Fact]
    public void What_is_nested_without_an_end_is_no_document() => Assert.Null(JsonText.Leading(new string('[', 1_000_000)));

    [Theory]
    [InlineData("""{"a":1,"b":2}""", """{"a":2,"b":2}""")]
    [InlineData("""[["x"],1]""", """[["xs"],1]""")]
    [InlineData("[]", "[null]")]
    [InlineData("{}", """{"":null}""")]
    [InlineData("[false]", "[true]")]
    [InlineData("null", "0")]
    [InlineData("[1e300]", "[null]")]
    public void A_step_away(string document, string near) => Assert.Equal(near, JsonText.Near(document));
}
