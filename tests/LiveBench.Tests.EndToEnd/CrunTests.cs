using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>crun as the runtime of containers of one answer.</summary>
public sealed class CrunTests(SandboxFixture sandbox)
{
    private static readonly TaskBody.Coding Twice = SandboxFixture.Task("int Twice(int n)", ([new Value.Integer(2)], new Value.Integer(4)), ([new Value.Integer(5)], new Value.Integer(10)));

    [Fact]
    public async Task Containers_of_one_answer_are_made_with_it_where_the_engine_has_it_and_answers_get_what_they_deserve()
    {
        Installed.Command("crun");
        await using var daemon = new PrivateEngine();
        using var engine = await daemon.Start(isolation: Isolation.Container);
        Assert.Equal("crun", engine.RuntimeName);
        await PrivateEngine.Copy(sandbox.Engine, engine, sandbox.Sandbox.Image.Tag);
        await using var own = await SandboxFixture.Open(engine, jobs: 2, isolation: Isolation.Container);
        foreach (var (body, verdict) in new[]
        {
            ("return 2 * n;", Verdict.Accepted), ("return n;", Verdict.WrongAnswer), ("while (true) { }", Verdict.TimeLimit),
            ("var all = new List<byte[]>(); while (true) { all.Add(new byte[1 << 20]); Array.Fill(all[^1], (byte)1); }", Verdict.MemoryLimit), ("return 2 * n;", Verdict.Accepted),
        })
            Assert.Equal(verdict, (await SandboxFixture.Judge(own, $"public static class Solution {{ public static int Twice(int n) {{ {body} }} }}", Twice)).Verdict);
    }
}
