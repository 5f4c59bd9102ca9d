using LiveBench.Rounds;
using LiveBench.Tasks;

namespace LiveBench.Tests.RoundTests;

/// <summary>A task that differs from an earlier one in numbers or names only is no new one.</summary>
public sealed class NoveltyTests
{
    private const string Prompt = "Multiply every value by 3, drop those above 20.\nSignature:\n- int Change(int v)\n\nExamples:\n- Change(1) returns 3\n";
    private const string Code = "public static int Change(int v)\n{\n    return v * 3 > 20 ? 0 : v * 3;\n}\n";

    [Theory]
    [InlineData(true, "20", "21", "20", "21")]
    [InlineData(true, "Change(1) returns 3", "Change(2) returns 6", "20", "20")]
    [InlineData(true, "Change", "Alter", "Change", "Alter")]
    [InlineData(true, "value by", "value  by", "(int v)", "( int v )")]
    [InlineData(false, "above", "below", "20", "20")]
    public void Numbers_and_names_make_no_new_task(bool same, string before, string after, string code, string coded)
    {
        var novelty = new Novelty([Task(Prompt, Code)]);
        Assert.False(novelty.Add(Task(Prompt, Code)));
        var name = after == "Alter" ? "Alter" : "Change";
        Assert.Equal(!same, novelty.Add(Task(Prompt.Replace(before, after, StringComparison.Ordinal), Code.Replace(code, coded, StringComparison.Ordinal), name)));
    }

    [Fact]
    public void Where_a_template_has_no_other_a_near_equal_task_will_do_an_equal_one_never()
    {
        var novelty = new Novelty([Task(Prompt, Code)]);
        Assert.False(novelty.Add(Task(Prompt, Code), nearEqualToo: true));
        var other = Task(Prompt.Replace("20", "21", StringComparison.Ordinal), Code.Replace("20", "21", StringComparison.Ordinal));
        Assert.False(novelty.Add(other));
        Assert.True(novelty.Add(other, nearEqualToo: true));
    }

    [Fact]
    public void Reasoning_is_told_apart_by_its_story()
    {
        var novelty = new Novelty([]);
        Assert.True(novelty.Add(Told("Ada has 3 apples. How many?")));
        Assert.False(novelty.Add(Told("Ada has 14 apples. How many?")));
        Assert.True(novelty.Add(Told("Ada has 14 pears. How many?")));
    }

    private static TaskInstance Task(string prompt, string code, string name = "Change") => new("t1", "coding/x/y", "v", 1, prompt,
        new TaskBody.Coding(SignatureParser.Parse($"int {name}(int v)"), [], [], code, Limits.Default, Checker: false));

    private static TaskInstance Told(string prompt) => new("t1", "reasoning/x/y", "v", 1, prompt, new TaskBody.Reasoning(new PortableType.Int(), new Value.Integer(1), Checker: false));
}
