using System.Text.Json;
using System.Text.Json.Nodes;
using LiveBench.Answers;
using LiveBench.Cli;
using LiveBench.Tasks;
using LiveBench.Templates;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>
/// For each template, somebody other than its author has answered three instances from their prompts alone, on ten inputs that tell
/// mutants apart: <c>readings/</c> holds the answers. A prompt that could be read in two ways was mended.
/// </summary>
public sealed class ReadingTests(ReadingTests.Worker worker) : IClassFixture<ReadingTests.Worker>
{
    private const int Instances = 3;
    private const int Drawn = 2100;                        // inputs of an instance, as many as are searched for what tells mutants apart

    public static IEnumerable<TheoryDataRow<string>> Templates => TemplateFolder.Read(Installation.Templates).Select(t => new TheoryDataRow<string>(t.Id));

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task What_others_answered_from_the_prompt_alone_is_right(string id)
    {
        var template = TemplateFolder.Read(Installation.Templates).Single(t => t.Id == id);
        var file = Path.Combine(AppContext.BaseDirectory, "readings", id.Replace('/', '.') + ".json");
        Assert.True(File.Exists(file), $"nobody has read three prompts of {id}; {file} would hold the answers");
        using var readings = JsonDocument.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal(Instances, readings.RootElement.GetArrayLength());
        foreach (var reading in readings.RootElement.EnumerateArray())
        {
            var seed = Convert.FromHexString(reading.GetProperty("seed").GetString()!);
            var task = (await worker.Of.Draw(template, "read", seed, reading.GetProperty("level").GetInt32(), Drawn, TestContext.Current.CancellationToken)).Task;
            var wrong = task.Body is TaskBody.Coding coding ? await Wrong(template, seed, task, coding, reading) : await Wrong(template, seed, task, (TaskBody.Reasoning)task.Body, reading);
            Assert.True(wrong is null, $"{wrong}\n\nwas answered to, or is no more, the instance of level {task.Level} and seed {reading.GetProperty("seed")}:\n\n{task.Prompt}");
        }
    }

    private async Task<string?> Wrong(TaskTemplate template, byte[] seed, TaskInstance task, TaskBody.Coding coding, JsonElement reading)
    {
        var answered = TaskJson.Private(task);
        answered["tests"] = JsonNode.Parse(reading.GetProperty("tests").GetRawText());
        var places = coding.Tests.Select((test, place) => (Input: test.Input.ToString(), place)).ToDictionary(t => t.Input, t => t.place);
        foreach (var test in ((TaskBody.Coding)TaskJson.Read(JsonSerializer.SerializeToElement(TaskJson.Shown(task)), JsonSerializer.SerializeToElement(answered)).Body).Tests)
        {
            if (!places.TryGetValue(test.Input.ToString(), out var place))
                return $"{test.Input}, which is none of its inputs,";
            if (!(coding.Checker ? await worker.Of.Check(template, seed, task, place, test.Expected, TestContext.Current.CancellationToken) : Judge.IsExpected(coding.Tests[place], test.Expected, coding.Signature)))
                return $"{test.Input} gives {coding.Tests[place].Expected}; {test.Expected}";
        }
        return null;
    }

    private async Task<string?> Wrong(TaskTemplate template, byte[] seed, TaskInstance task, TaskBody.Reasoning reasoning, JsonElement reading)
    {
        var answer = reading.GetProperty("answer").GetString()!;
        Checker? checker = reasoning.Checker ? (test, got) => worker.Of.Check(template, seed, task, test, got, TestContext.Current.CancellationToken) : null;
        return ReasoningExtraction.Read($"Answer: {answer}", reasoning.AnswerType, reasoning.Twin != Twin.None) is ReasoningReading.Read { Value: var value }
            && (await Judge.Decide(value, reasoning, checker)).Verdict == Verdict.Accepted ? null : $"the answer is {reasoning.Expected}; {answer}";
    }

    /// <summary>One worker for all of them.</summary>
    public sealed class Worker : IAsyncDisposable
    {
        public TemplateWorker Of { get; } = new(Installation.WorkerCommand);

        public ValueTask DisposeAsync() => Of.DisposeAsync();
    }
}
