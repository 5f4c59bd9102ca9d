using LiveBench.Cli;
using LiveBench.Templates;

namespace LiveBench.Tests.Templates.Compose;

/// <summary>Trees as tasks: most pass the gates, and what is rejected was unlucky, not wrong.</summary>
public sealed class ComposeGateTests
{
    private const int Instances = 30;

    [Fact]
    public async Task Most_composed_tasks_pass_the_gates_and_none_is_at_fault()
    {
        var template = TemplateFolder.Read(Installation.Templates).Single(t => t.Id == "coding/pipelines/composed");
        await using var worker = new TemplateWorker(Installation.WorkerCommand);
        var passed = 0;
        for (var number = 0; number < Instances; number++)
        {
            using var answer = await worker.Examine(template, "t", [(byte)number, .. new byte[31]], 1 + (number % 5), 40, TestContext.Current.CancellationToken);
            if (answer.RootElement.TryGetProperty("rejected", out var rejected))
                Assert.False(rejected.GetProperty("fault").GetBoolean(), rejected.GetRawText());
            else
                passed++;
        }
        Assert.InRange(passed, Instances * 6 / 10, Instances);
    }
}
