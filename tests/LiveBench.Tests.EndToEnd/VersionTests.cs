using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>Engines newer than the machine's own, whose API versions leave no room for the old ones.</summary>
public sealed class VersionTests(SandboxFixture sandbox)
{
    [Theory]
    [InlineData("1.44", "1.44")]
    [InlineData("1.44", "1.52")]
    [InlineData("1.44", "1.99")]
    public async Task An_answer_is_judged_on_an_engine_that_refuses_old_versions(string oldest, string newest)
    {
        using var proxy = Proxy(oldest, newest);
        using var engine = await Connect(proxy);
        await using var remote = await SandboxFixture.Open(engine, jobs: 1);
        var task = SandboxFixture.Task("int Twice(int n)", ([new Value.Integer(21)], new Value.Integer(42)));
        Assert.Equal(Judgement.Accepted, await SandboxFixture.Judge(remote, "public static class Solution { public static int Twice(int n) => 2 * n; }", task));
    }

    [Fact]
    public async Task What_fails_in_a_build_is_heard_from_an_engine_that_tells_it_in_the_detail_alone()
    {
        using var proxy = Proxy("1.44", "1.52");
        using var engine = await Connect(proxy);
        using var context = new MemoryStream();
        await using (var tar = new System.Formats.Tar.TarWriter(context, leaveOpen: true))
            await tar.WriteEntryAsync(
                new System.Formats.Tar.PaxTarEntry(System.Formats.Tar.TarEntryType.RegularFile, "Dockerfile") { DataStream = new MemoryStream("FROM scratch\nCOPY nothing /\n"u8.ToArray()) },
                TestContext.Current.CancellationToken);
        context.Position = 0;
        var error = await Assert.ThrowsAsync<FaultException>(() => engine.Build("livebench-test:none", context, new Dictionary<string, string>(), null, TestContext.Current.CancellationToken));
        Assert.Contains("nothing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_engine_that_is_too_new_says_so_itself()
    {
        using var proxy = Proxy("1.99", "1.99");
        var error = await Assert.ThrowsAsync<FaultException>(() => Connect(proxy));
        Assert.Contains("is too old. Minimum supported API version is 1.99", error.Message, StringComparison.Ordinal);
    }

    private VersionedProxy Proxy(string oldest, string newest)
    {
        Assert.SkipUnless(sandbox.Engine.Endpoint.Address.Scheme == "unix", "the machine's engine is not reached over a socket");
        return new VersionedProxy(sandbox.Engine.Endpoint.Address.LocalPath, sandbox.Engine.Version.APIVersion, oldest, newest);
    }

    private static Task<Engine> Connect(VersionedProxy proxy) =>
        Engine.Connect(new EngineEndpoint(new Uri(proxy.Url), "the test"), null, TestContext.Current.CancellationToken);
}
