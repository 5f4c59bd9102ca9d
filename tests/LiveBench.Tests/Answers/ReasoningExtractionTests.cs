using LiveBench.Answers;
using LiveBench.Tasks;

namespace LiveBench.Tests.Answers;

public sealed class ReasoningExtractionTests
{
    private static readonly Value five = new Value.Integer(5);

    [Theory]
    [InlineData("Answer: 5")]
    [InlineData("answer:5")]
    [InlineData("ANSWER : 5")]
    [InlineData("Two and three.\n\nAnswer: 5\n")]
    [InlineData("Two and three.\r\nAnswer: 5\r\n")]
    [InlineData("Answer: 5\n\nI hope this helps.")]
    [InlineData("The answer is: 5")]
    [InlineData("Final answer: 5")]
    [InlineData("The final answer is: 5.")]
    [InlineData("**Answer:** 5")]
    [InlineData("**Answer**: 5")]
    [InlineData("**Answer: 5**")]
    [InlineData("*Answer:* 5")]
    [InlineData("*Answer: 5*")]
    [InlineData("__Answer:__ 5")]
    [InlineData("Answer: **5**")]
    [InlineData("Answer: `5`")]
    [InlineData("`Answer: 5`")]
    [InlineData("```\nAnswer: 5\n```")]
    [InlineData("Answer: $5$")]
    [InlineData("Answer: \\boxed{5}")]
    [InlineData("Answer: $\\boxed{5}$")]
    [InlineData("Answer: \\boxed{\\text{5}}")]
    [InlineData("Answer: \\text{\\boxed{5}}.")]
    [InlineData("Answer: \\(5\\)")]
    [InlineData("\\[ \\boxed{5} \\]\nAnswer: \\(\\boxed{5}\\)")]
    [InlineData("- Answer: 5")]
    [InlineData("* Answer: 5")]
    [InlineData("## Answer: 5")]
    [InlineData("> Answer: 5")]
    [InlineData("   Answer: 5")]
    [InlineData("Answer:\n5")]
    [InlineData("## Answer:\n\n**5**")]
    [InlineData("## Answer:\n\nAnswer: 5")]
    [InlineData("**Answer:**\n\n**Answer: 5**")]
    public void An_answer_line_is_read_with_its_markup_taken_off(string completion) =>
        Assert.Equal(new ReasoningReading.Read(five), ReasoningExtraction.Read(completion, new PortableType.Int()));

    [Theory]
    [InlineData("Answer: 5\nAnswer: 5")]
    [InlineData("Answer: 5\nChecking.\n**Answer:** 5.")]
    [InlineData("Answer: <number>\nAnswer: 5")]
    [InlineData("Answer: let me think\nAnswer: 5")]
    public void The_same_answer_twice_is_one_answer(string completion) =>
        Assert.Equal(new ReasoningReading.Read(five), ReasoningExtraction.Read(completion, new PortableType.Int()));

    [Theory]
    [InlineData("Answer: unknown: Mara", "unknown: Mara")]
    [InlineData("**Answer:** Unknown: Mara.", "unknown: Mara")]
    [InlineData("Answer: unknown - \"Mara\"", "unknown: Mara")]
    [InlineData("Answer: UNKNOWN", "unknown: ")]
    [InlineData("Answer: unknown: Mara\nAnswer: unknown: mara", "unknown: mara")]
    public void Of_a_question_that_may_be_undecided_unknown_is_an_answer(string completion, string text)
    {
        Assert.Equal(new ReasoningReading.Read(new Value.Text(text)), ReasoningExtraction.Read(completion, new PortableType.Int(), twin: true));
        Assert.IsNotType<ReasoningReading.Read>(ReasoningExtraction.Read(completion, new PortableType.Int()));
    }

    [Fact]
    public void A_twin_is_answered_as_any_other_and_not_both_ways()
    {
        Assert.Equal(new ReasoningReading.Read(five), ReasoningExtraction.Read("Answer: 5.", new PortableType.Int(), twin: true));
        Assert.Equal(new ReasoningReading.Read(new Value.Text("Unknownia")), ReasoningExtraction.Read("Answer: Unknownia", new PortableType.String(), twin: true));
        Assert.IsType<ReasoningReading.Contradictory>(ReasoningExtraction.Read("Answer: 5\nAnswer: unknown: Mara", new PortableType.Int(), twin: true));
    }

    [Theory]
    [InlineData("Answer: {\"a\": [1, \"__x__ `y` $z\"]}")]
    [InlineData("Answer:\n{\n  \"a\": [\n    1,\n    \"__x__ `y` $z\"\n  ]\n}\n\nThat is all.")]
    [InlineData("Answer:\n```json\n{ \"a\": [1.0, \"__x__ `y` $z\"] }\n```")]
    [InlineData("**Answer:** `{\"a\": [1, \"__x__ `y` $z\"]}`")]
    [InlineData("**Answer**:\n\n```\n{\"a\": [1, \"__x__ `y` $z\"]}\n```\n")]
    [InlineData("`Answer: {\"a\": [1, \"__x__ `y` $z\"]}`")]
    [InlineData("## Answer:\n\nAnswer: {\"a\": [1, \"__x__ `y` $z\"]}")]
    [InlineData("Answer: {\"a\": [1, \"__x__ `y` $z\"]}.")]
    [InlineData("```json\n[]\n```\nis too short.\nAnswer: {\"a\": [1, \"__x__ `y` $z\"]}\nAnswer: {\"a\":[1,\"__x__ `y` $z\"]}")]
    public void A_document_is_read_to_its_end_as_it_stands(string completion) =>
        Assert.Equal(new ReasoningReading.Read(new Value.Text("""{"a":[1,"__x__ `y` $z"]}""")), ReasoningExtraction.Read(completion, new PortableType.Json()));

    [Theory]
    [InlineData("{\"a\": 1}")]
    [InlineData("Answer: {\"a\": 1,}")]
    [InlineData("Answer: {\"a\": 1")]
    [InlineData("Answer: see above")]
    [InlineData("Answer:")]
    public void What_is_no_document_is_no_answer(string completion) =>
        Assert.IsType<ReasoningReading.Unreadable>(ReasoningExtraction.Read(completion, new PortableType.Json()));

    [Fact]
    public void Two_documents_are_a_contradiction_and_case_counts_in_both() =>
        Assert.IsType<ReasoningReading.Contradictory>(ReasoningExtraction.Read("Answer: [\"A\"]\nAnswer: [\"a\"]", new PortableType.Json()));

    [Theory]
    [InlineData("Answer: Alice\nAnswer: alice")]
    [InlineData("Answer: alice\n**Answer: Alice**")]
    public void A_name_twice_in_another_case_is_one_answer(string completion)
    {
        var read = Assert.IsType<ReasoningReading.Read>(ReasoningExtraction.Read(completion, new PortableType.String()));
        Assert.Equal("alice", ((Value.Text)read.Value).Of, ignoreCase: true);
    }

    [Theory]
    [InlineData("Answer: 5\nAnswer: 6")]
    [InlineData("Answer: 6\nAnswer: 5")]
    [InlineData("Answer: 5\nAnswer: 6\nAnswer: 5")]
    public void Two_different_answers_are_no_answer_and_both_are_named(string completion)
    {
        var reading = Assert.IsType<ReasoningReading.Contradictory>(ReasoningExtraction.Read(completion, new PortableType.Int()));
        Assert.Contains("5", reading.What);
        Assert.Contains("6", reading.What);
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("It is five.")]
    [InlineData("My answer would depend on much.")]
    [InlineData("Answer:")]
    [InlineData("**Answer:**\n\n")]
    public void Without_an_answer_line_nothing_is_guessed(string completion) =>
        Assert.Contains("Answer:", Assert.IsType<ReasoningReading.Unreadable>(ReasoningExtraction.Read(completion, new PortableType.Int())).Why);

    [Theory]
    [InlineData("Answer: five", "five")]
    [InlineData("Answer: 5\nAnswer: or so", "or so")]
    [InlineData("Answer: 5 or 6", "5 or 6")]
    public void An_answer_that_cannot_be_read_is_quoted_with_the_type(string completion, string quoted)
    {
        var why = Assert.IsType<ReasoningReading.Unreadable>(ReasoningExtraction.Read(completion, new PortableType.Int())).Why;
        Assert.Contains($"\"{quoted}\"", why);
        Assert.Contains("int", why);
    }

    [Fact]
    public void A_long_unreadable_answer_is_cut() =>
        Assert.InRange(Assert.IsType<ReasoningReading.Unreadable>(ReasoningExtraction.Read("Answer: " + new string('x', 5000), new PortableType.Int())).Why.Length, 80, 200);

    [Theory]
    [InlineData("bool", "Answer: **Yes**", "true")]
    [InlineData("string", "Answer: \\text{Alice}", "\"Alice\"")]
    [InlineData("List<string>", "**Answer:** Alice, Bob", "[\"Alice\",\"Bob\"]")]
    [InlineData("Dictionary<string, string>", "Answer: Alice = knight, Bob = knave", "[[\"Alice\",\"knight\"],[\"Bob\",\"knave\"]]")]
    [InlineData("double", "Answer: -1,234.5", "-1234.5")]
    public void Answers_of_every_type_are_read(string type, string completion, string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        var portable = SignatureParser.ParseType(type);
        Assert.Equal(new ReasoningReading.Read(ValueJson.Read(document.RootElement, portable)), ReasoningExtraction.Read(completion, portable));
    }
}
