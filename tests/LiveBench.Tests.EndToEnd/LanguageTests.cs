using System.Collections.Immutable;
using System.Text.Json;
using FsCheck.Fluent;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Tests.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>
/// What every language must do, whichever folders there are: values cross exactly, and hand-written answers get what they deserve. Under
/// answers/&lt;language&gt;/ stand <c>echo.*</c> (a source that returns its argument, <c>{function}</c> standing for the declaration)
/// and, for each task of answers/tasks.jsonl, <c>&lt;id&gt;.right.*</c> and <c>&lt;id&gt;.wrong.*</c>.
/// </summary>
public sealed class LanguageTests(LanguageSandboxes sandboxes) : IClassFixture<LanguageSandboxes>
{
    private const int RandomTypes = 12;
    private const int RandomValues = 20;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "answers");

    public static TheoryData<string, string> Answers => [.. Directory.EnumerateDirectories(Folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)
        .SelectMany(language => Directory.EnumerateFiles(Path.Combine(Folder, language), "t*").Select(Path.GetFileName).Order(StringComparer.Ordinal).Select(file => (language, file!)))];

    [Theory]
    [MemberData(nameof(LanguageSandboxes.All), MemberType = typeof(LanguageSandboxes))]
    public async Task Values_of_every_type_cross_exactly_both_ways(string language)
    {
        var crossing = await CrossingOf(language);
        foreach (var (type, values) in Crossing.Table)
            await crossing.Check(type, values);
    }

    [Theory]
    [MemberData(nameof(LanguageSandboxes.All), MemberType = typeof(LanguageSandboxes))]
    public async Task Random_values_of_random_types_cross_exactly_both_ways(string language)
    {
        var written = new Notation(Language.Read(Cli.Installation.Sandbox, language));
        var crossing = await CrossingOf(language);
        foreach (var type in Portable.Types.Sample(RandomTypes).DistinctBy(written.Of))
            await crossing.Check(type, [.. Portable.Values(type).Sample(RandomValues)]);
    }

    [Theory]
    [MemberData(nameof(LanguageSandboxes.All), MemberType = typeof(LanguageSandboxes))]
    public void Each_language_has_ten_right_and_ten_subtly_wrong_answers(string language)
    {
        var files = Answers.Select(row => row.Data).Where(a => a.Item1 == language).Select(a => a.Item2.Split('.')[1]).ToList();
        Assert.Equal((10, 10), (files.Count(f => f == "right"), files.Count(f => f == "wrong")));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_hand_written_answer_gets_what_it_deserves(string language, string file)
    {
        var task = Tasks().Single(t => t.Id == file.Split('.')[0]);
        var source = await File.ReadAllTextAsync(Path.Combine(Folder, language, file), TestContext.Current.CancellationToken);
        var judgement = await SandboxFixture.Judge(await sandboxes.Of(language), source, (TaskBody.Coding)task.Body);
        Assert.True(judgement.Verdict == (file.Split('.')[1] == "right" ? Verdict.Accepted : Verdict.WrongAnswer), $"{judgement.Verdict}: {judgement.Detail} {judgement.Failure}");
    }

    private async Task<Crossing> CrossingOf(string language) => new(await sandboxes.Of(language), Language.Read(Cli.Installation.Sandbox, language),
        await File.ReadAllTextAsync(Directory.EnumerateFiles(Path.Combine(Folder, language), "echo.*").Single(), TestContext.Current.CancellationToken));

    private static IEnumerable<TaskInstance> Tasks() =>
        File.ReadLines(Path.Combine(Folder, "tasks.jsonl")).Zip(File.ReadLines(Path.Combine(Folder, "tests.jsonl")),
            (shown, kept) => TaskJson.Read(JsonElement.Parse(shown), JsonElement.Parse(kept)));
}
