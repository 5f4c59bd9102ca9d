using LiveBench.Answers;
using LiveBench.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveBench.Tests.Answers;

public sealed class CodeExtractionTests
{
    private const string Solution = "public static class Solution { public static int Double(int n) => 2 * n; }";
    private const string Bare = "public static int Double(int n)\n{\n    return 2 * n;\n}";
    private const string Cache = "public class Cache(int size) { public int Get(int key) => key + size; }";

    private static readonly Signature function = SignatureParser.Parse("int Double(int n)");
    private static readonly Signature type = SignatureParser.Parse("class Cache(int size) { int Get(int key); }");

    [Theory]
    [InlineData("```csharp\n{0}\n```")]
    [InlineData("```\n{0}\n```")]
    [InlineData("```c#\n{0}\n```\n")]
    [InlineData("Here it is:\n\n```cs\n{0}\n```\n\nIt doubles `n`; note that ```x``` is inline.")]
    [InlineData("~~~csharp\n{0}\n~~~")]
    [InlineData("````csharp\n{0}\n````")]
    [InlineData("  ```csharp\n  {0}\n  ```")]
    [InlineData("```csharp\r\n{0}\r\n```\r\n")]
    [InlineData("```csharp\n{0}\n")]
    [InlineData("```csharp\n{0}")]
    [InlineData("{0}")]
    [InlineData("\n\n{0}\n")]
    [InlineData("First a try:\n```csharp\npublic static class Solution {{ wrong }}\n```\nBetter:\n```csharp\n{0}\n```")]
    [InlineData("```csharp\n{0}\n```\nUsed like this:\n```csharp\nConsole.WriteLine(Solution.Double(2));\n```")]
    [InlineData("```csharp\n{0}\n```\nOutput:\n```text\n4\n```")]
    [InlineData("```json\n{{\"n\": 2}}\n```\n```csharp\n{0}\n```")]
    [InlineData("```\n\n```\n```csharp\n{0}\n```")]
    public void The_source_is_taken_out_of_what_surrounds_it(string completion) =>
        Assert.Equal(Solution, new CodeExtraction(Languages.CSharp, function).Extract(completion.Replace("{0}", Solution, StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal))?.Trim());

    [Fact]
    public void A_class_is_taken_as_it_is() =>
        Assert.Equal(Cache, new CodeExtraction(Languages.CSharp, type).Extract($"```csharp\n{Cache}\n```\nExample:\n```csharp\nvar cache = new Cache(1);\n```")?.Trim());

    [Theory]
    [InlineData("public record Cache(int size) { public int Get(int key) => key; }")]
    [InlineData("public record class Cache(int size) { public int Get(int key) => key; }")]
    [InlineData("public record struct Cache(int size) { public int Get(int key) => key; }")]
    [InlineData("public struct Cache { public int Get(int key) => key; }")]
    public void A_class_may_be_any_type(string source) =>
        Assert.Equal(source, new CodeExtraction(Languages.CSharp, type).Extract($"```\n{source}\n```\n```\nCache.Example();\n```")?.Trim());

    [Theory]
    [InlineData("```csharp\n{0}\n```")]
    [InlineData("{0}")]
    [InlineData("```csharp\nusing System.Text;\nusing static System.Math;\nusing Big = System.Numerics.BigInteger;\n\n{0}\n```")]
    [InlineData("```csharp\nusing System.Text;\n\nnamespace My.Answer;\n\n{0}\n```")]
    [InlineData("```csharp\nnamespace My.Answer\n{\n{0}\n}\n```")]
    public void A_method_without_its_class_gets_one(string completion)
    {
        var source = new CodeExtraction(Languages.CSharp, function).Extract(completion.Replace("{0}", Bare, StringComparison.Ordinal));
        var solution = Assert.IsType<ClassDeclarationSyntax>(Assert.Single(Types(source)));
        Assert.Equal("Solution", solution.Identifier.Text);
        Assert.Equal("Double", Assert.IsType<MethodDeclarationSyntax>(Assert.Single(solution.Members)).Identifier.Text);
    }

    [Fact]
    public void A_method_given_a_class_stays_on_its_line()
    {
        var source = new CodeExtraction(Languages.CSharp, function).Extract($"```\nusing System.Text;\n\n{Bare}\n```")!;
        Assert.Equal("public static int Double(int n)", source.Split('\n')[2]);
    }

    [Fact]
    public void A_using_statement_within_a_method_stays_there()
    {
        var source = new CodeExtraction(Languages.CSharp, function).Extract("```\npublic static int Double(int n)\n{\n    using var text = new StringReader(\"\");\n    using (text)\n        return 2 * n;\n}\n```");
        Assert.Contains("    using var text", source);
        Assert.Single(Types(source));
    }

    [Theory]
    [InlineData("namespace My.Answer;\n{0}")]
    [InlineData("using System.Text;\nnamespace Answer;\n\n{0}")]
    [InlineData("namespace My.Answer\n{\n{0}\n}")]
    [InlineData("using System.Text;\n\nnamespace Answer {\n    using System.IO;\n{0}\n}\n")]
    public void A_namespace_of_the_answer_s_own_is_entered(string source)
    {
        foreach (var (code, signature, name) in new[] { (Solution, function, "Solution"), (Cache, type, "Cache") })
        {
            var types = Types(new CodeExtraction(Languages.CSharp, signature).Extract($"```csharp\n{source.Replace("{0}", code, StringComparison.Ordinal)}\n```"));
            Assert.Equal(name, ((TypeDeclarationSyntax)Assert.Single(types)).Identifier.Text);
        }
    }

    [Fact]
    public void Pieces_that_hold_the_answer_only_together_are_joined()
    {
        var source = new CodeExtraction(Languages.CSharp, function).Extract("First\n```csharp\nusing System.Text;\n```\nthen\n```csharp\npublic static int Twice(int n) => 2 * n;\n```");
        Assert.Contains("using System.Text;", source);
        Assert.Contains("Twice", source);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    [InlineData("I cannot help with that.")]
    [InlineData("The method Double doubles n.")]
    [InlineData("```\n```")]
    [InlineData("```csharp")]
    [InlineData("```csharp\n\n\n")]
    public void Where_there_is_no_code_there_is_none(string completion)
    {
        Assert.Null(new CodeExtraction(Languages.CSharp, function).Extract(completion));
        Assert.Null(new CodeExtraction(Languages.CSharp, type).Extract(completion, truncated: true));
    }

    [Theory]
    [InlineData("```csharp\npublic static class Solution { public static int Double(int n) => 2 *")]
    [InlineData("public static class Solution { public static int Double(int n) { return 2 *")]
    [InlineData("~~~\npublic static class Solution { }\n")]
    public void What_was_cut_off_in_the_middle_is_no_answer(string completion) =>
        Assert.Null(new CodeExtraction(Languages.CSharp, function).Extract(completion, truncated: true));

    [Fact]
    public void What_was_whole_before_the_cut_is_an_answer() =>
        Assert.Equal(Solution, new CodeExtraction(Languages.CSharp, function).Extract($"```csharp\n{Solution}\n```\nIn other words:\n```csharp\npublic static cl", truncated: true)?.Trim());

    /// <summary>The types at the top of a source that parses without an error and declares nothing else there.</summary>
    private static IReadOnlyList<MemberDeclarationSyntax> Types(string? source)
    {
        var tree = CSharpSyntaxTree.ParseText(source ?? "", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(tree.GetDiagnostics(TestContext.Current.CancellationToken));
        return [.. tree.GetCompilationUnitRoot(TestContext.Current.CancellationToken).Members];
    }
}
