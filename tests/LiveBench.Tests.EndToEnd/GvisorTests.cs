using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>gVisor as the runtime of a Docker engine.</summary>
public sealed class GvisorTests(SandboxFixture sandbox)
{
    [Fact]
    public async Task An_answer_is_judged_under_gVisor()
    {
        Installed.Command("runsc");
        await using var daemon = new PrivateEngine(PrivateEngine.WithGvisor);
        using var engine = await daemon.Start("runsc");
        Assert.Equal("runsc", engine.RuntimeName);
        await PrivateEngine.Copy(sandbox.Engine, engine, sandbox.Sandbox.Image.Tag);
        await using var guarded = await SandboxFixture.Open(engine, jobs: 1);
        var task = SandboxFixture.Task("string Kernel(int n)", ([new Value.Integer(0)], new Value.Text("4.4.0")));
        var judgement = await SandboxFixture.Judge(guarded, "public static class Solution { public static string Kernel(int n) => System.IO.File.ReadAllText(\"/proc/version\").Split(' ')[2]; }", task);
        Assert.Equal(Judgement.Accepted, judgement);
    }
}
