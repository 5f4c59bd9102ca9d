using System.Net;
using System.Security.Cryptography;
using System.Text;
using LiveBench.Sandbox;
using LiveBench.Tasks;
using LiveBench.Verdicts;

namespace LiveBench.Tests.EndToEnd;

/// <summary>A Docker engine that is spoken to over TCP under TLS, as its own documentation sets one up.</summary>
public sealed class TlsTests(SandboxFixture sandbox, TlsTests.Guarded guarded) : IClassFixture<TlsTests.Guarded>
{
    [Fact]
    public async Task An_answer_is_judged_on_an_engine_under_TLS()
    {
        using var engine = await Connect(guarded.Url, guarded.Certificates);
        await PrivateEngine.Copy(sandbox.Engine, engine, sandbox.Sandbox.Image.Tag);
        await using var remote = await SandboxFixture.Open(engine, jobs: 1);
        var task = SandboxFixture.Task("int Twice(int n)", ([new Value.Integer(21)], new Value.Integer(42)));
        Assert.Equal(Judgement.Accepted, await SandboxFixture.Judge(remote, "public static class Solution { public static int Twice(int n) => 2 * n; }", task));
    }

    [Fact]
    public async Task An_engine_of_an_unknown_authority_is_not_spoken_to()
    {
        var others = guarded.Strangers();
        var message = await Refusal(guarded.Url, others);
        Assert.Contains("its certificate, issued by 'CN=the engine's authority', is not accepted by " + Path.Combine(others, "ca.pem"), message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_engine_under_another_name_is_not_spoken_to()
    {
        var message = await Refusal($"tcp://localhost:{guarded.Port}", guarded.Certificates);
        Assert.Contains("its certificate is for 127.0.0.1, not for 'localhost'", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_certificate_of_ours_the_engine_s_refusal_is_explained()
    {
        var message = await Refusal(guarded.Url, guarded.Only("ca.pem"));
        Assert.Contains("it wants a certificate of ours; put cert.pem and key.pem beside", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_the_engine_does_not_know_is_named_in_its_refusal()
    {
        var mixed = guarded.Strangers();
        File.Copy(Path.Combine(guarded.Certificates, "ca.pem"), Path.Combine(mixed, "ca.pem"), overwrite: true);
        var message = await Refusal(guarded.Url, mixed);
        Assert.Contains($"it refuses the certificate in '{Path.Combine(mixed, "cert.pem")}'", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_without_TLS_is_told_that_the_engine_wants_it()
    {
        var message = await Refusal(guarded.Url, null);
        Assert.Contains("HTTPS", message, StringComparison.Ordinal);
        Assert.Contains("DOCKER_TLS_VERIFY", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_context_brings_its_certificates_along_and_may_leave_the_engine_s_unverified()
    {
        using var configuration = new TemporaryFolder();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("guarded")));
        foreach (var file in Directory.EnumerateFiles(guarded.Certificates))
            configuration.Write($"contexts/tls/{hash}/docker/{Path.GetFileName(file)}", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        async Task<string> Api(string host, bool unverified)
        {
            configuration.Write($"contexts/meta/{hash}/meta.json", $$"""{"Name": "guarded", "Endpoints": {"docker": {"Host": "{{host}}", "SkipTLSVerify": {{(unverified ? "true" : "false")}}} } }""");
            var environment = new Dictionary<string, string> { ["DOCKER_CONFIG"] = configuration.Name, ["DOCKER_CONTEXT"] = "guarded" };
            using var engine = await Engine.Connect(EngineEndpoint.Find(null, environment.GetValueOrDefault)!, null, TestContext.Current.CancellationToken);
            return engine.Version.APIVersion;
        }
        Assert.Equal(sandbox.Engine.Version.APIVersion, await Api(guarded.Url, unverified: false));
        Assert.Equal(sandbox.Engine.Version.APIVersion, await Api($"tcp://localhost:{guarded.Port}", unverified: true));
        await Assert.ThrowsAsync<FaultException>(() => Api($"tcp://localhost:{guarded.Port}", unverified: false));
    }

    private static Task<Engine> Connect(string url, string? certificates)
    {
        var environment = new Dictionary<string, string>();
        if (certificates is not null)
            (environment["DOCKER_TLS_VERIFY"], environment["DOCKER_CERT_PATH"]) = ("1", certificates);
        return Engine.Connect(EngineEndpoint.Find(url, environment.GetValueOrDefault)!, null, TestContext.Current.CancellationToken);
    }

    private static async Task<string> Refusal(string url, string? certificates) =>
        (await Assert.ThrowsAsync<FaultException>(() => Connect(url, certificates))).Message;

    /// <summary>An engine that speaks to those alone whom its authority knows.</summary>
    public sealed class Guarded : IAsyncLifetime
    {
        private readonly TemporaryFolder folder = new();
        private readonly Authority authority = new("the engine's authority");
        private PrivateEngine? engine;

        internal int Port { get; } = LoopbackPort.Free();

        internal string Url => $"tcp://127.0.0.1:{Port}";

        internal string Certificates => folder["client"];

        /// <inheritdoc/>
        public async ValueTask InitializeAsync()
        {
            authority.Write(Certificates, "a client");
            var server = authority.Write(folder["server"], "an engine", IPAddress.Loopback);
            engine = new PrivateEngine("{}", "-H", Url, "--tlsverify", "--tlscacert", $"{server}/ca.pem", "--tlscert", $"{server}/cert.pem", "--tlskey", $"{server}/key.pem");
            (await engine.Start()).Dispose();
        }

        /// <inheritdoc/>
        public async ValueTask DisposeAsync()
        {
            if (engine is not null)
                await engine.DisposeAsync();
            authority.Dispose();
            folder.Dispose();
        }

        /// <summary>Certificates of an authority that the engine does not know.</summary>
        internal string Strangers()
        {
            using var strange = new Authority("a stranger");
            return strange.Write(folder[Path.GetRandomFileName()], "a stranger");
        }

        /// <summary>One of the right certificates alone.</summary>
        internal string Only(string file) =>
            Path.GetDirectoryName(folder.Write(Path.Combine(Path.GetRandomFileName(), file), File.ReadAllText(Path.Combine(Certificates, file))))!;
    }
}
