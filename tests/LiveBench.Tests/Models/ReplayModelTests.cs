using LiveBench.Models;
using LiveBench.Templates;
using Microsoft.Extensions.AI;

namespace LiveBench.Tests.Models;

public sealed class ReplayModelTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Rounds.Round round = SampleRound.Reasoning(2);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Repeated_lines_are_further_samples()
    {
        var file = folder.Write("a.jsonl", string.Concat(round.Tasks.Select(t => $$"""{"task": "{{t.Id}}", "completion": "one"}{{"\n"}}{"task": "{{t.Id}}", "completion": "two"}{{"\n"}}""")));
        using var model = Open(file, samples: 2);
        var response = await model.Client.GetResponseAsync("x", new TaskRequest("r", round.Tasks[1].Id, 1).Into(new ChatOptions()), TestContext.Current.CancellationToken);
        Assert.Equal("two", response.Text);
    }

    [Fact]
    public void An_unknown_task_is_named_with_its_line()
    {
        var file = folder.Write("a.jsonl", """{"task": "t99", "completion": "x"}""");
        var wrong = Assert.Throws<UsageException>(() => Open(file, 1));
        Assert.Contains("line 1", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("t99", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(round.Tasks[0].Id, wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"task": "x"}""")]
    [InlineData("""[1, 2]""")]
    public void A_line_of_another_form_is_named(string line)
    {
        var file = folder.Write("a.jsonl", $"\n{line}\n");
        Assert.Contains("line 2", Assert.Throws<UsageException>(() => Open(file, 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_samples_are_said_before_anything_is_judged()
    {
        var file = folder.Write("a.jsonl", $$"""{"task": "{{round.Tasks[0].Id}}", "completion": "x"}""");
        Assert.Contains(round.Tasks[1].Id, Assert.Throws<UsageException>(() => Open(file, 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_file_is_another_version()
    {
        string Lines(string text) => string.Concat(round.Tasks.Select(t => $$"""{"task": "{{t.Id}}", "completion": "{{text}}"}{{"\n"}}"""));
        using var one = Open(folder.Write("a.jsonl", Lines("one")), 1);
        using var two = Open(folder.Write("b.jsonl", Lines("two")), 1);
        Assert.NotEqual(one.Version, two.Version);
    }

    private OpenModel Open(string file, int samples) => ModelCatalog.Open(new ModelId("replay", file), round, Languages.CSharp, samples, null, _ => null, new TemplateWorker([]));
}
