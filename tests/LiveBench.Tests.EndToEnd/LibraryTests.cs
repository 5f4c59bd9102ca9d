using System.Collections.Immutable;
using LiveBench.Answers;
using LiveBench.Runs;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Tests.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>
/// A made-up library in every language: under answers/&lt;language&gt;/ stands <c>library.*</c>, which calls a Depot's methods as the values
/// say; what comes back is what the library's formulas give, and a member that is not there is counted as invented.
/// </summary>
public sealed class LibraryTests(LanguageSandboxes sandboxes) : IClassFixture<LanguageSandboxes>
{
    private const int Libraries = 5;

    private static readonly Signature signature = SignatureParser.Parse("List<int> Work(int start, List<int> values)");

    [Theory]
    [MemberData(nameof(LanguageSandboxes.All), MemberType = typeof(LanguageSandboxes))]
    public async Task A_library_answers_alike_in_every_language(string language)
    {
        for (var seed = 0; seed < Libraries; seed++)
        {
            var library = SampleLibrary.Depot(seed);
            var judgement = await Judge(language, await Source(language), Task(library));
            Assert.True(judgement.Verdict == Verdict.Accepted, $"{judgement.Detail} {judgement.Failure}");
        }
    }

    [Theory]
    [MemberData(nameof(LanguageSandboxes.All), MemberType = typeof(LanguageSandboxes))]
    public async Task A_member_that_a_library_does_not_have_is_named(string language)
    {
        var judgement = await Judge(language, (await Source(language)).Replace("Rest", "Relax", StringComparison.Ordinal), Task(SampleLibrary.Depot(0)));
        Assert.True(judgement.Verdict is Verdict.CompileError or Verdict.RuntimeError && judgement.Detail.StartsWith("invented member Depot.Relax: ", StringComparison.Ordinal), $"{judgement.Verdict}: {judgement.Detail}");
        Assert.True(InventedMember.IsSaidBy(judgement));
    }

    [Theory]
    [MemberData(nameof(LanguageSandboxes.All), MemberType = typeof(LanguageSandboxes))]
    public async Task Without_its_library_an_answer_fails_and_nothing_is_called_invented(string language)
    {
        var judgement = await Judge(language, await Source(language), Task(null));
        Assert.True(judgement.Verdict is Verdict.CompileError or Verdict.RuntimeError && !InventedMember.IsSaidBy(judgement), $"{judgement.Verdict}: {judgement.Detail}");
    }

    private static Task<string> Source(string language) =>
        File.ReadAllTextAsync(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "answers", language), "library.*").Single(), TestContext.Current.CancellationToken);

    private static TaskInstance Task(Library? library)
    {
        var tests = new[] { (0, new[] { 0 }), (999, [999, 998, 997, 996, 0, 1, 2]), (7, Enumerable.Range(0, 300).Select(i => i * 37 % 1000).ToArray()), (500, []) };
        return new TaskInstance("t", "coding/x/y", "v", 1, "p", new TaskBody.Coding(signature, [], [.. tests.Select(t => new TestCase(
            new TestInput.Call([new Value.Integer(t.Item1), new Value.Sequence([.. t.Item2.Select(v => new Value.Integer(v))])]), Expected(library ?? SampleLibrary.Depot(0), t.Item1, t.Item2)))], "", Limits.Default, Checker: false) { Library = library });
    }

    private static Value.Sequence Expected(Library library, int start, int[] values)
    {
        var depot = library.New(start);
        return new Value.Sequence([.. values.Select((value, i) => new Value.Integer(value % 3 == 0 ? depot.Call("Lift", value) : value % 3 == 1 ? depot.Call("Rest") : depot.Call("Swing", value, i)))]);
    }

    private async Task<Judgement> Judge(string language, string source, TaskInstance task)
    {
        var sandbox = await sandboxes.Of(language);
        var judge = new AnswerJudge(_ => System.Threading.Tasks.Task.FromResult<ISandbox>(sandbox), Language.Read(Cli.Installation.Sandbox, language), (_, _) => System.Threading.Tasks.Task.FromResult<Checker?>(null));
        return (await judge.Judge(task, (TaskBody.Coding)task.Body, source, TestContext.Current.CancellationToken)).Judgement;
    }
}
