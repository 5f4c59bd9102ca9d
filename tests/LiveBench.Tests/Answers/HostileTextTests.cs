using LiveBench.Answers;
using LiveBench.Tasks;

namespace LiveBench.Tests.Answers;

/// <summary>
/// A model may send anything, a megabyte of line ends too. What is read in one pass is read in milliseconds; what backtracks over such
/// a text takes hours. So the bound only tells the two apart, on the busiest machine.
/// </summary>
public sealed class HostileTextTests
{
    private const int Megabyte = 1 << 20;

    private static readonly TimeSpan ages = TimeSpan.FromMinutes(1);

    public static TheoryData<string, string, string> Texts => new()
    {
        { "", "\n", "" },
        { "", " ", "" },
        { "", "\t \n", "" },
        { "", "`", "" },
        { "", "~", "" },
        { "", "```\n", "" },
        { "", "```", "\n" },
        { "", "```a`\n", "" },
        { "", "~~~~x\n", "" },
        { "", "````\n```\n", "" },
        { "```\n", "\n", "```" },
        { "```\n", "``\n", "" },
        { "```\n", "using a=\n", "```" },
        { "```\n", "using ", "```" },
        { "using a", ".a", "!" },
        { "```\n", "namespace ", "```" },
        { "```\nnamespace ", "a.", "!" },
        { "```\n", "class ", "```" },
        { "Double{;", " ", "class" },
        { "", "-\n", "" },
        { "", "*", "\n" },
        { "", "> # - ", "x" },
        { "", "the ", "" },
        { "", "final ", "answer" },
        { "answer", " ", "x" },
        { "answer", "\n", "x" },
        { "answer:", "\n", "x" },
        { "", "answer:", "" },
        { "", "answer:\n", "" },
        { "Answer: 1", " ", "b" },
        { "Answer: 1", "*_", "b" },
        { "Answer: ", "*_", "" },
        { "Answer: ", "9", "" },
        { "Answer: ", "9,", "" },
        { "Answer: ", "a=1,", "" },
        { "Answer: ", "(", "" },
        { "", "\\boxed{", "" },
        { "", "\\boxed{}", "" },
        { "", "\\text{\\boxed{", "}}" },
        { "", "\0", "" },
        { "", "\ud83d", "" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_megabyte_of_anything_is_read_in_one_pass(string before, string repeated, string after)
    {
        var text = before + string.Concat(Enumerable.Repeat(repeated, Megabyte / repeated.Length)) + after;
        await Task.Run(() =>
        {
            new CodeExtraction(Languages.CSharp, SignatureParser.Parse("int Double(int n)")).Extract(text);
            new CodeExtraction(Languages.CSharp, SignatureParser.Parse("class Double() { int Get(); }")).Extract(text, truncated: true);
            foreach (var type in new[] { "int", "Dictionary<string, int>" })
                ReasoningExtraction.Read(text, SignatureParser.ParseType(type));
        }, TestContext.Current.CancellationToken).WaitAsync(ages, TestContext.Current.CancellationToken);
    }
}
