using FsCheck;
using FsCheck.Fluent;
using LiveBench.Tasks;

namespace LiveBench.Tests.Tasks;

public sealed class SignatureParserTests
{
    [Fact]
    public void Any_type_reads_back_as_it_was_written() =>
        Prop.ForAll(Portable.Types.ToArbitrary(), type => SignatureParser.ParseType(type.ToString()) == type).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_signature_reads_back_as_it_was_written() =>
        Prop.ForAll(Portable.Signatures.ToArbitrary(), signature => SignatureParser.Parse(signature.ToString()) == signature).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("List<int> Digest(List<int> values)")]
    [InlineData("Dictionary<string, (int, double?)> Tally(string text, long? limit)")]
    [InlineData("int Zero()")]
    [InlineData("class Ledger(int limit) { void Deposit(string account, long cents); long Balance(string account); }")]
    [InlineData("class Cache() { int? Get(int key); }")]
    [InlineData("bool classify(int voided)")]
    public void What_the_documentation_shows_is_written_as_it_was_read(string text) =>
        Assert.Equal(text, SignatureParser.Parse(text).ToString());

    [Theory]
    [InlineData("List<int>Digest(List<int>values)", "List<int> Digest(List<int> values)")]
    [InlineData("  List < int >\n Digest\t( List<int> values )  ", "List<int> Digest(List<int> values)")]
    [InlineData("class A(){void B();}", "class A() { void B(); }")]
    [InlineData("(int low, int high) Range(int n)", "(int, int) Range(int n)")]
    public void White_space_and_names_within_tuples_do_not_matter(string text, string plain) =>
        Assert.Equal(plain, SignatureParser.Parse(text).ToString());

    [Theory]
    [InlineData("", 1, "a name is expected")]
    [InlineData("int", 4, "a name is expected")]
    [InlineData("int F", 6, "'(' is expected")]
    [InlineData("int F(int a", 12, "')' is expected")]
    [InlineData("int F(int a,)", 13, "a name is expected")]
    [InlineData("int F(int)", 10, "a name is expected")]
    [InlineData("int F(int a) x", 14, "nothing more is expected")]
    [InlineData("int 2F(int a)", 5, "a name is expected")]
    [InlineData("float F(int a)", 1, "'float' is no type of a signature; valid: bool, int, long, double, string, List<T>, Dictionary<K, V>, (T1, T2), T?")]
    [InlineData("int F(int[] a)", 10, "a name is expected")]
    [InlineData("int F(void a)", 7, "'void' is no type")]
    [InlineData("List<int F(int a)", 10, "'>' is expected")]
    [InlineData("Dictionary<long, int> F(int a)", 16, "a dictionary's key is string or int")]
    [InlineData("Dictionary<int> F(int a)", 15, "',' is expected")]
    [InlineData("int?? F(int a)", 6, "a type can be nullable once")]
    [InlineData("(int) F(int a)", 6, "a tuple has two to 4 items")]
    [InlineData("(int, int, int, int, int) F(int a)", 26, "a tuple has two to 4 items")]
    [InlineData("class A() { }", 14, "a class needs a method")]
    [InlineData("class A() { int B(); int B(int x); }", 37, "methods of a class need different names")]
    [InlineData("class A() { int B() }", 21, "';' is expected")]
    [InlineData("class A { int B(); }", 9, "'(' is expected")]
    public void An_error_says_where_and_what_would_be_valid(string text, int character, string what)
    {
        var error = Assert.Throws<UsageException>(() => SignatureParser.Parse(text));
        Assert.StartsWith($"signature '{text}', character {character}: {what}", error.Message);
        Assert.Contains("for example: List<int> Digest(List<int> values)", error.Message);
    }

    [Fact]
    public void A_function_returns_something() =>
        Assert.Contains("void", Assert.Throws<UsageException>(() => SignatureParser.Parse("void F(int a)")).Message);

    [Theory]
    [InlineData("void")]
    [InlineData("int x")]
    [InlineData("List<void>")]
    [InlineData("")]
    public void What_is_no_type_is_refused(string text) => Assert.Throws<UsageException>(() => SignatureParser.ParseType(text));

    [Fact]
    public void A_type_nested_deeper_than_any_value_can_be_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("List<", 1000)) + "int" + new string('>', 1000);
        Assert.Contains("deep", Assert.Throws<UsageException>(() => SignatureParser.ParseType(deep)).Message);
    }

    [Fact]
    public void Any_text_is_read_or_refused_and_nothing_else() =>
        Prop.ForAll(
            (from count in Gen.Choose(0, 12)
             from words in Gen.Elements("class", "void", "int", "List", "<", ">", "(", ")", "{", "}", ",", ";", "?", "F", " ", "Dictionary", "string", "é").ArrayOf(count)
             select string.Join("", words)).ToArbitrary(),
            text =>
            {
                try
                {
                    SignatureParser.Parse(text);
                }
                catch (UsageException)
                {
                    // Refused, and said so.
                }
            }).QuickCheckThrowOnFailure();
}
