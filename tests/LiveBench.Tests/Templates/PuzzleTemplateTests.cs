using System.Text;
using LiveBench.Tasks;
using LiveBench.Templates;

namespace LiveBench.Tests.Templates;

/// <summary>The templates that tell puzzles, whole.</summary>
public sealed class PuzzleTemplateTests : IDisposable
{
    private readonly TemporaryFolder cache = new();

    public static TheoryData<string> Ids => ["reasoning/logic/houses", "reasoning/logic/seating", "reasoning/logic/codes", "reasoning/scheduling/timetable"];

    public void Dispose() => cache.Dispose();

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_prompt_stays_as_it_was(string id)
    {
        var (template, told) = (Live(id), new StringBuilder());
        foreach (var level in new[] { 1, 3, 5 })
        {
            var draft = (ReasoningDraft)template.Draw(Seed(level), level).Draft;
            told.Append($"# level {level}\n\n{draft.Asked}\nAnswer: {ReasoningForm.Write(draft.Answer)}\n\n");
        }
        Golden.Equal($"Templates/{id.Split('/')[^1]}.golden.txt", told.ToString());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_second_solver_finds_the_answer_at_every_level(string id)
    {
        var template = Live(id);
        for (var place = 0; place < 30; place++)
        {
            var task = template.Draw(Seed(100 + place), 1 + (place % 5));
            task.Draft.Realise(new DraftRequest("t", id, "v", 1 + (place % 5), 0, TemplateWorker.UsualSearch), task.Tests);
        }
    }

    private LiveTemplate Live(string id)
    {
        var template = TemplateFolder.Matching(TemplateFolder.Read(Path.Combine(Repository.Root, "task-templates")), id).Single();
        return new LiveTemplate(new ScriptCompiler(cache.Name).Compile(template), template);
    }

    private static byte[] Seed(int number) => [.. BitConverter.GetBytes(number), .. new byte[28]];
}
