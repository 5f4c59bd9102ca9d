using System.Text.Json;
using System.Text.Json.Nodes;
using LiveBench.Answers;
using LiveBench.Cli;
using LiveBench.Rounds;
using LiveBench.Rounds.Gates;
using LiveBench.Tasks;
using LiveBench.Templates;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>
/// For each template, somebody other than its author has answered three instances from their prompts alone, on ten inputs that tell
/// mutants apart: <c>readings/</c> holds the answers. A prompt that could be read in two ways was mended.
/// </summary>
public sealed class ReadingTests
{
    private const int Instances = 3;

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
        // Scripts of our own may run in this process.
        var script = new LiveTemplate(new ScriptCompiler(Path.Combine(Installation.Cache, "scripts")).Compile(template), template);
        foreach (var reading in readings.RootElement.EnumerateArray())
        {
            Fuel.Refill();
            var live = script.Draw(Convert.FromHexString(reading.GetProperty("seed").GetString()!), reading.GetProperty("level").GetInt32());
            var task = live.Draft.Realise(new DraftRequest("read", id, template.Version, reading.GetProperty("level").GetInt32(), RoundPlan.UsualTests, 0), live.Tests).Task;
            var wrong = live.Draft is CodingDraft coding ? Wrong(task, coding, reading) : await Wrong(task, live.Draft, reading);
            Assert.True(wrong is null, $"{wrong}\n\nwas answered to, or is no more, the instance of level {task.Level} and seed {reading.GetProperty("seed")}:\n\n{task.Prompt}");
        }
    }

    private static string? Wrong(TaskInstance task, CodingDraft draft, JsonElement reading)
    {
        var (answered, function) = (TaskJson.Private(task), new KnownFunction(draft));
        answered["tests"] = JsonNode.Parse(reading.GetProperty("tests").GetRawText());
        foreach (var test in ((TaskBody.Coding)TaskJson.Read(JsonSerializer.SerializeToElement(TaskJson.Shown(task)), JsonSerializer.SerializeToElement(answered)).Body).Tests)
            if (function.Ask(test.Input) is var known && !function.Takes(known, test.Expected))
                return $"{test.Input} gives {known.Expected}; {test.Expected}";
        return null;
    }

    private static async Task<string?> Wrong(TaskInstance task, TaskDraft draft, JsonElement reading)
    {
        var (answer, reasoning) = (reading.GetProperty("answer").GetString()!, (TaskBody.Reasoning)task.Body);
        Checker? checker = reasoning.Checker ? (_, got) => Task.FromResult(draft.Check(null, got)) : null;
        return ReasoningExtraction.Read($"Answer: {answer}", reasoning.AnswerType, reasoning.Twin != Twin.None) is ReasoningReading.Read { Value: var value }
            && (await Judge.Decide(value, reasoning, checker)).Verdict == Verdict.Accepted ? null : $"the answer is {reasoning.Expected}; {answer}";
    }
}
