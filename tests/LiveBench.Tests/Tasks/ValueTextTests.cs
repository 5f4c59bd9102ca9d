using FsCheck;
using FsCheck.Fluent;
using LiveBench.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveBench.Tests.Tasks;

public sealed class ValueTextTests
{
    [Theory]
    [InlineData("int", "5", "5")]
    [InlineData("double", "5", "5.0")]
    [InlineData("double", "0.1", "0.1")]
    [InlineData("double", "-0.0", "-0.0")]
    [InlineData("double", "1e300", "1E+300")]
    [InlineData("double", "\"NaN\"", "NaN")]
    [InlineData("double", "\"-Infinity\"", "-Infinity")]
    [InlineData("bool", "true", "true")]
    [InlineData("int?", "null", "null")]
    [InlineData("string", "\"a\\\"b\"", "\"a\\\"b\"")]
    [InlineData("List<int>", "[]", "[]")]
    [InlineData("List<string>", "[\"a\",\"b\"]", "[\"a\", \"b\"]")]
    [InlineData("(int, double)", "[1,2]", "(1, 2.0)")]
    [InlineData("Dictionary<string, List<int>>", "[[\"a\",[1,2]],[\"b\",[]]]", "{\"a\": [1, 2], \"b\": []}")]
    public void A_value_reads_as_in_a_prompt(string type, string json, string text)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        var value = ValueJson.Read(document.RootElement, SignatureParser.ParseType(type));
        Assert.Equal(text, ValueText.Write(value));
        Assert.Equal(text, value.ToString());
    }

    [Fact]
    public void A_quoted_string_is_a_literal_of_that_string() =>
        Prop.ForAll(Portable.Values(new PortableType.String()).ToArbitrary(), value => Literal(value.ToString()) == ((Value.Text)value).Of).QuickCheckThrowOnFailure();

    [Fact]
    public void A_double_is_never_written_like_a_whole_number() =>
        Prop.ForAll(Portable.Values(new PortableType.Double()).ToArbitrary(), value => !long.TryParse(value.ToString(), out _)).QuickCheckThrowOnFailure();

    [Fact]
    public void Characters_beyond_the_basic_plane_stay_and_halves_of_them_are_escaped()
    {
        Assert.Equal("\"😀\"", ValueText.Quote("😀"));
        Assert.Equal("\"\\ud83d\"", ValueText.Quote("\ud83d"));
        Assert.Equal("\"\\ude00\\ud83d\"", ValueText.Quote("\ude00\ud83d"));
    }

    [Fact]
    public void A_long_value_is_cut_and_says_how_long_it_was()
    {
        var value = new Value.Text(new string('x', 100));
        Assert.Equal("\"xxx… (102 characters)", ValueText.Write(value, 4));
        Assert.Equal(value.ToString(), ValueText.Write(value, 102));
    }

    [Fact]
    public void A_cut_leaves_no_half_of_a_character()
    {
        var cut = ValueText.Write(new Value.Text("aa😀😀😀"), 4);
        Assert.DoesNotContain(cut.EnumerateRunes(), rune => rune == System.Text.Rune.ReplacementChar);
    }

    private static string? Literal(string text) =>
        SyntaxFactory.ParseExpression(text) is LiteralExpressionSyntax { ContainsDiagnostics: false } literal && literal.ToFullString() == text ? literal.Token.ValueText : null;
}
