using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>Podman in Docker's place.</summary>
public sealed class PodmanTests(SandboxFixture sandbox)
{
    private static readonly TaskBody.Coding Twice = SandboxFixture.Task("int Twice(int n)", ([new Value.Integer(21)], new Value.Integer(42)), ([new Value.Integer(2)], new Value.Integer(4)));

    [Fact]
    public async Task Answers_are_judged_and_kept_apart_on_Podman()
    {
        Installed.Command("podman");
        await using var podman = new PrivatePodman();
        using var engine = await podman.Start();
        await PrivateEngine.Copy(sandbox.Engine, engine, sandbox.Sandbox.Image.Tag);
        await using (var remote = await SandboxFixture.Open(engine, jobs: 1))
        {
            async Task<Judgement> Judge(string body) => await SandboxFixture.Judge(remote, $"public static class Solution {{ public static int Twice(int n) {{ {body} }} }}", Twice);
            Assert.Equal(Judgement.Accepted, await Judge("return 2 * n;"));
            Assert.Equal(Verdict.WrongAnswer, (await Judge("return n + 21;")).Verdict);
            Assert.Equal(Verdict.MemoryLimit, (await Judge("var all = new List<byte[]>(); while (true) { all.Add(new byte[1 << 20]); Array.Fill(all[^1], (byte)1); }")).Verdict);
            // What Podman mounts unasked over a read-only root would carry a message from one answer to the next.
            foreach (var place in new[] { "/tmp", "/run", "/var/tmp", "/dev", "/" })
                Assert.Equal(Verdict.RuntimeError, (await Judge($"System.IO.File.WriteAllText(\"{place}/left\", \"\"); return 2 * n;")).Verdict);
            Assert.NotEmpty(await engine.Owned(TestContext.Current.CancellationToken));
        }
        Assert.Empty(await engine.Owned(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_runtime_that_Podman_would_pass_over_is_refused_with_what_would_choose_it()
    {
        Installed.Command("podman");
        await using var podman = new PrivatePodman();
        using var engine = await podman.Start();
        Assert.Equal("runc", engine.RuntimeName);
        var error = await Assert.ThrowsAsync<UsageException>(() => Engine.Connect(engine.Endpoint, "runsc", TestContext.Current.CancellationToken));
        Assert.Contains("podman --runtime runsc system service", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Podman_s_machine_keeps_its_id_so_that_no_uid_is_given_twice()
    {
        Installed.Command("podman");
        await using var podman = new PrivatePodman();
        using var first = await podman.Start();
        using var second = await Engine.Connect(first.Endpoint, null, TestContext.Current.CancellationToken);
        Assert.Equal(first.Machine.ID, second.Machine.ID);
    }
}
